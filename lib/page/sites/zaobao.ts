import type { Site } from './site.ts';

/** Lianhe Zaobao, Singapore: .com and .com.sg. */
export const ZAOBAO: Site = {
  id: 'zaobao',
  hosts: ['zaobao.com', 'zaobao.com.sg', 'zaobao.sg'],
  outlet: '联合早报',
  body: [
    '.article-content-rawhtml',
    '.articleBody',
    '.article-content-container',
    '#FineDining',
    '.article-content',
    '.article-body',
    'article.article-container',
  ],
  drop: [
    '#imu',
    '[id^="dfp-ad"]',
    '[id^="innity"]',
    '.cx_paywall_placeholder',
    '.article-meta',
    '.article-tags',
    '.related',
    '.bff-google-ad',
    '.bff-recommend-article',
    '.read-on-app-cover',
    '.keyword',
    '.tagging',
    '.further-reading',
    'button',
    'h1',
  ],
  title: ['h1.article-title', 'article h1', 'h1'],
  info: ['.article-meta', '.date-published', '.title-byline', '.byline-wrapper'],
};
