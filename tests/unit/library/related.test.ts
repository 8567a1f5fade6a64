import { describe, expect, it } from 'vitest';
import { chainOf } from '../../../lib/library/chain.ts';
import { formulaNotes, usesByMonth } from '../../../lib/library/history.ts';
import { relatedTo } from '../../../lib/library/related.ts';
import { facts, library, order } from './sample.ts';

const sessions = [3, 5, 8, 9].map((n) => facts(`yunchuan-fire/${n}`, { date: `2024-0${n}-01` }));

const kinds = (id: string, found: ReturnType<typeof relatedTo>) =>
  found.find(({ meeting }) => meeting.id === id)?.why.map(({ kind }) => kind);

describe('related meetings', () => {
  it('puts the sessions before and after first, by number, the others by distance', () => {
    const lib = library(sessions);
    const found = relatedTo(facts('yunchuan-fire/5', { date: '2024-05-01' }), lib);
    expect(found.map(({ meeting }) => meeting.id)).toEqual([
      'yunchuan-fire/3',
      'yunchuan-fire/8',
      'yunchuan-fire/9',
    ]);
    expect(kinds('yunchuan-fire/3', found)).toEqual(['previous']);
    expect(kinds('yunchuan-fire/8', found)).toEqual(['next']);
    expect(kinds('yunchuan-fire/9', found)).toEqual(['series']);
  });

  it('places a session that the library does not hold between its neighbours', () => {
    const found = relatedTo(facts('yunchuan-fire/7'), library(sessions));
    expect(kinds('yunchuan-fire/5', found)).toEqual(['previous']);
    expect(kinds('yunchuan-fire/8', found)).toEqual(['next']);
  });

  it('ties a follow-up and its parent both ways, before everything else', () => {
    const city = { code: '980100', name: '临江市' };
    const followUp = facts('linjiang-fire/2024-05-01', {
      level: 'prefecture',
      region: city,
      followsUp: ['yunchuan-fire/5'],
    });
    const lib = library([...sessions, followUp]);
    const up = relatedTo(followUp, lib);
    expect(up[0]?.meeting.id).toBe('yunchuan-fire/5');
    expect(kinds('yunchuan-fire/5', up)).toEqual(['parent', 'same-day']);
    const parent = lib.index.byId.get('yunchuan-fire/5') ?? followUp;
    expect(relatedTo(parent, lib)[0]?.meeting.id).toBe(followUp.id);
  });

  it('finds the same topic at another level within three weeks, in the same line of places', () => {
    const fire = { topics: ['fire'] };
    const central = { level: 'central', region: { code: '000000', name: '全国' } } as const;
    const lib = library([
      facts('state/2024-04-25', { ...fire, ...central }),
      facts('state/2024-02-01', { ...fire, ...central }),
      facts('other-province/2024-05-01', { ...fire, region: { code: '970000', name: '甲省' } }),
    ]);
    const found = relatedTo(facts('yunchuan-fire/2024-05-01', fire), lib);
    expect(found.map(({ meeting }) => meeting.id).sort()).toEqual([
      'other-province/2024-05-01',
      'state/2024-04-25',
    ]);
    expect(kinds('state/2024-04-25', found)).toEqual(['topic']);
    expect(kinds('other-province/2024-05-01', found)).toEqual(['same-day']);
  });

  it('ties by a formula that few use, and not by one that all use', () => {
    const rare = { formulas: [{ id: 'sandao-fangxian', count: 1 }] };
    const lib = library([
      facts('a/2020-01-01', rare),
      ...Array.from({ length: 20 }, (_, n) =>
        facts(`b/20${10 + n}-01-01`, { formulas: [{ id: 'common', count: 1 }] }),
      ),
    ]);
    const subject = facts('yunchuan-fire/2024-05-01', {
      formulas: [...rare.formulas, { id: 'common', count: 1 }],
    });
    const found = relatedTo(subject, lib);
    expect(found.map(({ meeting, ...rest }) => ({ id: meeting.id, ...rest }))).toEqual([
      { id: 'a/2020-01-01', score: 40, why: [{ kind: 'formula', formulas: ['sandao-fangxian'] }] },
    ]);
  });

  it('never relates a meeting to itself', () => {
    const lib = library(sessions);
    for (const subject of sessions) {
      expect(relatedTo(subject, lib).map(({ meeting }) => meeting.id)).not.toContain(subject.id);
    }
  });
});

describe('notes on formulas', () => {
  const uses = (id: string, ...ids: string[]) =>
    facts(id, { formulas: ids.map((formula) => ({ id: formula, count: 2 })) });
  const lib = library([
    uses('s/2024-01-01', 'a', 'b'),
    uses('s/2024-02-01', 'a', 'c'),
    uses('other/2024-01-15', 'd'),
  ]);

  it('says first, first in the series, back again and dropped', () => {
    const now = uses('s/2024-03-01', 'a', 'b', 'd', 'e');
    expect(formulaNotes(now, lib)).toEqual([
      { formula: 'e', kind: 'first', last: null },
      { formula: 'd', kind: 'first-in-series', last: 'other/2024-01-15' },
      { formula: 'b', kind: 'return', last: 's/2024-01-01' },
      { formula: 'c', kind: 'dropped', last: 's/2024-02-01' },
    ]);
  });

  it('says nothing where no earlier session was read', () => {
    const unread = library([facts('s/2024-02-01', { directives: [] })]);
    expect(formulaNotes(uses('s/2024-03-01', 'a'), unread)).toEqual([]);
  });

  it('counts uses by month', () => {
    expect(usesByMonth('a', lib)).toEqual([
      { month: '2024-01', count: 2, meetings: ['s/2024-01-01'] },
      { month: '2024-02', count: 2, meetings: ['s/2024-02-01'] },
    ]);
  });
});

describe('the chain', () => {
  const at = (id: string, level: 'central' | 'province' | 'prefecture', ...followsUp: string[]) =>
    facts(id, { level, followsUp, directives: [order('抓好林区巡护')] });
  const lib = library([
    at('state/2024-05-01', 'central'),
    at('yunchuan/2024-05-02', 'province', 'state/2024-05-01'),
    at('linjiang/2024-05-03', 'prefecture', 'yunchuan/2024-05-02'),
    at('jiangbei/2024-05-02', 'prefecture', 'yunchuan/2024-05-02'),
  ]);

  it('runs from the centre down, whichever meeting it is asked for', () => {
    const subject = lib.index.byId.get('linjiang/2024-05-03');
    const chain = subject ? chainOf(subject, lib) : null;
    expect(chain?.nodes.map(({ id }) => id)).toEqual([
      'state/2024-05-01',
      'yunchuan/2024-05-02',
      'jiangbei/2024-05-02',
      'linjiang/2024-05-03',
    ]);
    expect(chain?.links).toHaveLength(3);
    expect(chain?.nodes.filter(({ self }) => self).map(({ id }) => id)).toEqual([
      'linjiang/2024-05-03',
    ]);
  });

  it('ends on meetings that follow each other up in a circle', () => {
    const circle = library([
      at('a/2024-01-01', 'province', 'b/2024-01-01'),
      at('b/2024-01-01', 'province', 'a/2024-01-01'),
    ]);
    const subject = circle.index.byId.get('a/2024-01-01');
    expect(subject && chainOf(subject, circle).nodes).toHaveLength(2);
  });
});
