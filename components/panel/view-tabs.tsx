import { VIEWS, type ViewName } from '../../lib/compare/selection.ts';
import { useT } from '../i18n.tsx';

/** The tabs between the views, with the arrow keys. */
export function ViewTabs({ view, onView }: { view: ViewName; onView: (view: ViewName) => void }) {
  const t = useT();
  const move = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    const next = VIEWS[(VIEWS.indexOf(view) + by + VIEWS.length) % VIEWS.length];
    if (!next) return;
    onView(next);
    document.getElementById(`view-${next}`)?.focus();
  };
  return (
    <div class="views" role="tablist" aria-label={t('panel.views.label')}>
      {VIEWS.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`view-${name}`}
          aria-selected={name === view}
          aria-controls="view"
          tabIndex={name === view ? 0 : -1}
          onClick={() => onView(name)}
          onKeyDown={move}
        >
          {t(`panel.views.${name}`)}
        </button>
      ))}
    </div>
  );
}
