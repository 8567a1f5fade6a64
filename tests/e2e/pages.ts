import { readFileSync } from 'node:fs';

/** The HTML of one of our own test pages. */
export const html = (name: string): string =>
  readFileSync(new URL(`../fixtures/sites/${name}.html`, import.meta.url), 'utf8');

export const GUANCHA = 'www.guancha.cn/politics/2024_07_17_700001.shtml';
export const ZAOBAO = 'www.zaobao.com/realtime/china/story20240906-4400123';
export const GOV = 'www.linjiang.gov.cn/zwyw/202404/t20240412_100.html';
export const PRESS = 'www.guancha.cn/politics/2024_08_20_700002.shtml';
export const GENERIC = 'news.qinghe.example/2024/0308.html';

export const PAGES = {
  [GUANCHA]: html('guancha'),
  [ZAOBAO]: html('zaobao'),
  [GOV]: html('gov'),
  [PRESS]: html('press-conference'),
  [GENERIC]: html('generic'),
};
