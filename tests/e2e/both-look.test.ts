/** Axe on everything, in light and dark, in both browsers. */
import { describe, expect, test } from 'vitest';
import { flawsOf } from './axe.ts';
import { inBothBrowsers } from './both.ts';
import { cardHtml } from './desk-card.ts';
import { GENERIC, GUANCHA, PAGES } from './pages.ts';

const OWN = [
  'options.html',
  'welcome.html',
  'report.html',
  'report.html?sample',
  'sidepanel.html?tab=1#m=bundled%3Ahenan-covid%2F7&m=bundled%3Ahenan-covid%2F15',
];

inBothBrowsers({ pages: PAGES }, (desk) => {
  const own = async (path: string) => {
    const page = await desk().own(path);
    await page.waitForSelector('main, [role=main]');
    if (path.endsWith('?sample')) await page.waitForSelector('.formula a');
    if (path.startsWith('sidepanel')) await page.waitForSelector('.topics thead .short');
    return page;
  };

  describe.each(['light', 'dark'])('%s', (theme) => {
    test.each(OWN)('axe finds nothing on %s', async (path) => {
      await desk().choose({ theme });
      const page = await own(path);
      expect(await flawsOf(page)).toEqual([]);
      await page.close();
    });

    test('axe finds nothing on the popup over a report', async () => {
      await desk().choose({ theme });
      const page = await desk().open(GUANCHA);
      await desk().card(page);
      const popup = await desk().popup(page);
      await popup.waitForSelector('.meetings');
      expect(await flawsOf(popup)).toEqual([]);
      for (const each of [popup, page]) await each.close();
    });

    test('axe finds nothing on the card, at rest and open', async () => {
      await desk().choose({ theme });
      const page = await desk().open(GUANCHA);
      const card = await desk().card(page);
      const blank = await desk().open(GENERIC);
      const flaws = async () => {
        await blank.setContent(await cardHtml(card));
        return flawsOf(blank);
      };
      expect(await flaws()).toEqual([]);
      await page.bringToFront();
      await card.click('.pill');
      await card.waitFor('.row');
      await card.press('更多');
      expect(await flaws()).toEqual([]);
      for (const each of [blank, page]) await each.close();
    });
  });
});
