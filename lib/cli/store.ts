/** `npm run store`: the icons and the store's pictures, made from the real extension. */
import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser.ts';
import { drawIcons } from './store/icons.ts';

const browser = await chromium.launch({ executablePath: findBrowser() });
try {
  await drawIcons(browser, new URL('../../assets/public/icon/', import.meta.url));
} finally {
  await browser.close();
}
