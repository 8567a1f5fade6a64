import { useRef } from 'preact/hooks';
import { useT } from '../i18n.tsx';

const TAKE_AWAYS = ['markdown', 'html', 'csv', 'svg', 'png', 'print'] as const;
export type TakeAwayForm = (typeof TAKE_AWAYS)[number];

/** Copy, save or print what is shown. */
export function TakeAwayMenu({ onTake }: { readonly onTake: (form: TakeAwayForm) => void }) {
  const t = useT();
  const menu = useRef<HTMLDetailsElement>(null);
  const take = (form: TakeAwayForm) => {
    menu.current?.removeAttribute('open');
    onTake(form);
  };
  return (
    <details
      class="menu"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        menu.current?.removeAttribute('open');
        menu.current?.querySelector('summary')?.focus();
      }}
    >
      <summary class="button" data-kind="quiet">
        {t('panel.take.label')}
      </summary>
      <ul>
        {TAKE_AWAYS.map((form) => (
          <li key={form}>
            <button type="button" onClick={() => take(form)}>
              {t(`panel.take.${form}`)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
