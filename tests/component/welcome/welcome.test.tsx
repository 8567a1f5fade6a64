// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Welcome } from '../../../components/welcome/welcome.tsx';
import { flaws, show } from '../view.tsx';

afterEach(cleanup);

const nothing = () => undefined;

describe('welcome', () => {
  it.each(['zh_CN', 'zh_TW', 'en'] as const)(
    'has nothing that axe would find in %s',
    async (language) => {
      const view = (
        <Welcome allowed={false} onAllow={nothing} onSample={nothing} onOptions={nothing} />
      );
      expect(await flaws(show(view, language).container)).toEqual([]);
    },
  );

  it('shows three pictures and four sentences on privacy', () => {
    show(<Welcome allowed onAllow={nothing} onSample={nothing} onOptions={nothing} />);
    expect(
      screen.getAllByRole('img').filter((img) => img.ariaLabel || img.getAttribute('aria-label')),
    ).toHaveLength(3);
    expect(screen.getAllByRole('listitem')).toHaveLength(4);
  });

  it('asks for the sites only where the browser has not granted them', () => {
    const onAllow = vi.fn();
    show(<Welcome allowed={false} onAllow={onAllow} onSample={nothing} onOptions={nothing} />);
    fireEvent.click(screen.getByRole('button', { name: '允许读取这些网站' }));
    expect(onAllow).toHaveBeenCalledOnce();
    cleanup();
    show(<Welcome allowed onAllow={onAllow} onSample={nothing} onOptions={nothing} />);
    expect(screen.queryByRole('button', { name: '允许读取这些网站' })).toBeNull();
  });
});
