// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { makeNames, NamesContext } from '../../../components/panel/names.ts';
import { Panel, type PanelProps } from '../../../components/panel/panel.tsx';
import { changesBetween } from '../../../lib/compare/changes.ts';
import { compareMeetings } from '../../../lib/compare/compare.ts';
import { NOTHING, type ViewName } from '../../../lib/compare/selection.ts';
import type { ComparedMeeting } from '../../../lib/model/change.ts';
import { SESSIONS } from '../../fixtures/pairs/sessions.ts';
import { type Language, strings } from '../../fixtures/strings.ts';
import { flaws, show } from '../view.tsx';

afterEach(cleanup);

const comparison = compareMeetings(SESSIONS);
const pair = [SESSIONS[0], SESSIONS[1]] as [ComparedMeeting, ComparedMeeting];

function draw(view: ViewName, props: Partial<PanelProps> = {}, language: Language = 'zh_CN') {
  const calls = {
    onSelection: vi.fn(),
    onAdd: vi.fn(),
    onStop: vi.fn(),
    onAgain: vi.fn(),
    onTab: vi.fn(),
    onTake: vi.fn(),
    onAsPrinted: vi.fn(),
  };
  const shown = show(
    <NamesContext.Provider value={makeNames(strings(language), new Map())}>
      <Panel
        selection={{ ...NOTHING, meetings: SESSIONS.map(({ id }) => id), view }}
        comparison={comparison}
        progress={null}
        redline={{ pair, changes: changesBetween(...pair) }}
        outlets={[]}
        beside={[]}
        stopped={false}
        notice={null}
        chooser={null}
        inTab
        shown={null}
        asPrinted={null}
        {...calls}
        {...props}
      />
    </NamesContext.Provider>,
    language,
  );
  return { ...calls, ...shown };
}

it('lays the sessions in columns, each order with what happened to it', () => {
  draw('topics');
  const heads = screen.getAllByRole('columnheader').map((head) => head.textContent);
  expect(heads).toHaveLength(3);
  expect(heads[0]).toContain('第三次');
  const order = screen
    .getAllByText(/争取/)
    .map((found) => found.closest('.order'))
    .find((found) => found);
  expect(order?.querySelector('.kind')?.textContent).toBe('减弱');
});

it('says of what is absent when it was last heard', () => {
  draw('topics');
  expect(screen.getAllByText(/未提及；上次见第三次/).length).toBeGreaterThan(0);
  expect(screen.getAllByText(/时隔再提，上次见第三次/).length).toBeGreaterThan(0);
});

it('counts the changes by kind, and a count is a filter', () => {
  const { onSelection } = draw('topics');
  const dropped = comparison.changes.filter(({ kind }) => kind === 'dropped').length;
  fireEvent.click(screen.getByRole('button', { name: `${dropped} 不再提`, pressed: false }));
  expect(onSelection.mock.calls[0]?.[0].filter.kind).toBe('dropped');
});

it('offers a way back where a filter leaves nothing', () => {
  const filter = { ...NOTHING.filter, formula: '没有这一条' };
  const { onSelection } = draw('topics', { selection: { ...NOTHING, filter } });
  fireEvent.click(screen.getByRole('button', { name: '取消全部筛选' }));
  expect(onSelection.mock.calls[0]?.[0].filter.formula).toBeNull();
});

it('shows a redline with insertions and deletions, and why two were paired', () => {
  const { container } = draw('redline');
  expect([...container.querySelectorAll('ins')].map((one) => one.textContent)).toContain('50万吨');
  expect([...container.querySelectorAll('del')].map((one) => one.textContent)).toContain('30万吨');
  expect(screen.getAllByText(/相似度 \d+%/).length).toBeGreaterThan(0);
});

it('steps from change to change by key', () => {
  const { container } = draw('redline');
  fireEvent.keyDown(document.body, { key: 'n' });
  const items = [...container.querySelectorAll('.redline-item[tabindex="-1"]')];
  expect(document.activeElement).toBe(items[0]);
  fireEvent.keyDown(document.body, { key: 'j' });
  expect(document.activeElement).toBe(items[1]);
  fireEvent.keyDown(document.body, { key: 'p' });
  expect(document.activeElement).toBe(items[0]);
  expect(screen.getByText(/第 1 处，共 \d+ 处/)).toBeDefined();
});

it('prints the counts of each formula and filters by it', () => {
  const { onSelection } = draw('formulas');
  const head = screen.getByRole('button', { name: '关口内置' });
  const row = head.closest('tr');
  expect(row?.textContent).toContain('改作“关口前置”');
  expect([...(row?.querySelectorAll('td.heat') ?? [])].map((cell) => cell.textContent)).toEqual([
    '1',
    '1',
    '·0',
  ]);
  fireEvent.click(head);
  expect(onSelection.mock.calls[0]?.[0].filter.formula).toBe('关口内置');
});

it('puts figures and deadlines into tables over time', () => {
  draw('figures');
  const row = screen.getByText('100万吨').closest('tr');
  expect(within(row as HTMLElement).getByText('30万吨')).toBeDefined();
});

it('moves between the views with the arrow keys', () => {
  const { onSelection } = draw('topics');
  fireEvent.keyDown(screen.getByRole('tab', { selected: true }), { key: 'ArrowRight' });
  expect(onSelection.mock.calls[0]?.[0].view).toBe('redline');
});

it('shows how far it has come and can be stopped', () => {
  const { onStop } = draw('topics', { comparison: null, progress: { done: 3, of: 12 } });
  fireEvent.click(screen.getByRole('button', { name: '停止' }));
  expect(onStop).toHaveBeenCalledOnce();
});

it('tells which meetings are known by head phrases only, and where to read them', () => {
  const meetings = SESSIONS.map((meeting, at) => ({ ...meeting, full: at > 0 }));
  draw('topics', { comparison: compareMeetings(meetings) });
  expect(screen.getByRole('link', { name: /打开原文 · 第三次/ }).getAttribute('href')).toBe(
    'https://news.qinghe.example/0',
  );
});

const VIEWS: ViewName[] = [
  'topics',
  'redline',
  'formulas',
  'strength',
  'figures',
  'outlets',
  'related',
];

it.each(VIEWS)(
  '%s: axe finds nothing, in three languages',
  async (view) => {
    for (const language of ['zh_CN', 'zh_TW', 'en'] as const) {
      const { container } = draw(view, {}, language);
      expect(await flaws(container)).toEqual([]);
      cleanup();
    }
    // Three runs of axe over long tables: slow on a busy machine.
  },
  30_000,
);

it.each(VIEWS)('%s: every quotation is tagged with its script', (view) => {
  const told = SESSIONS[0] as ComparedMeeting;
  const passage = { start: 0, end: 4, text: '壓實責任，築牢防線' };
  const outlets = [
    { first: told, second: told, onlyFirst: [passage], onlySecond: [], reworded: [], same: 0 },
  ];
  const { container } = draw(view, { outlets }, 'en');
  const tags = [...container.querySelectorAll('[lang]')].map((one) => one.getAttribute('lang'));
  expect(tags.length).toBeGreaterThan(0);
  for (const tag of tags) expect(['zh-Hans', 'zh-Hant']).toContain(tag);
});

it('names a formula that gave its place and one that took it, whichever came last', () => {
  const row = (formula: string, counts: readonly number[], other: string) =>
    ({
      formula,
      id: null,
      counts,
      first: '',
      last: '',
      tier: 'some',
      share: 0.3,
      kind: 'reworded',
      other,
    }) as const;
  const formulas = [row('灵活守堤', [1, 0, 0], '精准守堤'), row('精准守堤', [0, 1, 0], '灵活守堤')];
  draw('formulas', { comparison: { ...comparison, formulas } });
  const told = (formula: string) =>
    screen.getByRole('button', { name: formula }).closest('th')?.textContent;
  expect(told('灵活守堤')).toContain('改作“精准守堤”');
  expect(told('精准守堤')).toContain('取代“灵活守堤”');
});
