// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Options } from '../../../components/options/options.tsx';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/schema.ts';
import type { Language } from '../../fixtures/strings.ts';
import { flaws, show } from '../view.tsx';

afterEach(cleanup);

const FACTS = {
  meetings: 3,
  bytes: 41_000,
  dataset: { version: '2026.01.01-abcd', date: '2026-01-01', meetings: 260, formulas: 700 },
};

function draw(settings: Partial<Settings> = {}, language: Language = 'zh_CN') {
  const calls = {
    onChange: vi.fn(),
    onSite: vi.fn(),
    onAdd: vi.fn((typed: string) => typed.includes('.')),
    onForgive: vi.fn(),
    onExport: vi.fn(),
    onTakeAway: vi.fn(),
    onImport: vi.fn(),
    onDelete: vi.fn(),
    onChangeShortcuts: vi.fn(),
  };
  const view = show(
    <Options
      settings={{ ...DEFAULT_SETTINGS, ...settings }}
      onChange={calls.onChange}
      sites={{
        sites: [
          { id: 'guancha', hosts: ['guancha.cn'], on: true },
          { id: 'people', hosts: ['people.com.cn'], on: false },
        ],
        own: [{ id: 'qinghe.example', hosts: ['qinghe.example'], on: true }],
        onSite: calls.onSite,
        onAdd: calls.onAdd,
        onForgive: calls.onForgive,
      }}
      data={{
        facts: FACTS,
        onExport: calls.onExport,
        onTakeAway: calls.onTakeAway,
        onImport: calls.onImport,
        onDelete: calls.onDelete,
      }}
      shortcuts={{
        shortcuts: [{ name: 'toggle-card', keys: 'Alt+Shift+Y' }],
        onChangeShortcuts: calls.onChangeShortcuts,
      }}
      message={null}
    />,
    language,
  );
  return { ...view, ...calls };
}

describe('options', () => {
  it.each(['zh_CN', 'zh_TW', 'en'] as const)(
    'has nothing that axe would find in %s',
    async (language) => {
      const { container } = draw({ never: ['example.cn'] }, language);
      expect(await flaws(container)).toEqual([]);
    },
  );

  it('tells each choice as it is made', () => {
    const { onChange } = draw();
    fireEvent.click(screen.getByRole('radio', { name: '深色' }));
    expect(onChange).toHaveBeenLastCalledWith({ theme: 'dark' });
    fireEvent.click(screen.getByRole('radio', { name: 'English' }));
    expect(onChange).toHaveBeenLastCalledWith({ language: 'en' });
    fireEvent.click(screen.getByRole('switch', { name: '把读过的会议存在本机' }));
    expect(onChange).toHaveBeenLastCalledWith({ saveReadings: false });
  });

  it('adds a site as typed, and keeps what names none for mending', () => {
    const { onAdd } = draw();
    const box = screen.getByRole<HTMLInputElement>('textbox', { name: '添加报纸或单位的网站' });
    fireEvent.input(box, { target: { value: 'qinghe' } });
    fireEvent.click(screen.getByRole('button', { name: '添加' }));
    expect(onAdd).toHaveBeenLastCalledWith('qinghe');
    expect(box.value).toBe('qinghe');
    fireEvent.input(box, { target: { value: 'news.qinghe.example' } });
    fireEvent.click(screen.getByRole('button', { name: '添加' }));
    expect(onAdd).toHaveBeenLastCalledWith('news.qinghe.example');
    expect(box.value).toBe('');
  });

  it('switches a site of the user’s own off again', () => {
    const { onSite } = draw();
    fireEvent.click(screen.getByRole('switch', { name: 'qinghe.example' }));
    expect(onSite).toHaveBeenLastCalledWith('qinghe.example', false);
  });

  it('choosing a side takes back what single sites remember, and says so', () => {
    const { onChange } = draw({ sides: { 'guancha.cn': 'left' } });
    expect(screen.getByText(/1 个网站另有记忆/)).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: '左侧' }));
    expect(onChange).toHaveBeenLastCalledWith({ side: 'left', sides: {} });
  });

  it('switches sites and forgives a domain', () => {
    const { onSite, onForgive } = draw({ never: ['example.cn'] });
    fireEvent.click(screen.getByRole('switch', { name: /人民网/ }));
    expect(onSite).toHaveBeenCalledWith('people', true);
    fireEvent.click(screen.getByRole('button', { name: '恢复 example.cn' }));
    expect(onForgive).toHaveBeenCalledWith('example.cn');
  });

  it('deletes only after asking once more', () => {
    const { onDelete } = draw();
    fireEvent.click(screen.getByRole('button', { name: '全部删除…' }));
    fireEvent.click(screen.getByRole('button', { name: '不删' }));
    expect(onDelete).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: '全部删除…' }));
    fireEvent.click(screen.getByRole('button', { name: '删除' }));
    expect(onDelete).toHaveBeenCalledOnce();
  });
});
