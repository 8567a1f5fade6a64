// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Paste } from '../../../components/paste/paste.tsx';
import { flaws, show } from '../view.tsx';

afterEach(cleanup);

function draw(problem: string | null = null) {
  const calls = { onText: vi.fn(), onFile: vi.fn(), onSample: vi.fn() };
  return { ...show(<Paste problem={problem} {...calls} />), ...calls };
}

describe('paste or open', () => {
  it('has nothing that axe would find, with a problem and without', async () => {
    expect(await flaws(draw().container)).toEqual([]);
    cleanup();
    expect(await flaws(draw('文件过大').container)).toEqual([]);
  });

  it('reads what was pasted, and nothing while the box is empty', () => {
    const { onText } = draw();
    const button = screen.getByRole<HTMLButtonElement>('button', { name: '解读' });
    expect(button.disabled).toBe(true);
    fireEvent.input(screen.getByRole('textbox'), { target: { value: '云川省委召开会议' } });
    fireEvent.click(button);
    expect(onText).toHaveBeenCalledWith('云川省委召开会议');
  });

  it('takes a dropped file', () => {
    const { onFile, container } = draw();
    const file = new File(['x'], 'a.txt');
    const section = container.querySelector('section');
    if (!section) throw new Error('no place to drop');
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    fireEvent(section, Object.assign(drop, { dataTransfer: { files: [file] } }));
    expect(onFile).toHaveBeenCalledWith(file);
  });
});
