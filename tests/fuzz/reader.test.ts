import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as OpenCC from 'opencc-js';
import { describe, expect, test } from 'vitest';
import type { SourceArticle } from '../../lib/model/page.ts';
import type { Meeting, Reading } from '../../lib/model/reading.ts';
import { readPage } from '../../lib/reader/read.ts';
import { makeView } from '../../lib/text/view.ts';
import { parseReport } from '../unit/reader/reports.ts';

const FOLDER = new URL('../fixtures/reports/', import.meta.url);
const REPORTS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => parseReport(readFileSync(new URL(name, FOLDER), 'utf8')));

const article = (title: string, text: string): SourceArticle => ({ title, subtitles: [], text });

function read(articles: readonly SourceArticle[], published: string | null): Reading {
  return readPage('fuzz', {
    url: null,
    site: 'generic',
    title: null,
    outlet: null,
    published,
    articles,
  });
}

const plain = (text: string | null) => (text === null ? null : makeView(text).text);

/** What must not change when only the dress of the text does. */
function gist(meeting: Meeting) {
  return {
    name: plain(meeting.name),
    organ: plain(meeting.organ),
    date: meeting.date,
    ordinal: meeting.ordinal,
    people: meeting.people.map((p) => [plain(p.name), plain(p.post), p.roles]),
    directives: meeting.directives.map((d) => [
      // Some characters have two simplified readings (答覆, 覆盖): compare the stretch, not its letters.
      plain(d.text)?.length,
      plain(d.speaker),
      d.item,
      d.modality.kind,
      d.modality.strength,
      d.deadline?.by ?? null,
      d.figures.map((f) => f.value),
    ]),
    statements: meeting.statements.length,
  };
}

const gists = (reading: Reading) => reading.articles.flatMap((a) => a.meetings).map(gist);

const toTraditional = OpenCC.Converter({ from: 'cn', to: 't' });
const NARROW: Readonly<Record<string, string>> = {
  '，': ',',
  '；': ';',
  '：': ':',
  '（': '(',
  '）': ')',
};

const DRESSES: readonly (readonly [name: string, dress: (text: string) => string])[] = [
  ['traditional characters', toTraditional],
  ['half-width punctuation', (t) => t.replace(/[，；：（）]/g, (c) => NARROW[c] ?? c)],
  ['extra white space', (t) => t.replace(/([。，])/g, '$1 ').replace(/\n/g, '\n　　')],
  [
    'full-width digits',
    (t) => t.replace(/\d/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  ],
  ['zero-width characters', (t) => t.replace(/([。，])/g, '\u200b$1')],
];

/** Every quotation of a reading with its offsets. */
function quotations(meeting: Meeting) {
  return meeting.directives.flatMap((d) => [
    { text: d.text, start: d.start, end: d.end },
    ...[d.deadline, ...d.figures, ...d.formulas]
      .filter((x) => x !== null)
      .map((x) => ({ text: x.text, start: x.evidence.start, end: x.evidence.end })),
  ]);
}

function checkOffsets(reading: Reading): void {
  for (const a of reading.articles) {
    for (const m of a.meetings) {
      for (const q of quotations(m)) expect(a.text.slice(q.start, q.end)).toBe(q.text);
      for (const s of m.statements) expect(a.text.slice(s.start, s.end)).toBe(s.text);
    }
    for (const note of a.sentences) expect(note.end).toBeGreaterThan(note.start);
  }
}

const SENTENCES = REPORTS.flatMap((r) => r.sentences.map((s) => s.text));
const scrambled = fc
  .array(
    fc.oneof(
      fc.constantFrom(...SENTENCES),
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('\n', '“', '（', '，', '要'),
    ),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''));

describe('the reader', () => {
  test('cuts the exact text, whatever the text', () => {
    fc.assert(
      fc.property(scrambled, fc.constantFrom(null, '2021-11-08'), (text, published) => {
        checkOffsets(read([article('省委召开会议', text)], published));
      }),
      { numRuns: 150 },
    );
  });

  test('gives the same reading twice', () => {
    for (const r of REPORTS) {
      const pages = [article(r.title, r.text)];
      expect(read(pages, r.published)).toEqual(read(pages, r.published));
    }
  });

  test.each(DRESSES)('reads the same in %s', (_, dress) => {
    for (const r of REPORTS) {
      const bare = read([article(r.title, r.text)], r.published);
      const dressed = read([article(dress(r.title), dress(r.text))], r.published);
      expect(gists(dressed)).toEqual(gists(bare));
      checkOffsets(dressed);
    }
  });

  test('is not moved by unrelated articles on the page', () => {
    const market = article(
      '集市周末开张',
      '本报讯 青石镇的集市周末开张，瓜果蔬菜摆满了街道。\n摊主周大娘说，今年收成不错。',
    );
    for (const r of REPORTS) {
      const alone = read([article(r.title, r.text)], r.published);
      const among = read([market, article(r.title, r.text), market], r.published);
      expect(gists(among)).toEqual(gists(alone));
    }
  });

  test('never takes an unresolved year for this one', () => {
    for (const r of REPORTS) {
      const years = /(?:19|20)\d\d年/.test(r.text);
      for (const m of read([article(r.title, r.text)], null).articles.flatMap((a) => a.meetings))
        if (!years) expect(m.date).toBeNull();
    }
  });
});
