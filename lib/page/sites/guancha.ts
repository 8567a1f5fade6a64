import type { Site } from './site.ts';

/** guancha.cn: news pages (.all-txt) and its users' columns. */
export const GUANCHA: Site = {
  id: 'guancha',
  hosts: ['guancha.cn'],
  outlet: '观察者网',
  body: ['.all-txt', '.article-txt-content', '.article-txt', '#cmtArticle'],
  drop: [
    '.share',
    '.key-word',
    '.article-other',
    '.img-special',
    '.gc-comment',
    '#comments-container',
    '.weixin-code',
  ],
  title: ['.left-main > h3', '.article-content h1', 'h1'],
  info: ['.left-main .time', '.time', '.user-main span'],
  mark: '.all-txt',
};
