import { readFile, writeFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';

const SIZES = [16, 32, 48, 96, 128] as const;

/** Draws the icon's PNGs from its SVG, in `folder`, on a transparent ground. */
export async function drawIcons(browser: Browser, folder: URL): Promise<void> {
  const svg = await readFile(new URL('icon.svg', folder), 'utf8');
  const address = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}img{display:block;width:${size}px;height:${size}px}</style><img src="${address}">`,
    );
    await writeFile(
      new URL(`${size}.png`, folder),
      await page.screenshot({ omitBackground: true }),
    );
  }
  await page.close();
}
