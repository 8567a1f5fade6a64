import type { Site } from './site.ts';

/** Articles of WeChat's public accounts; the account's name is the outlet. */
export const WECHAT: Site = {
  id: 'wechat',
  hosts: ['mp.weixin.qq.com'],
  outlet: null,
  body: ['#js_content', '.rich_media_content', '#js_article'],
  drop: [
    '.profile_container',
    '.js_img_placeholder',
    'mp-common-profile',
    'mpvoice',
    '.blockquote_info',
  ],
  title: ['#activity-name', 'h1.rich_media_title', '.rich_media_title'],
  source: ['#js_name', '.profile_nickname'],
  info: ['#publish_time', '#meta_content'],
  mark: '#js_content',
};
