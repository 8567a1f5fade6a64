import { useEffect, useState } from 'preact/hooks';
import { useT } from '../../components/i18n.tsx';
import { Options } from '../../components/options/options.tsx';
import { Saved } from '../../components/saved/saved.tsx';
import '../../components/saved/saved.css';
import { nameIn } from '../../components/ui/naming.ts';
import { problemOf } from '../../components/ui/problem.ts';
import type { Settings } from '../../lib/settings/schema.ts';
import { withoutNever } from '../../lib/settings/sites.ts';
import { InChosenScript } from '../shared/chosen-script.tsx';
import { showDifferences } from '../shared/differences.ts';
import { updateSettings } from '../shared/settings.ts';
import { useData } from './use-data.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useSites } from './use-sites.ts';

interface Message {
  readonly text: string;
  readonly failed: boolean;
}

/** The options view wired to storage, permissions, the library and the browser's shortcuts. */
export function OptionsPage({ settings: stored }: { readonly settings: Settings }) {
  const t = useT();
  const [settings, setSettings] = useState(stored);
  useEffect(() => setSettings(stored), [stored]);
  const [message, setMessage] = useState<Message | null>(null);
  const say = (text: string) => setMessage({ text, failed: false });
  const sayFailed = (text: string) => setMessage({ text, failed: true });
  // Shown before it is stored: whatever is drawn meanwhile must not undo the click.
  const change = (fields: Partial<Settings>) => {
    setSettings({ ...settings, ...fields });
    attempt(() => updateSettings((now) => ({ ...now, ...fields })).then(() => null));
  };
  const attempt = (job: () => Promise<string | null>) =>
    void job().then(
      (text) => text !== null && say(text),
      (error: unknown) => sayFailed(t('options.data.failed', [problemOf(t, error)])),
    );
  const sites = useSites(settings, setSettings, (what) => sayFailed(t(`options.sites.${what}`)));
  const { saved, series, onDeleteOne, onDeleteSeries, ...data } = useData(t, attempt);
  const shortcuts = useShortcuts(() => say(t('options.shortcuts.where')));
  useEffect(() => {
    document.title = t('options.title');
  }, [t]);
  return (
    <Options
      settings={settings}
      onChange={change}
      sites={{
        ...sites,
        onForgive: (domain) => void updateSettings((now) => withoutNever(now, domain)),
      }}
      data={{
        ...data,
        kept: (
          <InChosenScript script={settings.convertQuotes}>
            <Saved
              meetings={saved}
              seriesName={(id) => {
                const found = series.get(id);
                // A series of the user's own is called after its organ and its meetings: "省委·…会议".
                return found ? nameIn(found, t) : id.replace('·', '');
              }}
              onDelete={onDeleteOne}
              onDifferences={(told) => void showDifferences(told)}
              onDeleteSeries={onDeleteSeries}
            />
          </InChosenScript>
        ),
      }}
      shortcuts={shortcuts}
      message={message}
    />
  );
}
