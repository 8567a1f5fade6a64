/** Forced colours, in both browsers: what shows by colour alone must still show. */
import { expect, test } from 'vitest';
import { inBothBrowsers } from './both.ts';
import { GOV, PAGES } from './pages.ts';

const OWN = ['report.html?sample', 'report.html', 'welcome.html', 'options.html', 'sidepanel.html'];

inBothBrowsers({ pages: PAGES, forced: true }, (desk) => {
  test('the card shows where it ends, how firm an order is and which tab is chosen', async () => {
    const page = await desk().open(GOV);
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    const card = await desk().card(page);
    await card.click('.pill');
    await card.waitFor('.row');
    const edges = await card.run(function () {
      const of = (css: string) => {
        const element = this.querySelector(css);
        if (!element) throw new Error(css);
        return getComputedStyle(element);
      };
      const chosen = of('[aria-selected=true]').borderBottomColor;
      const other = of('[aria-selected=false]').borderBottomColor;
      return {
        sheet: Number.parseFloat(of('.sheet').borderLeftWidth),
        rule: Number.parseFloat(of('.row[data-kind=must] .words').borderLeftWidth),
        told: chosen !== other,
      };
    });
    expect(edges.sheet).toBeGreaterThan(0);
    expect(edges.rule).toBeGreaterThanOrEqual(4);
    expect(edges.told).toBe(true);
    await page.close();
  });

  test.each(OWN)('everything that can be used on %s stands out from its ground', async (path) => {
    const page = await desk().own(path);
    await page.waitForSelector('main, [role=main]');
    if (path.endsWith('?sample')) await page.waitForSelector('.formula a');
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    const invisible = await page.$$eval('button, input, select, textarea', (all) =>
      all
        .filter((each) => each.getBoundingClientRect().width > 0)
        .filter((each) => {
          const { color, backgroundColor } = getComputedStyle(each);
          return color === backgroundColor;
        })
        .map((each) => each.outerHTML.slice(0, 80)),
    );
    expect(invisible).toEqual([]);
    await page.close();
  });
});
