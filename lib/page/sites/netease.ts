import type { Site } from './site.ts';

/** NetEase, 163.com. */
export const NETEASE: Site = {
  id: 'netease',
  hosts: ['163.com'],
  outlet: '网易',
  body: ['.post_body', '#endText', '.post_text', '.article-body', '#content'],
  drop: [
    '.post_statement',
    '.post_author',
    '.ep-source',
    '.nph_gallery',
    '.gg200x300',
    '.otitle',
    '.post_next',
    '.post_recommends',
    '.post_comment',
    '.f_center',
  ],
  title: ['.post_title', '.post_content_main > h1', 'h1'],
  info: ['.post_info', '.post_time_source', '.ep-time-soure', '.article-meta'],
  mark: '#endText, .post_body',
};
