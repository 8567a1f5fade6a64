/** The main way through, as a user of Firefox goes it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox } from './find-firefox.ts';
import { type FirefoxBench, startFirefox } from './firefox-bench.ts';
import { GENERIC, GUANCHA, PAGES, PRESS } from './pages.ts';

const firefox = findFirefox();
const patient = { timeout: 15_000 };
if (!firefox) console.error('SKIPPED: no Firefox on this machine; nothing here was tested in it.');

describe.skipIf(!firefox)('Firefox', () => {
  let bench: FirefoxBench;
  beforeAll(async () => {
    bench = await startFirefox(PAGES);
  });
  afterAll(() => bench.close());

  test('the welcome page is shown after the installation', async () => {
    await expect
      .poll(() => bench.welcome.evaluate(() => document.title), patient)
      .toContain('要点');
  });

  test('a report gets its pill; a click opens the card; pointing marks the sentence', async () => {
    const page = await bench.open(GUANCHA);
    const card = await bench.card(page);
    await card.waitFor('.pill');
    expect(await card.text('.pill')).toContain('防汛救灾工作第七次专题会议');
    await card.click('.pill');
    await card.waitFor('.row');
    expect(await card.count('.row')).toBeGreaterThanOrEqual(15);
    await card.hover('.row');
    const marked = () =>
      page.evaluate(() => [...(CSS.highlights.get('yaodian-point') ?? [])].map(String).join(''));
    await expect.poll(marked, patient).not.toBe('');
    await bench.shot(page, 'firefox-card');
    await page.close();
  });

  test('a press conference gets none, and the popup says why', async () => {
    const page = await bench.open(PRESS);
    const tab = await bench.tabNumber(PRESS);
    const popup = await bench.own(`popup.html?tab=${tab}`);
    await expect
      .poll(() => popup.evaluate(() => document.body.innerText), patient)
      .toContain('新闻发布会');
    expect(await bench.hasCard(page)).toBe(false);
    await popup.close();
    await page.close();
  });

  test('a page of no listed site is left alone', async () => {
    const page = await bench.open(GENERIC);
    await new Promise((done) => setTimeout(done, 1500));
    expect(await bench.hasCard(page)).toBe(false);
    await page.close();
  });

  test('reader mode reads the sample and explains a formula', async () => {
    const report = await bench.own('report.html?sample');
    await report.waitForSelector('.formula a');
    await report.focus('.formula a');
    await report.waitForSelector('[role=tooltip]');
    expect(await report.$$eval('.directive', (all) => all.length)).toBeGreaterThan(5);
    await bench.shot(report, 'firefox-report');
    await report.close();
  });

  test('the panel compares the bundled meetings view by view, and the sidebar page is the same', async () => {
    const panel = await bench.own(
      'sidepanel.html?tab=1#m=bundled%3Ahenan-covid%2F7&m=bundled%3Ahenan-covid%2F15',
    );
    await panel.waitForSelector('.topics thead .short');
    const heads = await panel.$$eval('.topics thead .short', (all) =>
      all.map((one) => one.textContent),
    );
    expect(heads).toEqual(['第七次', '第十五次']);
    for (const view of [
      'redline',
      'formulas',
      'strength',
      'figures',
      'outlets',
      'related',
      'topics',
    ]) {
      await panel.click(`#view-${view}`);
      await panel.waitForSelector(`#view-${view}[aria-selected="true"]`);
      await panel.waitForSelector('#view > :not(.chips)');
    }
    await bench.shot(panel, 'firefox-panel');
    await panel.close();
    const sidebar = await bench.own('sidepanel.html');
    // Nothing of this tab is a meeting: the sidebar opens on what was compared last.
    await sidebar.waitForSelector('.topics thead .short');
    await sidebar.close();
  });

  test('a page opens the panel on its meeting, in a tab', async () => {
    const page = await bench.open(GUANCHA);
    const card = await bench.card(page);
    await card.click('.pill');
    await card.click('[aria-label="在侧边栏打开"]');
    // The click reaches the background as a message, which is no gesture: the panel comes as a tab.
    const about = await bench.tabNumber(GUANCHA);
    const panel = await bench.find(`sidepanel.html?tab=1&about=${about}`);
    await panel.waitForSelector('.choices input:checked');
    await panel.close();
    await page.close();
  });

  test('options hold at once in a page that is open', async () => {
    const page = await bench.open(GUANCHA);
    const card = await bench.card(page);
    await card.waitFor('.card[data-side="right"]');
    const options = await bench.own('options.html');
    await options.waitForSelector('.options input');
    await options.evaluate(() => {
      [...document.querySelectorAll('label')].find((l) => l.textContent === '左侧')?.click();
    });
    await card.waitFor('.card[data-side="left"]');
    await options.close();
    await page.close();
  });

  test('a site of one’s own is added in the options, read at once, and let go again', async () => {
    const page = await bench.open(GENERIC);
    const options = await bench.own('options.html');
    await options.waitForSelector('.add-site input');
    await options.type('.add-site input', 'http://news.qinghe.example/');
    await options.click('.add-site button');
    const card = await bench.card(page);
    await card.waitFor('.pill');
    const name = 'qinghe.example';
    const switched = () =>
      options.evaluate(
        (site) =>
          [...document.querySelectorAll<HTMLInputElement>('.sites input')].find(
            (input) => input.closest('label')?.textContent === site,
          )?.checked ?? null,
        name,
      );
    await expect.poll(switched, patient).toBe(true);
    await options.evaluate((site) => {
      [...document.querySelectorAll('label')].find((l) => l.textContent === site)?.click();
    }, name);
    await expect.poll(switched, patient).toBe(null);
    await page.close();
    const again = await bench.open(GENERIC);
    await new Promise((done) => setTimeout(done, 1500));
    expect(await bench.hasCard(again)).toBe(false);
    await again.close();
    await options.close();
  });

  test('nothing asks the network for anything but the pages themselves', () => {
    const hosts = new Set(bench.asked.map((address) => address.split('/')[0]));
    expect(
      [...hosts].filter((host) => !Object.keys(PAGES).some((page) => page.startsWith(`${host}/`))),
    ).toEqual([]);
  });
});
