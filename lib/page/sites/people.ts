import type { Site } from './site.ts';

/** People's Daily Online, with the Daily's own digital edition. */
export const PEOPLE: Site = {
  id: 'people',
  hosts: ['people.com.cn', 'people.cn'],
  outlet: '人民网',
  body: [
    '#rwb_zw',
    '.rm_txt_con',
    '#ozoom',
    '#articleContent',
    '.box_con',
    '.show_text',
    '#p_content',
    '.text_show',
  ],
  drop: [
    '.edit',
    '.zdfy',
    '.box_pic',
    '.bza',
    '.paper_num',
    '.otitle',
    '#paper_num',
    '.rm_relevant',
    '.rm_download',
    '.share',
    '.fr.paper',
  ],
  title: ['.text_title h1', '.rm_txt .col-1 h1', '.article h1', 'h1'],
  info: ['.box01', '.channel', '.rm_txt .channel', '.sou', '.article .sec', '.text_title .box01'],
  kicker: ['.text_title h3.pre', 'h3.pre', '.article > h3'],
  subtitle: ['.text_title h4.sub', 'h4.sub', '.article > h2'],
  mark: '#rwb_zw, .rm_txt_con',
};
