import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeKeyTable } from '../../../lib/library/key-table.ts';
import { makeSearcher } from '../../../lib/library/search.ts';
import type { SearchDoc } from '../../../lib/library/snapshot.ts';
import { makeWordIndex } from '../../../lib/library/word-index.ts';

const doc = (title: string, more: Partial<SearchDoc> = {}): SearchDoc => ({
  kind: 'meeting',
  id: title,
  title,
  traditional: title,
  pinyin: '',
  english: '',
  aka: [],
  parts: [],
  weight: 0,
  ...more,
});

const many = Array.from({ length: 500 }, (_, n) => doc(`云川省防火会议之${n}`, { weight: n }));

describe('lookup among more records than are looked at', () => {
  it('answers the weightiest of those that begin so', () => {
    const found = makeSearcher(many).search('云川省', { limit: 3 });
    expect(found.map(({ title }) => title)).toEqual([
      '云川省防火会议之499',
      '云川省防火会议之498',
      '云川省防火会议之497',
    ]);
  });

  it('answers the one named so before all that only begin so', () => {
    const searcher = makeSearcher([...many, doc('云川省')]);
    expect(searcher.search('云川省', { limit: 2 })[0]?.title).toBe('云川省');
  });

  it('finds the one record that holds every word, however many hold some', () => {
    const searcher = makeSearcher([...many, doc('临江市巡护会议')]);
    expect(searcher.search('会议 巡护', { limit: 2 })[0]?.title).toBe('临江市巡护会议');
  });

  it('finds through a slip of the finger and through the beginning of the last word', () => {
    const searcher = makeSearcher([...many, doc('巡护', { english: 'forest patrolling rules' })]);
    expect(searcher.search('forrest patrol', { limit: 1 })[0]?.title).toBe('巡护');
    expect(searcher.search('rules fore', { limit: 1 })[0]?.title).toBe('巡护');
  });

  it('takes one and several, and the forms of a verb, for one word', () => {
    const series = doc('巡护会议', { english: 'Linjiang patrolling meetings' });
    const searcher = makeSearcher([...many, series, doc('迎峰', { english: 'meet the peak' })]);
    for (const query of ['Linjiang meeting', 'meeting Linjiang patrol'])
      expect(searcher.search(query, { limit: 1 })[0]?.title, query).toBe('巡护会议');
  });

  it('finds a meeting by its day, its month and its year', () => {
    const searcher = makeSearcher([...many, doc('临江市会议', { aka: ['2022-03-27'] })]);
    for (const query of [
      '2022-03-27',
      '2022年3月27日',
      '三月二十七日',
      '临江 2022年3月',
      '临江 2022',
    ]) {
      expect(searcher.search(query, { limit: 1 })[0]?.title, query).toBe('临江市会议');
    }
  });

  it('finds the meetings of a month of any year, said in either language', () => {
    const city = (id: string, day: string) =>
      doc('临江市会议', { id, aka: [day], english: 'Linjiang' });
    const searcher = makeSearcher([
      ...many,
      city('a', '2022-04-27'),
      city('b', '2023-05-12'),
      city('c', '2023-04-06'),
    ]);
    for (const query of ['临江 4月', '四月', '4月份', 'Linjiang April']) {
      const ids = searcher.search(query, { limit: 9 }).map(({ id }) => id);
      expect(ids.slice(0, 2).sort(), query).toEqual(['a', 'c']);
    }
    expect(searcher.search('2022年4月', { limit: 9 }).map(({ id }) => id)).toEqual(['a']);
  });

  it('takes for no answer what holds only a common word of the query', () => {
    const searcher = makeSearcher([...many, doc('巡护要诀')]);
    expect(searcher.search('会议记要')).toEqual([]);
    expect(searcher.search('会议要诀')[0]?.title).toBe('巡护要诀');
  });

  it('finds nothing for what no record holds', () => {
    expect(makeSearcher(many).search('海洋')).toEqual([]);
    expect(makeSearcher([]).search('海洋')).toEqual([]);
  });
});

const key = fc.string({ unit: fc.constantFrom('a', 'b', '云'), minLength: 1, maxLength: 4 });
const keys = fc.record({
  names: fc.uniqueArray(key, { maxLength: 3 }),
  aka: fc.uniqueArray(key, { maxLength: 2 }),
});

describe('the indexes', () => {
  it('know every record whose key begins so', () => {
    fc.assert(
      fc.property(fc.array(keys, { minLength: 1, maxLength: 12 }), key, (records, typed) => {
        const begun = makeKeyTable(records).beginnings(typed, 100);
        const expected = records.flatMap(({ names, aka }, record) =>
          [...names, ...aka].some((one) => one.startsWith(typed)) ? [record] : [],
        );
        expect([...new Set(begun.map(({ record }) => record))].sort((a, b) => a - b)).toEqual(
          expected,
        );
      }),
    );
  });

  it('give the first records by number where more begin so than are wanted', () => {
    fc.assert(
      fc.property(fc.array(keys, { minLength: 1, maxLength: 30 }), key, (records, typed) => {
        const table = makeKeyTable(records);
        const begun = table.beginnings(typed, 3).map(({ record, match, aka }) => {
          return { record, rank: Number(match === 'beginning') * 100 + Number(aka) * 50 + record };
        });
        const all = table.beginnings(typed, 1000);
        expect(begun).toHaveLength(Math.min(3, all.length));
        const ranks = all
          .map(
            ({ record, match, aka }) =>
              Number(match === 'beginning') * 100 + Number(aka) * 50 + record,
          )
          .sort((a, b) => a - b);
        expect(begun.map(({ rank }) => rank).sort((a, b) => a - b)).toEqual(
          ranks.slice(0, begun.length),
        );
      }),
    );
  });

  it('know the records that hold all of several words, and the share held where none does', () => {
    const held = [['a', 'b'], ['a', 'c'], ['b'], ['a', 'b', 'c']];
    const index = makeWordIndex((record) => held[record] ?? [], held.length);
    expect(index.find(['a', 'b'], 10).map(({ record }) => record)).toEqual([0, 3]);
    expect(index.find(['a', 'b'], 1).map(({ record }) => record)).toEqual([0]);
    // Three of four records hold a, none x: to hold a says little of the whole.
    const [part] = index.find(['a', 'x'], 1);
    expect(part?.record).toBe(0);
    expect(part?.share).toBeCloseTo(Math.log(1 + 4 / 3) / (Math.log(1 + 4 / 3) + Math.log(5)));
    const apart = makeWordIndex((record) => [['a'], ['b']][record] ?? [], 2);
    expect(apart.find(['a', 'b'], 10)).toEqual([
      { record: 0, share: 0.5 },
      { record: 1, share: 0.5 },
    ]);
  });
});
