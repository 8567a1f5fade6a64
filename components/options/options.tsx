import type { ComponentProps } from 'preact';
import type { Settings } from '../../lib/settings/schema.ts';
import { useT } from '../i18n.tsx';
import { Rights, Shortcuts } from './about.tsx';
import { Appearance, CardOptions } from './appearance.tsx';
import { Data } from './data.tsx';
import './options.css';
import { Sites } from './sites.tsx';

interface Props {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
  readonly sites: Omit<ComponentProps<typeof Sites>, 'never'>;
  readonly data: Omit<ComponentProps<typeof Data>, 'saving' | 'onSaving'>;
  readonly shortcuts: ComponentProps<typeof Shortcuts>;
  /** What the last action came to, said aloud and shown; null where nothing is to be said. */
  readonly message: { readonly text: string; readonly failed: boolean } | null;
}

/** Few options; each holds at once, in open tabs too. */
export function Options({ settings, onChange, sites, data, shortcuts, message }: Props) {
  const t = useT();
  return (
    <main class="options">
      <h1>
        <img src="/icon/icon.svg" alt="" width="32" height="32" /> {t('options.title')}
      </h1>
      <p class="message" role="status" data-failed={message?.failed}>
        {message?.text}
      </p>
      <Appearance settings={settings} onChange={onChange} />
      <CardOptions settings={settings} onChange={onChange} />
      <Sites {...sites} never={settings.never} />
      <Data
        {...data}
        saving={settings.saveReadings}
        onSaving={(saveReadings) => onChange({ saveReadings })}
      />
      <Shortcuts {...shortcuts} />
      <Rights />
    </main>
  );
}
