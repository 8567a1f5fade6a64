/** A reading made by hand of an invented report, with everything that could break a format in it. */
import type { ExportContext } from '../../../lib/export/context.ts';
import type { Formula } from '../../../lib/model/library.ts';
import type {
  Directive,
  FormulaUse,
  Meeting,
  ModalityKind,
  Reading,
} from '../../../lib/model/reading.ts';
import { type Language, strings } from '../../fixtures/strings.ts';

const TEXT = [
  '11月8日，云川省委召开秋粮收购工作第三次专题会议，省委书记沈砚秋主持并讲话。',
  '沈砚秋强调，要严格落实“一把尺子”制度，必须在本月15日前完成全部库点验收；=1+1 不得出现在账上。',
  '会议指出，各级各部门要压实责任，确保“四个不让”落到实处，一把尺子量到底，收购量不低于500万吨。',
].join('\n');

function directive(id: string, text: string, rest: Partial<Directive> = {}): Directive {
  const start = TEXT.indexOf(text);
  const evidence = { start, end: start + text.length, rule: 'test' };
  const kind: ModalityKind = text.includes('必须') ? 'must' : 'should';
  return {
    ...evidence,
    id,
    text,
    speaker: null,
    speechVerb: null,
    item: '',
    modality: { kind, marker: '要', strength: 4, degree: [], polarity: 'positive', evidence },
    actor: null,
    topics: [],
    formulas: [],
    deadline: null,
    figures: [],
    evidence,
    ...rest,
  };
}

const evidence = { start: 0, end: 10, rule: 'test' };

/** A formula where it stands in the text, the n-th time. */
const use = (id: string | null, text: string, from = 0): FormulaUse => {
  const start = TEXT.indexOf(text, from);
  return { id, text, evidence: { start, end: start + text.length, rule: 'test' } };
};

const MEETING: Meeting = {
  id: 'm1',
  name: '秋粮收购工作第三次专题会议',
  organ: '云川省委',
  level: 'province',
  region: { code: '990000', name: '云川省' },
  series: 'yunchuan-grain',
  ordinal: 3,
  date: '2021-11-08',
  dateText: '11月8日',
  dateInferred: null,
  format: 'video',
  people: [{ name: '沈砚秋', post: '省委书记', roles: ['chair', 'speaker'], evidence }],
  conveys: [],
  followsUp: null,
  directives: [
    directive('m1.d1', '要严格落实“一把尺子”制度', {
      speaker: '沈砚秋',
      item: '一',
      topics: ['grain'],
      formulas: [use('yiba-chizi', '“一把尺子”')],
    }),
    directive('m1.d2', '必须在本月15日前完成全部库点验收', {
      speaker: '沈砚秋',
      item: '一',
      deadline: { text: '本月15日前', by: '2021-11-15', evidence },
    }),
    directive('m1.d3', '=1+1 不得出现在账上', { speaker: '沈砚秋', item: '二' }),
    directive(
      'm1.d4',
      '各级各部门要压实责任，确保“四个不让”落到实处，一把尺子量到底，收购量不低于500万吨',
      {
        actor: '各级各部门',
        figures: [{ text: '500万吨', value: 5_000_000, unit: '吨', evidence }],
        formulas: [use(null, '“四个不让”'), use('yiba-chizi', '一把尺子', TEXT.indexOf('确保'))],
      },
    ),
  ],
  statements: [],
  evidence,
};

export const SAMPLE: Reading = {
  id: 'sample',
  page: {
    url: 'https://www.yunchuan-daily.cn/2021/1108/a_1.html?x=1&y=<2>#top',
    site: 'generic',
    title: '云川省委部署[秋粮]收购: <b>稳</b> & "准"',
    outlet: '云川日报',
    published: '2021-11-09',
    verdict: 'meeting',
    reason: 'meeting',
  },
  articles: [
    {
      title: '云川省委部署[秋粮]收购: <b>稳</b> & "准"',
      text: TEXT,
      reason: 'meeting',
      meetings: [MEETING],
      sentences: [],
    },
  ],
};

const FORMULA: Formula = {
  id: 'yiba-chizi',
  simplified: '一把尺子',
  traditional: '一把尺子',
  pinyin: 'yì bǎ chǐ zi',
  kind: 'slogan',
  standsFor: [],
  standsForHant: [],
  english: 'one yardstick',
  zh: '同一标准|一视同仁',
  zhHant: '同一標準|一視同仁',
  en: 'The same standard for all.',
  variants: [],
  topics: [],
  relations: [],
  first: null,
  last: null,
};

export const context = (language: Language = 'zh_CN'): ExportContext => ({
  words: strings(language),
  formula: (id) => (id === FORMULA.id ? FORMULA : undefined),
  topic: (id) => (id === 'grain' ? '粮食 安全' : id),
  today: '2026-01-02',
});
