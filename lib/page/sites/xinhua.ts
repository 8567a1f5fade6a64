import type { Site } from './site.ts';

/** Xinhua: news.cn and the older xinhuanet.com. */
export const XINHUA: Site = {
  id: 'xinhua',
  hosts: ['news.cn', 'xinhuanet.com'],
  outlet: '新华网',
  body: [
    '#detailContent',
    '#detail',
    '#p-detail',
    '#article .article',
    '.main-aticle',
    '.article-content',
  ],
  drop: [
    '.editor',
    '.relatedNews',
    '#relatedNews',
    '.tiyi1',
    '.bookImage',
    '.picList',
    '.share',
    '.zan-wap',
    '#articleEdit',
    '.xl_ggkj',
    '.news-position',
  ],
  title: ['.head-line .title', '.head-title .title', '.h-title', '#title', 'h1'],
  info: ['.header-cont', '.header-info', '.header-time', '.h-info', '.info', '.source'],
  mark: '#detailContent, .main-aticle',
};
