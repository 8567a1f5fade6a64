// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Card, type CardProps } from '../../../components/card/card.tsx';
import type { Meeting } from '../../../lib/model/reading.ts';
import { MEETING } from '../../fixtures/reading.ts';
import type { Language } from '../../fixtures/strings.ts';
import { flaws, show } from '../view.tsx';

afterEach(cleanup);

function draw(props: Partial<CardProps> = {}, language: Language = 'zh_CN') {
  const calls = {
    onOpen: vi.fn(),
    onCollapse: vi.fn(),
    onClose: vi.fn(),
    onNever: vi.fn(),
    onSide: vi.fn(),
    onPanel: vi.fn(),
    onOptions: vi.fn(),
    onReport: vi.fn(),
    onAsPrinted: vi.fn(),
    onPoint: vi.fn(),
    onShow: vi.fn(),
    pointed: null,
  };
  const view = show(
    <Card
      meetings={[MEETING]}
      open
      side="right"
      size="medium"
      width={440}
      rest="line"
      lift={0}
      below={false}
      quoteLang="zh-Hans"
      shown={null}
      asPrinted={null}
      lang="zh-Hans"
      domain="guancha.cn"
      keywords={[]}
      isOnPage={() => true}
      {...calls}
      {...props}
    />,
    language,
  );
  return { ...calls, ...view };
}

const row = (words: RegExp) => screen.getByRole('button', { name: words });

it('rests as one line: the name of the tool, the meeting, the number of orders', () => {
  const { onOpen } = draw({ open: false });
  const pill = screen.getByRole('button', { name: /防汛救灾工作第七次专题会议，12 条/ });
  fireEvent.click(pill);
  expect(onOpen).toHaveBeenCalledOnce();
});

it('leaves the meeting out of a slim tab and says it to screen readers still', () => {
  draw({ open: false, rest: 'slim' });
  expect(screen.queryByText(MEETING.name)).toBeNull();
  screen.getByRole('button', { name: new RegExp(MEETING.name) });
});

it('says which meeting, when, in what form, who presided', () => {
  draw();
  screen.getByRole('heading', { level: 2, name: MEETING.name });
  screen.getByText('云川省委');
  screen.getByText(/2024年7月16日 · 视频会议 · 第 7 次/);
  screen.getByText('沈砚秋（省委书记）');
});

it('groups orders by who gives them, in reading order', () => {
  draw();
  const speakers = screen.getAllByRole('heading', { level: 3 }).map((head) => head.textContent);
  expect(speakers).toEqual(['沈砚秋省委书记3 条', '陆知衡省长8 条', '会议1 条']);
});

it('gives each order its firmness in words, its deadline as a day, its figures', () => {
  draw();
  expect(row(/务必靠前指挥/).textContent).toMatch(/^必须/);
  expect(row(/鼓励保险机构/).textContent).toMatch(/^鼓励/);
  within(row(/病险水库/)).getByText('7月31日前');
  within(row(/病险水库/)).getByText('43座', { selector: '.chip span' });
});

it('shows the words of a deadline that has no day, and never a day it does not know', () => {
  draw();
  const words = within(row(/拉网式排查/)).getByText('24小时内', { selector: '.chip span' });
  expect(words.closest('.chip')?.textContent).toBe('期限：24小时内');
  expect(words.getAttribute('lang')).toBe('zh-Hans');
});

it('marks formulas inside the sentence without changing a character of it', () => {
  draw();
  const quote = row(/人民至上/).querySelector('.quote');
  expect(quote?.textContent).toBe(MEETING.directives[0]?.text);
  expect(quote?.querySelector('.mark-formula')?.textContent).toBe('人民至上、生命至上');
});

it('calls back when an order is pointed at, left, and clicked', () => {
  const { onPoint, onShow } = draw();
  fireEvent.pointerEnter(row(/务必靠前指挥/));
  fireEvent.pointerLeave(row(/务必靠前指挥/));
  fireEvent.click(row(/务必靠前指挥/));
  expect(onPoint.mock.calls).toEqual([[MEETING.directives[2]], [null]]);
  expect(onShow).toHaveBeenCalledWith(MEETING.directives[2]);
});

it('says of an order that the page no longer holds its sentence', () => {
  draw({ isOnPage: ({ id }) => id !== 'm1.d3' });
  expect(screen.getAllByText('页面上找不到这一句')).toHaveLength(1);
  within(row(/务必靠前指挥/)).getByText('页面上找不到这一句');
});

it('says what the report does not state', () => {
  const bare: Meeting = { ...MEETING, organ: null, date: null, dateText: null, people: [] };
  draw({ meetings: [bare] });
  screen.getByText('未载明主办机关');
  screen.getByText(/日期未载明/);
  screen.getByText('未载明');
});

it('shows one tab a meeting and moves between them with the arrow keys', () => {
  const second: Meeting = { ...MEETING, id: 'm2', name: '全市安全生产会议', directives: [] };
  draw({ meetings: [MEETING, second] });
  const [tab] = screen.getAllByRole('tab');
  if (tab) fireEvent.keyDown(tab, { key: 'ArrowRight' });
  screen.getByRole('heading', { level: 2, name: '全市安全生产会议' });
  screen.getByText('这次会议没有读出要求。');
});

it('shows quotations in the other script, the printed words as their tooltip and one click away', () => {
  const shown = { lang: 'zh-Hant', convert: (text: string) => `〔${text}〕` } as const;
  const { onAsPrinted } = draw({ shown, asPrinted: false });
  const [first] = MEETING.directives;
  if (!first) throw new Error('no directive');
  const quote = screen.getByTitle(first.text);
  expect(quote.lang).toBe('zh-Hant');
  expect(quote.textContent).toMatch(/^〔.*〕$/);
  screen.getByRole('heading', { level: 2, name: `〔${MEETING.name}〕` });
  fireEvent.click(screen.getByRole('button', { name: '原文', pressed: false }));
  expect(onAsPrinted).toHaveBeenCalledOnce();
  cleanup();
  draw({ shown: null, asPrinted: true });
  screen.getByRole('heading', { level: 2, name: MEETING.name });
  screen.getByRole('button', { name: '原文', pressed: true });
});

it('offers no way back to the printed words where none is converted', () => {
  draw();
  expect(screen.queryByRole('button', { name: '原文' })).toBeNull();
});

it('names the domain that would be silenced', () => {
  const { onNever } = draw();
  fireEvent.click(screen.getByRole('button', { name: '更多' }));
  fireEvent.click(screen.getByRole('button', { name: '不再在 guancha.cn 上显示' }));
  expect(onNever).toHaveBeenCalledOnce();
});

it('has no line of keywords before they have been counted', () => {
  draw();
  expect(screen.queryByText('关键词')).toBeNull();
  cleanup();
  draw({ keywords: ['防汛', '水库'] });
  screen.getByText('水库');
});

for (const language of ['zh_CN', 'zh_TW', 'en'] as const)
  for (const open of [true, false])
    it(`has no flaw that axe finds (${language}, ${open ? 'open' : 'at rest'})`, async () => {
      const { container } = draw({ open }, language);
      expect(await flaws(container)).toEqual([]);
    });
