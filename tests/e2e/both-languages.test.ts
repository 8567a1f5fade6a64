/** Everything in the three languages, in both browsers: nothing left over from another, quotations tagged. */
import { describe, expect, test } from 'vitest';
import { inBothBrowsers } from './both.ts';
import { shot } from './desk.ts';
import { GUANCHA, PAGES } from './pages.ts';

const OWN = ['options.html', 'welcome.html', 'report.html', 'report.html?sample', 'sidepanel.html'];
const LANGUAGES = [
  ['zh_CN', 'zh-Hans', '条要求'],
  ['zh_TW', 'zh-Hant', '條要求'],
  ['en', 'en', 'directives'],
] as const;

/** Han text that no element around it calls simplified or traditional. */
function untagged(root: ParentNode): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.parentElement;
    if (!/\p{Script=Han}/u.test(node.nodeValue ?? '') || !at || at.closest('style')) continue;
    const lang = at.closest('[lang]')?.getAttribute('lang') ?? '';
    if (!/^zh-Han[st]$/.test(lang)) found.push(`${lang}: ${node.nodeValue}`);
  }
  return found;
}

inBothBrowsers({ pages: PAGES }, (desk) => {
  describe.each(LANGUAGES)('%s', (language, tag, orders) => {
    test.each(OWN)('%s', async (path) => {
      await desk().choose({ language });
      const page = await desk().own(path);
      await page.waitForSelector('main, [role=main]');
      if (path.endsWith('?sample')) await page.waitForSelector('.formula a');
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(tag);
      expect(await page.evaluate(`(${untagged})(document.body)`)).toEqual([]);
      await shot(page, `${path.replace(/\W+/g, '-')}-${language}`);
      await page.close();
    });

    test('card and popup', async () => {
      await desk().choose({ language });
      const page = await desk().open(GUANCHA);
      const card = await desk().card(page);
      await card.click('.pill');
      await card.waitFor('.keywords .chip');
      expect(await card.text('.total')).toContain(orders);
      const loose = await card.run(
        new Function(`return (${untagged})(this)`) as (this: ShadowRoot) => string[],
      );
      expect(loose).toEqual([]);
      await shot(page, `card-${language}`);
      const popup = await desk().popup(page);
      await popup.waitForSelector('.meetings');
      expect(await popup.evaluate(`(${untagged})(document.body)`)).toEqual([]);
      await shot(popup, `popup-${language}`);
      for (const each of [popup, page]) await each.close();
    });
  });
});
