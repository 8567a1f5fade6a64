import type { Site } from './site.ts';

/** Sina. */
export const SINA: Site = {
  id: 'sina',
  hosts: ['sina.com.cn', 'sina.cn'],
  outlet: '新浪网',
  body: [
    '#artibody',
    '#article',
    '.article-content-left .article',
    'section.art_pic_card',
    '.art_content',
    '.article',
  ],
  drop: [
    '.show_author',
    '.article-editor',
    '.article-notice',
    '.statement',
    '.img_descr',
    '.wap_special',
    '.xb_new_finance_app',
    '.ct_hqimg',
    '.app-kaihu-qr',
    'blockquote.otherContent_01',
    '.article-bottom',
  ],
  title: ['h1.main-title', '#artibodyTitle', 'h1.art_tit_h1', 'h1'],
  source: ['.date-source .source', '.date-source .author'],
  info: ['.date-source', '.time-source', '.art_time', '.page-info'],
  mark: '#artibody, .main-title + .top-bar-wrap',
};
