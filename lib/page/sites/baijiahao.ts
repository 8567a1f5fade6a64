import type { Site } from './site.ts';

/** Baidu's Baijiahao; its class names end on hashes that change. The account is the outlet. */
export const BAIJIAHAO: Site = {
  id: 'baijiahao',
  hosts: ['baijiahao.baidu.com', 'mbd.baidu.com'],
  outlet: null,
  body: ['[class*="index-module_articleWrap"]', '.article-content', '.mainContent'],
  drop: ['[class*="index-module_mediaWrap"]', '[class*="index-module_remark"]'],
  title: ['[class*="index-module_headerWrap"] > div:first-child', '.article-title', 'h1'],
  source: ['[class*="index-module_authorName"]', '.author-name'],
  info: ['[class*="index-module_articleSource"]', '.article-source'],
  mark: '[class*="index-module_articleWrap"]',
};
