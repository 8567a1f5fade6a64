import { useEffect, useState } from 'preact/hooks';
import { useT } from '../../components/i18n.tsx';
import { Paste } from '../../components/paste/paste.tsx';
import { problemOf } from '../../components/ui/problem.ts';
import type { Settings } from '../../lib/settings/schema.ts';
import { OpenedReport } from './opened-report.tsx';
import { fromAddress, fromFile, fromSample, fromText, type Opened } from './source.ts';

/** Reader mode: a report from a tab, a text or a file; without one, the place to put it. */
export function ReportPage({ settings }: { readonly settings: Settings }) {
  const t = useT();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [ready, setReady] = useState(false);
  const open = async (get: () => Opened | null | Promise<Opened | null>) => {
    try {
      const found = await get();
      const empty = found?.reading.articles.every(({ text }) => text === '');
      setProblem(found && empty ? t('reason.no_article') : null);
      setOpened(empty ? null : found);
    } catch (error) {
      setProblem(t('paste.failed', [problemOf(t, error)]));
    }
    setReady(true);
  };
  useEffect(() => void open(() => fromAddress(location.search)), []);
  useEffect(() => {
    document.title = opened?.reading.page.title ?? t('paste.title');
  }, [opened, t]);
  if (!ready) return <p role="status">{t('popup.reading')}</p>;
  if (opened)
    return <OpenedReport opened={opened} settings={settings} onAnother={() => setOpened(null)} />;
  return (
    <main>
      <Paste
        problem={problem}
        onText={(text) => void open(() => fromText(text))}
        onFile={(file) => void open(() => fromFile(file))}
        onSample={() => void open(fromSample)}
      />
    </main>
  );
}
