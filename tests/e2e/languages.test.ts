/** Card, popup and own pages in the three languages: nothing left over from another, quotations tagged. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, startBench } from './harness.ts';
import { GUANCHA, PAGES } from './pages.ts';

const OWN = ['options.html', 'welcome.html', 'report.html', 'report.html?sample', 'sidepanel.html'];
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

describe.each(['zh_CN', 'zh_TW', 'en'] as const)('%s', (language) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench({ pages: PAGES, language });
  });
  afterAll(() => bench.close());

  test.each(OWN)('%s', async (path) => {
    const page = await bench.own(path);
    await page.locator('main, [role=main]').first().waitFor();
    if (path.endsWith('?sample')) await page.locator('.formula').first().waitFor();
    expect(await page.evaluate(`(${untagged})(document.body)`)).toEqual([]);
    await bench.shot(page, `${path.replace(/\W+/g, '-')}-${language}`);
    await page.close();
  });

  test('card and popup', async () => {
    const page = await bench.open(GUANCHA);
    const card = await bench.card(page);
    await card.click('.pill');
    await card.waitFor('.keywords .chip');
    const loose = await card.run(
      new Function(`return (${untagged})(this)`) as (this: ShadowRoot) => string[],
    );
    expect(loose).toEqual([]);
    await bench.shot(page, `card-${language}`);
    const popup = await bench.popup(page);
    await popup.locator('.meetings').waitFor();
    expect(await popup.evaluate(`(${untagged})(document.body)`)).toEqual([]);
    await bench.shot(popup, `popup-${language}`);
    await page.close();
  });
});
