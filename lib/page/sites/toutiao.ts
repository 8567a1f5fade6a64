import type { Site } from './site.ts';

/** Toutiao; the account is the outlet. */
export const TOUTIAO: Site = {
  id: 'toutiao',
  hosts: ['toutiao.com'],
  outlet: null,
  body: ['article.syl-article-base', '.tt-article-content', 'article', '.article-content'],
  drop: ['.pgc-img-caption', '.article-meta', 'h1'],
  title: ['.article-content h1', 'h1'],
  source: ['.article-meta .name', '.article-meta a'],
  info: ['.article-meta', '.article-sub'],
  mark: 'article.syl-article-base',
};
