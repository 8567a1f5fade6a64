import { describe, expect, it } from 'vitest';
import { chooseOneEach } from '../../../lib/compare/choose.ts';
import { compareInSteps, compareMeetings } from '../../../lib/compare/compare.ts';
import { unitsOf } from '../../../lib/compare/units.ts';
import type { Change, ComparedMeeting, TableRow } from '../../../lib/model/change.ts';
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
    const texts = (rows: readonly TableRow[]) =>
      rows.map(({ cells }) => cells.map(({ values }) => values.map(({ text }) => text)));
    expect(texts(result.figures)).toContainEqual([['30万管'], ['50万管'], ['100万管']]);
    expect(texts(result.deadlines)).toContainEqual([['本月15日前'], ['一个月内'], []]);
  });

  it('tells a matter without its figure from one that is not mentioned', () => {
    const bare = session(1);
    const silent = { ...bare, directives: bare.directives.map((one) => ({ ...one, figures: [] })) };
    const [row] = compareMeetings([session(0), silent, session(2)]).figures;
    expect(row?.cells.map(({ said, values }) => [said, values.length])).toEqual([
      [true, 1],
      [true, 0],
      [true, 1],
    ]);
    expect(result.deadlines[0]?.cells.at(-1)).toEqual({ said: false, values: [] });
  });

  it('grades no part of a sentence by a word that only comes after it', () => {
    const [order] = sentencesOf('要完善堤坝巡查机制，严禁在河道内倾倒渣土。');
    if (!order) throw new Error('The sentence is gone.');
    const modality = { kind: 'forbid', marker: '严禁', strength: 9, degree: [] } as const;
    const parts = unitsOf([{ ...order, modality }]).map(({ directive }) => directive.modality);
    expect(parts.map(({ strength, marker }) => [strength, marker])).toEqual([
      [5, null],
      [9, '严禁'],
    ]);
  });

  it('does not call weaker what only says what a thing is', () => {
    const sides = ['坚决贯彻县委粮食收购部署。', '乡镇是贯彻县委粮食收购部署的“最后一关”。'];
    const [before, after] = sides.map((text, at) => ({
      ...blankMeeting(`s${at}`),
      date: `2023-0${at + 1}-01`,
      text,
      directives: sentencesOf(text),
    }));
    if (!before || !after) throw new Error('Two meetings are needed.');
    expect(compareMeetings([before, after]).changes.map(({ kind }) => kind)).toEqual(['reworded']);
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

describe('meetings known by head phrases only', () => {
  const headsOf = (at: number, heads: readonly string[], formulas: readonly string[]) => ({
    ...blankMeeting(`heads-${at}`),
    date: `2023-0${at + 1}-01`,
    full: false,
    directives: heads
      .flatMap((head) => sentencesOf(head))
      .map((one, i) => ({ ...one, id: `f${i}` })),
    formulas: formulas.map((text) => ({ id: text, text, count: 1 })),
  });
  const first = headsOf(
    0,
    ['抓好粮库检测', '坚持关口内置', '发展特色养殖'],
    ['关口内置', '防线前移'],
  );
  const second = headsOf(
    1,
    ['提高粮库检测能力', '压实镇村责任', '推进养老改革'],
    ['关口前置', '常备不懈、防线前移'],
  );
  const heads = compareMeetings([first, second]);

  it('are paired where the phrases say the same, and graded never', () => {
    expect(heads.changes.filter(({ earlier, later }) => earlier && later)).toMatchObject([
      { kind: 'kept', later: { text: '提高粮库检测能力' } },
    ]);
  });

  it('lend their directives whole: of a sentence read in full no part is called dropped', () => {
    const text = '要抓好粮库检测，压实收储企业责任，畅通售粮渠道。';
    const full = {
      ...blankMeeting('full'),
      date: '2023-01-01',
      text,
      directives: sentencesOf(text),
    };
    expect(compareMeetings([full, second]).changes.filter(({ earlier }) => earlier)).toHaveLength(
      1,
    );
  });

  it('count a formula inside a longer one, and show what took the place of another', () => {
    const row = (name: string) => heads.formulas.find(({ formula }) => formula === name);
    expect(row('防线前移')).toMatchObject({ kind: 'kept', counts: [1, 1] });
    expect(row('关口内置')).toMatchObject({ kind: 'reworded', other: '关口前置' });
    expect(row('关口前置')).toMatchObject({ kind: 'reworded', other: '关口内置' });
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
