// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Popup, type TabState } from '../../../components/popup/popup.tsx';
import { READING } from '../../fixtures/reading.ts';
import type { Language } from '../../fixtures/strings.ts';
import { flaws, show } from '../view.tsx';

afterEach(cleanup);

function draw(tab: TabState, language: Language = 'zh_CN', site: string | null = null) {
  const calls = {
    onRead: vi.fn(),
    onOpenCard: vi.fn(),
    onAlways: vi.fn(),
    onPanel: vi.fn(),
    onOptions: vi.fn(),
    onReport: vi.fn(),
  };
  return { ...calls, ...show(<Popup tab={tab} site={site} {...calls} />, language) };
}

const FOUND: TabState = {
  state: 'read',
  page: READING.page,
  meetings: [{ id: 'm1', name: '防汛救灾工作第七次专题会议', directives: 12 }],
};
const NOTHING: TabState = {
  state: 'read',
  page: { ...READING.page, verdict: 'other', reason: 'press-conference' },
  meetings: [],
};
const STATES: Readonly<Record<string, TabState>> = {
  found: FOUND,
  nothing: NOTHING,
  reading: { state: 'reading' },
  'not run': { state: 'not-run' },
  restricted: { state: 'restricted' },
  failed: { state: 'failed', code: 'reader-failed', message: 'out of memory' },
};

it('lists the meetings and opens the card', () => {
  const { onOpenCard } = draw(FOUND);
  screen.getByText('防汛救灾工作第七次专题会议');
  screen.getByText('12 条');
  fireEvent.click(screen.getByRole('button', { name: '打开卡片' }));
  expect(onOpenCard).toHaveBeenCalledOnce();
});

it('says why there is nothing', () => {
  draw(NOTHING);
  expect(screen.getByRole('status').textContent).toContain('这是新闻发布会，不是会议。');
});

it('offers to read a site from now on where it is not read by itself', () => {
  const { onAlways } = draw({ state: 'not-run' }, 'zh_CN', 'qinghe.example');
  fireEvent.click(screen.getByRole('button', { name: '以后自动读 qinghe.example 的页面' }));
  expect(onAlways).toHaveBeenCalledOnce();
  cleanup();
  draw(FOUND);
  expect(screen.queryByRole('button', { name: /以后自动读/ })).toBeNull();
});

it('reads a page only when told', () => {
  const { onRead } = draw({ state: 'not-run' });
  expect(onRead).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: '读这个页面' }));
  expect(onRead).toHaveBeenCalledOnce();
});

it('gives a failure its code and a way to try again', () => {
  const { onRead } = draw({ state: 'failed', code: 'reader-failed', message: 'out of memory' });
  screen.getByText(/reader-failed.*out of memory/);
  fireEvent.click(screen.getByRole('button', { name: '再读一次' }));
  expect(onRead).toHaveBeenCalledOnce();
});

it('tells a known failure in the reader’s language, with what to do', () => {
  draw({ state: 'failed', code: 'too-slow', message: '> 20 s' }, 'zh_TW');
  screen.getByText(/二十秒內沒有讀完。請重新載入頁面/);
});

for (const [name, state] of Object.entries(STATES))
  for (const language of ['zh_CN', 'zh_TW', 'en'] as const)
    it(`has no flaw that axe finds: ${name}, ${language}`, async () => {
      const { container } = draw(state, language);
      expect(await flaws(container)).toEqual([]);
    });
