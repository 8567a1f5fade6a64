import type { Settings } from '../../lib/settings/schema.ts';
import { useT } from '../i18n.tsx';
import { Choice, Section, Switch } from './field.tsx';

interface Props {
  readonly settings: Settings;
  /** Called with the fields that the user changed; they hold at once. */
  readonly onChange: (change: Partial<Settings>) => void;
}

/** How the extension looks and speaks. Language names stand in their own language. */
export function Appearance({ settings, onChange }: Props) {
  const t = useT();
  return (
    <Section title={t('options.appearance.title')}>
      <Choice
        label={t('options.appearance.language')}
        value={settings.language}
        options={[
          ['auto', t('options.auto')],
          ['zh_CN', '简体中文', 'zh-Hans'],
          ['zh_TW', '繁體中文', 'zh-Hant'],
          ['en', 'English', 'en'],
        ]}
        onChange={(language) => onChange({ language })}
      />
      <Choice
        label={t('options.appearance.theme')}
        value={settings.theme}
        options={[
          ['auto', t('options.auto')],
          ['light', t('options.appearance.light')],
          ['dark', t('options.appearance.dark')],
        ]}
        onChange={(theme) => onChange({ theme })}
      />
      <Choice
        label={t('options.appearance.quotes')}
        hint={t('options.appearance.quotesHint')}
        value={settings.convertQuotes}
        options={[
          ['none', t('options.appearance.asPrinted')],
          ['hans', '简体', 'zh-Hans'],
          ['hant', '繁體', 'zh-Hant'],
        ]}
        onChange={(convertQuotes) => onChange({ convertQuotes })}
      />
    </Section>
  );
}

/** Where the card stands on a page and how large. */
export function CardOptions({ settings, onChange }: Props) {
  const t = useT();
  const remembered = Object.keys(settings.sides).length;
  return (
    <Section title={t('options.card.title')}>
      <Choice
        label={t('options.card.side')}
        value={settings.side}
        options={[
          ['left', t('options.card.left')],
          ['right', t('options.card.right')],
        ]}
        onChange={(side) => onChange({ side, sides: {} })}
        {...(remembered > 0 ? { hint: t('options.card.sideHint', [remembered], remembered) } : {})}
      />
      <Choice
        label={t('options.card.size')}
        value={settings.size}
        options={[
          ['small', t('options.card.small')],
          ['medium', t('options.card.medium')],
          ['large', t('options.card.large')],
        ]}
        onChange={(size) => onChange({ size })}
      />
      <Switch
        label={t('options.card.badge')}
        on={settings.badge}
        onChange={(badge) => onChange({ badge })}
      />
    </Section>
  );
}
