import type { Site } from './site.ts';

/** Newspapers' digital editions made with Founder's system, on whatever host. */
export const FOUNDER: Site = {
  id: 'founder',
  hosts: [],
  outlet: null,
  body: [
    'founder-content',
    '#ozoom',
    '[id^="ozoom"]',
    '.article-content',
    '#articleContent',
    '#contenttext',
    '#zoom',
    '.newsdetatext',
  ],
  drop: ['.attachment', '.tpzs', '.share', '.pics', '.picture', 'h1', 'h2', 'h3', 'h4'],
  title: [
    '.article #main-title',
    '#main-title',
    '.title',
    '.font01',
    '.text_c h1',
    '.bmnr_con_biaoti',
    '.article h1',
    'h1',
  ],
  info: ['.article .sec', '.lai', '.date', '.article-info'],
  kicker: ['.yinti', '#PreTitle', '.kicker', '.text_c h3', '.bmnr_con_yinti', '.article > h3'],
  subtitle: [
    '.futi',
    '#SubTitle',
    '.subtitle',
    '.text_c h4',
    '.bmnr_con_futi',
    '.font02',
    '.article > h2',
  ],
  article: '.article',
  path: /\/(?:[a-z]+\/)?(?:html|epaper|paper|content|pad)\/(?:[a-z]+\/)?\d{4}-?\d{2}[-/]\d{2}\/(?:(?:content|node|nw|nbs)[_.-]|\d+[_.]|[a-z]\d+)/i,
  mark: 'founder-content, #ozoom, [id^="ozoom"]',
};
