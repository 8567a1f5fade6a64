import type { Site } from './site.ts';

/** CCTV: news.cctv.com and the transcripts of 新闻联播 on tv.cctv.com. */
export const CCTV: Site = {
  id: 'cctv',
  hosts: ['cctv.com', 'cctv.cn', 'cntv.cn'],
  outlet: '央视网',
  body: [
    '#content_area',
    '.content_area',
    '.cnt_bd',
    '#text_area',
    '.text_area',
    '.col_w660 .cnt_bd',
    '#js_cont',
  ],
  drop: [
    '.function',
    '.o-tit',
    '.zebian',
    '.zw_share',
    '.relevance',
    '.vspace',
    '.share',
    '.xgxw',
    'h1',
    'h2',
  ],
  title: ['#title_area h1', '.title_area h1', '.cnt_nav h3', 'h1', 'h2.title'],
  info: [
    '.title_area .info1',
    '.title_area .info',
    '.info1',
    '.info',
    '.cnt_nav .fr',
    '.function .info',
  ],
  mark: '#content_area',
};
