import type { Site } from './site.ts';

/** China News Service. */
export const CHINANEWS: Site = {
  id: 'chinanews',
  hosts: ['chinanews.com.cn', 'chinanews.com'],
  outlet: '中国新闻网',
  body: ['.left_zw', '#BodyText', '.content_desc', '.content_maincontent_content'],
  drop: [
    '.pictext',
    '.left_pt',
    '.adEditor',
    '.editor',
    '.share',
    '#function_code_page',
    '.adInContent',
    '.left_name',
  ],
  title: ['.content_left_title', '#cont_1_1_2 h1', '.content h1', 'h1'],
  info: ['.content_left_time', '.left-t', '#BaiduSpider', '.left-time'],
  mark: '.left_zw',
};
