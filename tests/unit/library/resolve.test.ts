import { describe, expect, it } from 'vitest';
import { fromReading } from '../../../lib/compare/comparable.ts';
import { besidePage } from '../../../lib/library/beside.ts';
import { besideCompared } from '../../../lib/library/beside-compared.ts';
import { factsFromMeeting, shortPost } from '../../../lib/library/from-reading.ts';
import { headOf } from '../../../lib/library/head.ts';
import { outletDiff } from '../../../lib/library/outlets.ts';
import { factsOfReading } from '../../../lib/library/resolve.ts';
import type { Reading } from '../../../lib/model/reading.ts';
import { article, facts, library, meeting, page } from './sample.ts';

const TEXT = '要抓好林区巡护，严防火种上山。';

const reading = (...articles: Reading['articles']): Reading => ({
  id: 'a1',
  page: page('https://news.example/3'),
  articles,
});

describe('facts of a reading', () => {
  it('hold no sentence of the article', () => {
    const [only] = factsOfReading(reading(article(TEXT)), library([])).values();
    expect(JSON.stringify(only)).not.toContain(TEXT);
    expect(only?.directives.map(({ head }) => head)).toEqual(['抓好林区巡护']);
  });

  it('go by the day where the series is not bundled: its numbers may start again', () => {
    const id = (date: string | null) =>
      factsFromMeeting(meeting(TEXT, { date }), page(null), () => false).id;
    expect(id('2024-05-01')).toBe('云川省委·防火工作专题会议/2024-05-01');
    expect(id(null)).toBe('云川省委·防火工作专题会议/3');
  });

  it('never take two meetings of no known day for one, and one told in both scripts for one', () => {
    const id = (text: string) =>
      factsFromMeeting(
        meeting(text, { ordinal: null, date: null, dateText: '5月1日' }),
        { ...page(null), published: null },
        () => false,
      ).id;
    expect(id(TEXT)).not.toBe(id('要备足灭火水源。'));
    expect(id('要备足灭火水源。')).toBe(id('要備足滅火水源。'));
  });

  it('give a meeting the year of another of the same day on its page', () => {
    const first = meeting(TEXT, { date: '2024-05-01', dateText: '5月1日' });
    const second = (dateText: string) =>
      meeting(TEXT, { id: 'm2', organ: '临江市', ordinal: null, date: null, dateText });
    const dateOf = (dateText: string) => {
      const both = { ...article(TEXT), meetings: [first, second(dateText)] };
      return factsOfReading(reading(both), library([])).get('m2')?.date;
    };
    expect(dateOf('5月1日下午')).toBe('2024-05-01');
    expect(dateOf('5月2日')).toBeNull();
    expect(dateOf('下午')).toBeNull();
  });

  it('tie a follow-up to its parent on the page, and give it the parent’s year', () => {
    const evidence = { start: 0, end: 1, rule: 'test' };
    const parent = meeting(TEXT, { date: null, dateText: '5月1日', series: 'yunchuan-fire' });
    const inferred = { ...parent, dateInferred: { date: '2024-05-01', from: 'yunchuan-fire/3' } };
    const followUp = meeting(TEXT, {
      id: 'm2',
      name: '续会',
      organ: '临江市',
      ordinal: null,
      date: null,
      dateText: '5月1日',
      followsUp: { name: parent.name, organ: null, date: null, meetingId: 'm1', evidence },
    });
    const both = { ...article(TEXT), meetings: [inferred, followUp] };
    const lib = library([facts('yunchuan-fire/3', { date: '2024-05-01' })]);
    const found = factsOfReading(reading(both), lib).get('m2');
    expect(found).toMatchObject({ date: '2024-05-01', followsUp: ['yunchuan-fire/3'] });
    const [, beside] = besidePage(factsOfReading(reading(both), lib), lib, []);
    expect(beside?.chain?.nodes.map(({ organ }) => organ)).toEqual(['云川省委', '临江市']);
    expect(beside?.related[0]?.why[0]?.kind).toBe('parent');
  });

  it('tie a follow-up to the meeting on the page that it calls by a part of its name', () => {
    const evidence = { start: 0, end: 1, rule: 'test' };
    const whole = meeting(TEXT, { organ: '省', name: '全省防火电视电话会议', ordinal: null });
    const called = (name: string) =>
      meeting(TEXT, {
        id: 'm2',
        name: '续会',
        organ: '临江市',
        series: null,
        ordinal: null,
        followsUp: { name, organ: '省', date: null, evidence },
      });
    const parents = (name: string) => {
      const both = { ...article(TEXT), meetings: [whole, called(name)] };
      const found = factsOfReading(reading(both), library([]));
      return [found.get('m2')?.followsUp, found.get('m1')?.id] as const;
    };
    const [found, parent] = parents('全省会议');
    expect(found).toEqual([parent]);
    expect(parents('全国会议')[0]).toEqual([]);
  });

  it('find saved sessions of a series that is not bundled', () => {
    const before = facts('云川省委·防火工作专题会议/2', { date: '2024-04-01' });
    const [beside] = besidePage(factsOfReading(reading(article(TEXT)), library([])), library([]), [
      before,
    ]);
    expect(beside?.related).toMatchObject([{ id: before.id, why: [{ kind: 'previous', of: [] }] }]);
  });

  it('stand in the panel beside what they stand beside on their page', () => {
    const city = { code: '980100', name: '临江市' };
    const lib = library([
      facts('yunchuan-fire/2', { date: '2024-04-01' }),
      facts('linjiang/2024-05-01', { level: 'prefecture', region: city }),
    ]);
    const page = reading(article(TEXT, { series: 'yunchuan-fire' }));
    const { id, ...onDesk } = fromReading(
      'page:1#m1',
      page.page,
      article(TEXT),
      meeting(TEXT, { series: 'yunchuan-fire' }),
    );
    const read = new Map([[id, [...factsOfReading(page, lib).values()]]]);
    const [onPage] = besidePage(factsOfReading(page, lib), lib, []);
    const [inPanel] = besideCompared([{ id, ...onDesk }], read, lib, []);
    expect(onPage?.related.map(({ why }) => why[0]?.kind)).toEqual(['previous', 'same-day']);
    expect(inPanel).toEqual({ ...onPage, meeting: id });
  });

  it('keep whole titles of a post, as many as fit', () => {
    expect(shortPost('省委书记、省人大常委会主任、省防汛抗旱指挥部总指挥')).toBe(
      '省委书记、省人大常委会主任',
    );
    expect(shortPost(null)).toBeNull();
  });
});

describe('the head phrase of an order', () => {
  it.each([
    ['会议强调，要抓好林区巡护，严防火种上山。', '抓好林区巡护'],
    ['二是堵漏洞防输入。', '堵漏洞防输入'],
    ['沈砚秋指出，当前形势依然严峻，要始终绷紧防火这根弦。', '绷紧防火这根弦'],
    ['各级各部门要扎紧“三道关”，不留死角。', '扎紧三道关'],
    ['要进一步调动民间力量参与巡护。', '调动民间力量参与巡护'],
    ['加快水源建设，年底前完成。', '加快水源建设'],
    ['各级党委（党组）要抓好林区巡护。', '抓好林区巡护'],
    ['要坚持问题导向。', '坚持问题导向'],
    ['在本月15日前备足灭火物资。', '备足灭火物资'],
    ['2024年11月底前完成水源改造。', '完成水源改造'],
    ['要聚焦制约林区巡护提质增效的突出问题。', '聚焦突出问题'],
    ['各县、各乡镇要抓好林区巡护。', '各乡镇要抓好林区巡护'],
    ['要加快建立现代化森林火险监测体系，健全网络。', '建立现代化森林火险监测体系'],
    ['云川省要继续实施林区入山道口管控，严防火种。', '云川省实施林区入山道口管控'],
    ['林区和沿江各级党委和政府要切实扛起主体责任，加强巡护。', '扛起主体责任'],
    ['要提升林区巡护技术装备水平和风险防范能力。', '提升林区巡护技术装备水平'],
    ['要发挥转移支付对林区防火工作的引导作用。', '发挥转移支付的引导作用'],
    ['推动科技创新和产业创新深度融合。', '推动科技创新和产业创新融合'],
    ['坚决守住长周期不发生大规模森林火情底线。', '守住长周期不发生大规模森林'],
    ['要从严从紧从实从细做好各项林区防火巡护工作。', '做好各项林区防火巡护工作'],
    ['这些是发展中、转型中的火险，我们既要加强林区巡护，又要备足水源。', '加强林区巡护'],
    ['要落实林区二中、三中全会精神。', '落实林区三中全会精神'],
    ['要全面贯彻习近平新时代中国特色社会主义思想。', '贯彻习近平新时代…思想'],
  ])('of %s is %s', (text, head) => {
    expect(headOf(text)).toBe(head);
  });

  it('never has more than 14 characters and ends where a word ends', () => {
    const head = headOf('要保持全省林区防火物资储备在合理充足水平上的长期稳定。');
    expect([...head].length).toBeLessThanOrEqual(14);
    expect(head).toBe('保持合理充足水平上的长期稳定');
  });

  it('is empty where there is no order to name', () => {
    expect(headOf('')).toBe('');
    expect(headOf('2024-05-01')).toBe('');
  });
});

describe('what outlets leave out', () => {
  const first = { text: '要抓好林区巡护。要备足灭火水源和物资。要严肃追究失职责任。' };
  const second = { text: '要抓好林区巡护。\n要备足灭火的水源、物资。' };

  it('tells what one has alone, what is reworded, what is the same', () => {
    const diff = outletDiff(first, second);
    expect(diff.same).toBe(0);
    expect(diff.onlyFirst.map(({ text }) => text)).toEqual(['要严肃追究失职责任。']);
    expect(diff.onlySecond).toEqual([]);
    expect(diff.reworded).toHaveLength(1);
  });

  it('points at exact stretches of each text', () => {
    const { onlyFirst } = outletDiff(first, second);
    for (const { start, end, text } of onlyFirst) expect(first.text.slice(start, end)).toBe(text);
  });

  it('finds nothing between a report and its twin in traditional script', () => {
    const twin = { text: '要抓好林區巡護工作和防火宣傳。' };
    const diff = outletDiff({ text: '要抓好林区巡护工作和防火宣传。' }, twin);
    expect(diff).toEqual({ onlyFirst: [], onlySecond: [], reworded: [], same: 1 });
  });
});
