/** `npm run store`: the icons and the store's pictures, made from the real extension. */
import { chromium } from 'playwright-core';
import { builtExtension } from './demo/build.ts';
import { findBrowser } from './find-browser.ts';
import { drawIcons } from './store/icons.ts';
import { takePictures } from './store/scenes.ts';

const LANGUAGES = ['zh_CN', 'zh_TW', 'en'] as const;

const browser = await chromium.launch({ executablePath: findBrowser() });
try {
  await drawIcons(browser, new URL('../../assets/public/icon/', import.meta.url));
} finally {
  await browser.close();
}
const extension = process.env.YAODIAN_EXTENSION ?? builtExtension();
for (const language of LANGUAGES)
  await takePictures(
    extension,
    language,
    new URL(`../../assets/store/${language}/`, import.meta.url),
  );
