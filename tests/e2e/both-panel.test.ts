/** The panel in a tab, in both browsers: views, quotations in the other script, pasted text, what goes away. */
import { expect, test } from 'vitest';
import { inBothBrowsers } from './both.ts';
import { clipboard, patient, press, reads, saved, textOf } from './hands.ts';
import { PAGES } from './pages.ts';

const HENAN = 'sidepanel.html?tab=1#m=bundled%3Ahenan-covid%2F7&m=bundled%3Ahenan-covid%2F15';
const VIEWS = ['redline', 'formulas', 'strength', 'figures', 'outlets', 'related', 'topics'];
const REPORT =
  '9月3日，青禾县委召开秋粮收购工作第二次专题会议，县委书记严仲言主持并讲话。严仲言强调，要压实收购责任，必须在9月20日前完成库点验收，严禁打白条。';

inBothBrowsers({ pages: PAGES }, (desk) => {
  const compared = async () => {
    const panel = await desk().own(HENAN);
    await panel.waitForSelector('.topics thead .short');
    return panel;
  };

  test('compares bundled meetings view by view; opened on nothing, it shows what was compared last', async () => {
    const panel = await compared();
    const heads = await panel.$$eval('.topics thead .short', (all) =>
      all.map((one) => one.textContent),
    );
    expect(heads).toEqual(['第七次', '第十五次']);
    for (const view of VIEWS) {
      await panel.click(`#view-${view}`);
      await panel.waitForSelector(`#view-${view}[aria-selected="true"]`);
      await panel.waitForSelector('#view > :not(.chips)');
    }
    await panel.close();
    const again = await desk().own('sidepanel.html');
    await again.waitForSelector('.topics thead .short');
    await again.close();
  });

  test('quotations are shown in the other script, the printed words one click away', async () => {
    const panel = await compared();
    expect(await textOf(panel, '.topics')).toContain('坚持双线作战');
    await desk().choose({ convertQuotes: 'hant' });
    await reads(panel, '堅持雙線作戰', '.topics');
    await press(panel, '原文');
    await reads(panel, '坚持双线作战', '.topics');
    await desk().choose({ convertQuotes: 'none' });
    await panel.waitForSelector('.as-printed', { hidden: true });
    await panel.close();
  });

  test('a pasted report stands beside a bundled meeting', async () => {
    const panel = await desk().own('sidepanel.html?tab=1#m=bundled%3Apolitburo%2F2024-04-30');
    await panel.waitForSelector('textarea');
    const put = async (text: string) => {
      await panel.$eval('textarea', (field) => field.select());
      await panel.focus('textarea');
      await panel.evaluate((words) => document.execCommand('insertText', false, words), text);
      await press(panel, '读入');
    };
    await put('今天天气很好。');
    await reads(panel, '没有读到会议', '[role=alert]');
    await put(REPORT);
    await reads(panel, '粘贴的文字');
    await press(panel, '选好了');
    await expect
      .poll(() => panel.$$eval('.topics thead .short', (all) => all.length), patient)
      .toBe(2);
    expect(await textOf(panel, '.topics')).toContain('必须在9月20日前完成库点验收');
    await panel.close();
  });

  test('goes away as a table in Markdown and as CSV', async () => {
    const panel = await compared();
    const take = async (name: string) => {
      await panel.click('.menu summary');
      await press(panel, name);
    };
    await take('复制为 Markdown');
    await reads(panel, '已复制。');
    expect(await clipboard(panel)).toMatch(/^\| .*\n\| --- /);
    const csv = await saved(desk(), () => take('变化存为 CSV'));
    expect(csv.name).toBe('yaodian-changes.csv');
    expect(csv.text).toContain('坚持双线作战');
    await panel.close();
  });
});
