/** Reader mode in windows of any width and while options change, in both browsers. */
import { expect, test } from 'vitest';
import { inBothBrowsers } from './both.ts';
import { press, reads } from './hands.ts';
import { PAGES } from './pages.ts';

inBothBrowsers({ pages: PAGES }, (desk) => {
  const sample = async () => {
    const page = await desk().own('report.html?sample');
    await page.waitForSelector('.formula a');
    return page;
  };

  test.each([320, 640, 1440])('no explanation leaves a window %i pixels wide', async (width) => {
    const page = await sample();
    await page.setViewport({ width, height: 700 });
    const terms = await page.$$('.formula a');
    expect(terms.length).toBeGreaterThan(5);
    for (const term of terms) {
      await term.focus();
      const tip = await page.waitForSelector('[role=tooltip]');
      const box = await tip?.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    }
    await page.close();
  });

  test('a choice of script on the options page holds at once in a report that is open', async () => {
    const page = await sample();
    const options = await desk().own('options.html');
    await press(options, '繁體');
    await reads(page, '黨政主要負責同志');
    await press(options, '照原文');
    await reads(page, '党政主要负责同志');
    for (const each of [options, page]) await each.close();
  });

  test('a report whose tab is gone says so in the reader’s language, and takes another', async () => {
    const page = await desk().own('report.html?tab=999999');
    await reads(page, '这个标签页里没有读过的报道');
    await press(page, '看一篇示例');
    await page.waitForSelector('.note');
    await page.close();
  });
});
