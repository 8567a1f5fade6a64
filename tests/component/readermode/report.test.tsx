// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { layOut } from '../../../components/readermode/lay-out.ts';
import { Report } from '../../../components/readermode/report.tsx';
import type { Shown } from '../../../components/ui/printed.tsx';
import { glossary } from '../../../lib/export/glossary.ts';
import { context, SAMPLE } from '../../unit/export/sample.ts';
import { flaws, show } from '../view.tsx';

afterEach(cleanup);

const lexicon = context();

function draw(convert: Shown['convert'] | null = null) {
  const calls = { onCopy: vi.fn(), onCopySpeaker: vi.fn(), onCopyGlossary: vi.fn() };
  const view = show(
    <Report
      reading={SAMPLE}
      terms={glossary([SAMPLE], lexicon)}
      formula={lexicon.formula}
      topic={lexicon.topic}
      shown={convert && { lang: 'zh-Hant', convert }}
      {...calls}
    />,
  );
  return { ...view, ...calls };
}

describe('reader mode', () => {
  it('has nothing that axe would find', async () => {
    expect(await flaws(draw().container)).toEqual([]);
  });

  it('sets the whole text, each character once and in order', () => {
    const [article] = SAMPLE.articles;
    if (!article) throw new Error('sample is empty');
    const text = layOut(article).map(({ pieces }) => pieces.map((piece) => piece.text).join(''));
    expect(text.join('\n')).toBe(article.text);
  });

  it('has speakers as headings, in their order', () => {
    draw();
    const headings = screen.getAllByRole('heading', { level: 2 }).map((h) => h.textContent);
    expect(headings).toEqual(['沈砚秋 省委书记', '会议', '提法对照']);
  });

  it('explains a formula on focus, and lets go with Esc', () => {
    draw();
    const [term] = screen.getAllByRole('link', { name: '“一把尺子”' });
    if (!term) throw new Error('no formula');
    expect(screen.queryByRole('tooltip')).toBeNull();
    fireEvent.focus(term);
    expect(screen.getByRole('tooltip').textContent).toContain('yì bǎ chǐ zi');
    expect(term.getAttribute('aria-describedby')).toBe(screen.getByRole('tooltip').id);
    fireEvent.keyDown(document, { key: 'Escape' });
    expect(screen.queryByRole('tooltip')).toBeNull();
  });

  it('copies one directive, or all of a speaker', () => {
    const { onCopy, onCopySpeaker } = draw();
    fireEvent.click(screen.getByRole('button', { name: '复制第2条' }));
    expect(onCopy).toHaveBeenCalledWith('m1.d2');
    fireEvent.click(screen.getByRole('button', { name: '复制“会议”的全部要求' }));
    expect(onCopySpeaker).toHaveBeenCalledWith('m1', null);
  });

  it('shows converted quotations with the printed ones a click away', () => {
    draw((text) => text.replaceAll('会议', '會議'));
    const paragraph = screen.getByText(/會議指出/).closest('p');
    expect(paragraph?.lang).toBe('zh-Hant');
    const button = paragraph?.querySelector('button');
    if (!button) throw new Error('no way back');
    fireEvent.click(button);
    expect(paragraph?.textContent).toContain('会议指出');
    expect(paragraph?.lang).toBe('zh-Hans');
  });
});
