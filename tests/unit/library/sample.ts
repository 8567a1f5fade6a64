/** An invented province, its library and its readings, for tests. */
import { type Library, makeLibrary } from '../../../lib/library/bundled.ts';
import type { Snapshots } from '../../../lib/library/snapshot.ts';
import type { DirectiveFact, Formula, MeetingFacts } from '../../../lib/model/library.ts';
import type { Article, Meeting, PageInfo } from '../../../lib/model/reading.ts';

export const order = (head: string, formulas: readonly string[] = []): DirectiveFact => ({
  head,
  speaker: null,
  item: '',
  topics: [],
  modality: 'must',
  strength: 7,
  formulas,
  deadline: null,
  figures: [],
});

export function facts(id: string, more: Partial<MeetingFacts> = {}): MeetingFacts {
  const [series = '', key = ''] = id.split('/');
  const ordinal = /^\d{1,3}$/.test(key) ? Number(key) : null;
  return {
    id,
    series,
    organ: '云川省委',
    name: ordinal ? `防火工作第${ordinal}次专题会议` : '省委常委会会议',
    ordinal,
    date: /^\d{4}-/.test(key) ? key : null,
    dateText: null,
    level: 'province',
    region: { code: '980000', name: '云川省' },
    format: null,
    people: [],
    topics: [],
    formulas: [],
    directives: [order('抓好林区巡护')],
    followsUp: [],
    sources: [{ outlet: '云川日报', url: null }],
    ...more,
  };
}

export const formula = (id: string, simplified: string, more: Partial<Formula> = {}): Formula => ({
  id,
  simplified,
  traditional: simplified,
  pinyin: '',
  kind: 'slogan',
  standsFor: [],
  standsForHant: [],
  english: '',
  zh: '说明',
  zhHant: '說明',
  en: 'explanation',
  variants: [],
  topics: [],
  relations: [],
  first: null,
  last: null,
  ...more,
});

export function library(meetings: readonly MeetingFacts[], more: Partial<Snapshots> = {}): Library {
  return makeLibrary({
    manifest: { version: '0', date: '2024-01-01', counts: {}, files: {} },
    meetings,
    formulas: [],
    topics: [],
    series: [],
    people: [],
    places: [],
    organs: [],
    search: [],
    ...more,
  });
}

export const page = (url: string | null, outlet = '云川日报'): PageInfo => ({
  url,
  site: 'generic',
  title: null,
  outlet,
  published: '2024-05-02',
  verdict: 'meeting',
  reason: 'meeting',
});

const evidence = { start: 0, end: 1, rule: 'test' };

export function meeting(text: string, more: Partial<Meeting> = {}): Meeting {
  return {
    id: 'm1',
    name: '防火工作第三次专题会议',
    organ: '云川省委',
    level: 'province',
    region: { code: '980000', name: '云川省' },
    series: '云川省委·防火工作专题会议',
    ordinal: 3,
    date: '2024-05-01',
    dateText: '5月1日',
    dateInferred: null,
    format: null,
    people: [{ name: '沈砚秋', post: '省委书记', roles: ['chair'], evidence }],
    conveys: [],
    followsUp: null,
    directives: [
      {
        id: 'm1.d1',
        start: 0,
        end: text.length,
        text,
        speaker: '沈砚秋',
        speechVerb: '强调',
        item: '',
        modality: {
          kind: 'must',
          marker: '要',
          strength: 7,
          degree: [],
          polarity: 'positive',
          evidence,
        },
        actor: null,
        topics: [],
        formulas: [],
        deadline: null,
        figures: [],
        evidence,
      },
    ],
    statements: [],
    evidence,
    ...more,
  };
}

export const article = (text: string, more: Partial<Meeting> = {}): Article => ({
  title: '省委召开会议',
  text,
  reason: 'meeting',
  meetings: [meeting(text, more)],
  sentences: [],
});
