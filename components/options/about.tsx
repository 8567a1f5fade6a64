import { useT } from '../i18n.tsx';
import { Section } from './field.tsx';

export interface Shortcut {
  /** Name of the command in the manifest. */
  readonly name: string;
  /** As the browser writes it, "" where none is set. */
  readonly keys: string;
}

interface ShortcutsProps {
  readonly shortcuts: readonly Shortcut[];
  readonly onChangeShortcuts: () => void;
}

/** The browser describes the commands too, but in its own language. */
const COMMANDS: Readonly<Record<string, string>> = {
  'toggle-card': 'commandToggleCard',
  'open-panel': 'commandOpenPanel',
};

export function Shortcuts({ shortcuts, onChangeShortcuts }: ShortcutsProps) {
  const t = useT();
  return (
    <Section title={t('options.shortcuts.title')}>
      <dl class="shortcuts">
        {shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{t(COMMANDS[name] ?? name)}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : t('options.shortcuts.none')}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={onChangeShortcuts}>
        {t('options.shortcuts.change')}
      </button>
      <p class="hint">{t('options.shortcuts.hint')}</p>
    </Section>
  );
}

/** Permissions of the manifest, each with the reason it is asked for. */
const RIGHTS = ['sites', 'activeTab', 'scripting', 'storage', 'contextMenus', 'panel'] as const;

export function Rights() {
  const t = useT();
  return (
    <Section title={t('options.rights.title')}>
      <dl class="rights">
        {RIGHTS.map((right) => (
          <div key={right}>
            <dt>{t(`options.rights.${right}`)}</dt>
            <dd>{t(`options.rights.${right}Why`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('options.rights.network')}</p>
    </Section>
  );
}
