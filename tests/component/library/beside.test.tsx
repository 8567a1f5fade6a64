// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ChainView } from '../../../components/chain/chain.tsx';
import { Related } from '../../../components/related/related.tsx';
import { Saved } from '../../../components/saved/saved.tsx';
import { chainOf } from '../../../lib/library/chain.ts';
import type { MeetingLine } from '../../../lib/model/beside.ts';
import { facts, library } from '../../unit/library/sample.ts';
import { flaws, show } from '../view.tsx';

afterEach(cleanup);

const line = (id: string, more: Partial<MeetingLine> = {}): MeetingLine => ({
  id,
  organ: '云川省委',
  name: '防火工作第三次专题会议',
  ordinal: 3,
  date: '2024-05-01',
  dateText: null,
  url: 'https://news.example/3',
  outlet: '云川日报',
  ...more,
});
const gate = { zh: '三道关', zhHant: '三道關', en: 'three gates' };

describe('related meetings', () => {
  it('gives each its reasons, and the source in a new tab', async () => {
    const { container } = show(
      <Related
        related={[
          {
            ...line('a'),
            why: [
              { kind: 'previous', of: [] },
              { kind: 'formula', of: [gate] },
            ],
          },
          {
            ...line('b', {
              name: '防火工作第二次专题会议',
              url: null,
              date: null,
              dateText: '<=2024-04-03',
            }),
            why: [{ kind: 'series', of: [] }],
          },
        ]}
        notes={[]}
      />,
    );
    fireEvent.click(screen.getByText('相关会议（2）'));
    screen.getByText('上一次 · 同用少见提法：三道关');
    const links = screen.getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['https://news.example/3']);
    expect(links[0]?.getAttribute('rel')).toBe('noreferrer');
    screen.getByText('不晚于2024年4月3日');
    expect(await flaws(container)).toEqual([]);
  });

  it('never makes a link of an address that is no web address', () => {
    const bad = line('a', { url: 'javascript:alert(1)' });
    show(<Related related={[{ ...bad, why: [{ kind: 'next', of: [] }] }]} notes={[]} />);
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('says what is new, back and gone among the formulas, in words', () => {
    show(
      <Related
        related={[]}
        notes={[
          { kind: 'first', formula: gate, last: null },
          { kind: 'return', formula: { ...gate, zh: '火种不上山' }, last: line('a') },
          { kind: 'dropped', formula: { ...gate, zh: '四个严禁' }, last: line('b') },
        ]}
      />,
    );
    const said = screen.getAllByRole('term', { hidden: true }).map((term) => term.textContent);
    expect(said).toEqual(['库中首见 1', '上次见于2024年5月1日 1', '2024年5月1日曾提，本次未提 1']);
    const formulas = screen.getAllByRole('definition', { hidden: true });
    expect(formulas.map((item) => item.textContent)).toEqual(['三道关', '火种不上山', '四个严禁']);
  });

  it('shows the first of many formulas of a kind, and all of them when asked', () => {
    const notes = Array.from({ length: 20 }, (_, n) => ({
      kind: 'first' as const,
      formula: { ...gate, zh: `第${n}道关` },
      last: null,
    }));
    show(<Related related={[]} notes={notes} />);
    fireEvent.click(screen.getByText('与上次会议相比的提法（20）'));
    expect(screen.queryByText('第19道关')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '显示全部20个提法' }));
    screen.getByText('第19道关');
  });

  it('names a few of many shared formulas and counts them', () => {
    const of = Array.from({ length: 9 }, (_, n) => ({ ...gate, zh: `第${n}道关` }));
    show(<Related related={[{ ...line('a'), why: [{ kind: 'formula', of }] }]} notes={[]} />);
    screen.getByText('同用少见提法：第0道关；第1道关；第2道关；第3道关等9个');
  });

  it('shows nothing where there is nothing', () => {
    const { container } = show(<Related related={[]} notes={[]} />);
    expect(container.textContent).toBe('');
  });
});

describe('the chain', () => {
  const city = { level: 'prefecture', organ: '临江市', name: '全市防火工作会议' } as const;
  const lib = library([
    facts('yunchuan-fire/3', { date: '2024-05-01' }),
    facts('linjiang/2024-05-02', { ...city, followsUp: ['yunchuan-fire/3'] }),
  ]);

  it('is a picture with a name and the same as a list', async () => {
    const subject = lib.index.byId.get('linjiang/2024-05-02');
    if (!subject) throw new Error('no subject');
    const { container } = show(<ChainView chain={chainOf(subject, lib)} />);
    screen.getByRole('img', { name: '自上而下的传导链条，共2次会议' });
    const items = within(screen.getByRole('list', { hidden: true })).getAllByRole('listitem', {
      hidden: true,
    });
    expect(items.map((item) => item.textContent)).toEqual([
      '省 云川省委防火工作第3次专题会议 2024年5月1日',
      '市 临江市防火工作会议 2024年5月2日贯彻云川省委防火工作第3次专题会议',
    ]);
    expect(items[1]?.getAttribute('aria-current')).toBe('true');
    expect(await flaws(container)).toEqual([]);
  });
});

describe('meetings kept', () => {
  const saved = (key: string) => ({
    key,
    series: 'yunchuan-fire',
    organ: '云川省委',
    name: `防火工作第${key}次专题会议`,
    date: '2024-05-01',
    outlets: ['云川日报', '临江晚报'],
    read: '2024-05-02T08:00:00.000Z',
    bytes: 900,
  });

  it('lists them with every outlet, and deletes one or a series', async () => {
    const [onDelete, onDeleteSeries, onDifferences] = [vi.fn(), vi.fn(), vi.fn()];
    const alone = { ...saved('五'), outlets: ['云川日报'] };
    const { container } = show(
      <Saved
        meetings={[saved('三'), saved('四'), alone]}
        seriesName={() => '云川省委防火工作专题会议'}
        onDelete={onDelete}
        onDeleteSeries={onDeleteSeries}
        onDifferences={onDifferences}
      />,
    );
    fireEvent.click(screen.getByText('已保存的会议（3）'));
    expect(screen.getAllByText('云川日报、临江晚报')).toHaveLength(2);
    const [differences, ...others] = screen.getAllByRole('button', { name: '对照各家异同' });
    expect(others).toHaveLength(1);
    if (differences) fireEvent.click(differences);
    expect(onDifferences).toHaveBeenCalledWith(saved('三'));
    fireEvent.click(screen.getByRole('button', { name: /删除：.*第三次/ }));
    expect(onDelete).toHaveBeenCalledWith('三');
    const series = () =>
      screen.getByRole('button', { name: '删除“云川省委防火工作专题会议”全部3次' });
    fireEvent.click(series());
    fireEvent.click(screen.getByRole('button', { name: '不删' }));
    expect(onDeleteSeries).not.toHaveBeenCalled();
    fireEvent.click(series());
    screen.getByText(/不能撤销/);
    fireEvent.click(screen.getByRole('button', { name: '删除' }));
    expect(onDeleteSeries).toHaveBeenCalledWith('yunchuan-fire');
    expect(await flaws(container)).toEqual([]);
  });
});
