import type { Site } from './site.ts';

/** Phoenix. */
export const IFENG: Site = {
  id: 'ifeng',
  hosts: ['ifeng.com'],
  outlet: '凤凰网',
  body: [
    '[class*="index_text_"]',
    '#main_content',
    '.main_content',
    '[class*="index_main_content"]',
    '#artical_real',
    '.js_main_content',
  ],
  drop: [
    '.ifengLogo',
    '[class*="index_recommend"]',
    '[class*="index_comment"]',
    '.picIntro',
    '.adBox',
    '#embed_hzh_div',
    '.tit_dt',
  ],
  title: ['h1[class*="index_title"]', '#artical_topic', 'h1'],
  info: ['[class*="index_info_"]', '[class*="index_timeBref"]', '#artical_sth', '.p_time'],
  mark: '[class*="index_timeBref"]',
};
