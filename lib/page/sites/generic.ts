import type { Site } from './site.ts';

/** Every other page: the usual editors' containers, then Readability. */
export const GENERIC: Site = {
  id: 'generic',
  hosts: [],
  outlet: null,
  body: [
    '.TRS_Editor',
    '.TRS_UEDITOR',
    '#UCAP-CONTENT',
    '#vsb_content',
    '.v_news_content',
    '.wp_articlecontent',
    '#zoom',
    '#Zoom',
    '#ozoom',
    '.rich_media_content',
    '[itemprop="articleBody"]',
    '.entry-content',
    '.post-content',
  ],
  drop: [],
  title: ['h1'],
  info: ['.info', '.source', '.meta', '.date', '.time', '.article-info', '.info-head'],
};
