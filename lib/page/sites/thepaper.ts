import type { Site } from './site.ts';

/** The Paper (澎湃新闻). */
export const THEPAPER: Site = {
  id: 'thepaper',
  hosts: ['thepaper.cn'],
  outlet: '澎湃新闻',
  body: ['[class*="index_cententWrap"]', '.news_txt', '.newsDetail_content', '.news_part_father'],
  drop: [
    '.news_video_name',
    '.go_app',
    '.news_keyword',
    '[class*="index_keyword"]',
    '[class*="index_copyright"]',
    '.news_editor',
    '.infor_item',
    '.zan_share',
  ],
  title: ['h1[class*="index_title"]', '.news_title', 'h1'],
  info: ['[class*="index_headerContent"]', '.news_about', '[class*="index_left"]', '.ant-space'],
  mark: '[class*="index_cententWrap"]',
};
