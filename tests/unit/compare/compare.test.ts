import { describe, expect, it } from 'vitest';
import { chooseOneEach } from '../../../lib/compare/choose.ts';
import { compareInSteps, compareMeetings } from '../../../lib/compare/compare.ts';
import type { Change, ComparedMeeting } from '../../../lib/model/change.ts';
import type { Failure } from '../../../lib/model/failure.ts';
import { blankMeeting, sentencesOf } from './corpus.ts';

/** Three sessions of an invented county, about invented matters. */
const TEXTS = [
  '要扎紧“三道篱笆”，坚持防线前移、关口内置。坚决在本月15日前建成应急仓库。要抓好春耕备耕，保障农资供应。要建设30万管检测能力。要坚决做到逢车必查。',
  '要坚持常备常态、防线前移、关口内置、联防联控。争取在一个月内建成应急仓库。要建设50万管检测能力。做到逢车必查。要推广柳溪做法，建好智慧粮库。',
  '要持续扎紧“三道篱笆”。坚持“常备不懈、防线前移、关口前置、联防联控”。要加快春耕备耕，保障农资供应和灌溉用水。要建设100万管检测能力。',
];

const session = (at: number): ComparedMeeting => {
  const text = TEXTS[at] ?? '';
  return {
    ...blankMeeting(`session-${at}`),
    date: `2023-0${at + 2}-10`,
    ordinal: at + 1,
    text,
    directives: sentencesOf(text).map((directive) => {
      const figure = /(\d+万管)/.exec(directive.text)?.[1];
      const deadline = /本月15日前|一个月内/.exec(directive.text)?.[0];
      return {
        ...directive,
        figures: figure ? [{ text: figure, value: null, unit: '万管' }] : [],
        deadline: deadline ? { text: deadline, by: null } : null,
      };
    }),
  };
};

const sessions = [session(0), session(1), session(2)];
const result = compareMeetings(sessions);
const about = (words: string, to: string): Change | undefined =>
  result.changes.find(
    (change) =>
      change.to === to &&
      `${change.earlier?.text ?? ''}${change.later?.text ?? ''}`.includes(words),
  );

describe('changes of three sessions', () => {
  it('tells dropped, new and come back', () => {
    expect(about('三道篱笆', 'session-1')?.kind).toBe('dropped');
    expect(about('柳溪做法', 'session-1')?.kind).toBe('new');
    const back = about('三道篱笆', 'session-2');
    expect(back?.kind).toBe('new');
    expect(back?.back).toBe('session-0');
  });

  it('tells weaker by the words that were lost, and names them', () => {
    const stock = about('应急仓库', 'session-1');
    expect(stock?.kind).toBe('weaker');
    expect(stock?.why?.strength).toEqual({ earlier: ['坚决'], later: ['争取'] });
    expect(about('逢车必查', 'session-1')?.kind).toBe('weaker');
  });

  it('does not compare firmness across series', () => {
    const other = { ...session(1), series: 'liuxi' };
    const { changes } = compareMeetings([session(0), other]);
    expect(changes.filter(({ kind }) => kind === 'weaker' || kind === 'stronger')).toEqual([]);
  });

  it('shows a formula that took the place of another', () => {
    const row = result.formulas.find(({ formula }) => formula === '关口内置');
    expect(row).toMatchObject({ kind: 'reworded', other: '关口前置', counts: [1, 1, 0] });
    const kept = result.formulas.find(({ formula }) => formula === '防线前移');
    expect(kept).toMatchObject({ kind: 'kept', counts: [1, 1, 1], share: 1, tier: 'all' });
  });

  it('puts figures and deadlines into rows over time', () => {
    expect(result.figures.map(({ cells }) => cells)).toContainEqual([
      ['30万管'],
      ['50万管'],
      ['100万管'],
    ]);
    expect(result.deadlines.map(({ cells }) => cells)).toContainEqual([
      ['本月15日前'],
      ['一个月内'],
      [],
    ]);
  });

  it('quotes exact stretches of the articles', () => {
    for (const { from, to, earlier, later } of result.changes)
      for (const [id, part] of [
        [from, earlier],
        [to, later],
      ] as const)
        if (part) {
          const text = sessions.find((meeting) => meeting.id === id)?.text ?? '';
          expect(part.text).toBe(text.slice(part.start, part.end));
        }
  });

  it('loses no order: every one stands in a cell of its meeting', () => {
    for (const [at, meeting] of sessions.entries()) {
      const cells = result.topics
        .flatMap(({ threads }) => threads.flatMap((thread) => thread.cells[at] ?? []))
        .flatMap(({ directive }) => directive ?? []);
      for (const directive of meeting.directives)
        expect(cells.some((cell) => cell.id === directive.id)).toBe(true);
    }
  });
});

describe('choosing', () => {
  it('holds all against a base, whatever its date', () => {
    const { changes } = compareMeetings(sessions, 'session-2');
    expect(new Set(changes.map(({ from }) => from))).toEqual(new Set(['session-2']));
  });

  it.each([
    [[session(0)], null, 'wrong-number'],
    [[session(0), session(0)], null, 'same-meeting'],
    [[session(0), session(1)], 'session-9', 'no-base'],
  ])('refuses what cannot be compared', (meetings, base, code) => {
    expect(() => compareMeetings(meetings, base)).toThrowError(
      expect.objectContaining({ code }) as Failure,
    );
  });

  it('takes the sessions of one series out of pages that report more', () => {
    const other = { ...session(0), id: 'other', series: 'liuxi', directives: [] };
    const chosen = chooseOneEach([[other, session(0)], [session(1)]]);
    expect(chosen.map(({ id }) => id)).toEqual(['session-0', 'session-1']);
  });

  it('can be stopped', async () => {
    const stop = new AbortController();
    const work = compareInSteps(sessions, null, {
      signal: stop.signal,
      step: (done) => (done === 1 ? stop.abort() : undefined),
    });
    await expect(work).rejects.toThrow();
  });
});
