/** Pictures of the card on the three kinds of site, light and dark: for eyes, and for the store. */
import { expect, test } from 'vitest';
import { startBench } from './harness.ts';
import { GOV, GUANCHA, PAGES, ZAOBAO } from './pages.ts';

const SITES = { guancha: GUANCHA, zaobao: ZAOBAO, gov: GOV };

for (const dark of [false, true])
  test(`pictures, ${dark ? 'dark' : 'light'}`, async () => {
    const theme = dark ? 'dark' : 'light';
    const bench = await startBench({ pages: PAGES, dark, width: 1440, height: 860 });
    try {
      for (const [name, address] of Object.entries(SITES)) {
        const page = await bench.open(address);
        const card = await bench.card(page);
        await bench.shot(page, `${name}-${theme}-pill`);
        await card.click('.pill');
        await card.hover('.row', 1);
        await bench.shot(page, `${name}-${theme}-card`);
        await card.click('.row', 1);
        await page.waitForTimeout(700);
        await bench.shot(page, `${name}-${theme}-show`);
        expect(await card.count('.row')).toBeGreaterThan(1);
      }
    } finally {
      await bench.close();
    }
  });
