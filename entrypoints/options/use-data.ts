import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../components/i18n.tsx';
import type { DataFacts } from '../../components/options/data.tsx';
import { type ExportFormat, exportFile } from '../../lib/export/file.ts';
import { readingsOf } from '../../lib/library/readings.ts';
import type { SavedMeeting, SavedSummary } from '../../lib/library/saved.ts';
import type { Manifest } from '../../lib/library/snapshot.ts';
import { openStore } from '../../lib/library/store.ts';
import { checkSize, MOST_BYTES } from '../../lib/library/transfer.ts';
import type { Series } from '../../lib/model/library.ts';
import { decodeHtml } from '../../lib/page/decode.ts';
import { loadData } from '../../lib/platform/dataset.ts';
import { readFile, saveFile } from '../../lib/platform/files.ts';
import { today } from '../shared/today.ts';
import { useLexicon } from '../shared/use-lexicon.ts';

type Attempt = (job: () => Promise<string | null>) => void;

const store = openStore();

async function factsNow(): Promise<DataFacts> {
  const [{ version, date, counts }, size] = await Promise.all([
    loadData<Manifest>('manifest.json'),
    store.size(),
  ]);
  const dataset = { version, date, meetings: counts.meetings ?? 0, formulas: counts.formulas ?? 0 };
  return { ...size, dataset };
}

async function everything(): Promise<SavedMeeting[]> {
  const found = await Promise.all((await store.list()).map(({ key }) => store.get(key)));
  return found.filter((one) => one !== null);
}

/** An export as text; one too large to be ours is refused unread. */
async function textOf(file: File): Promise<string> {
  checkSize(file.size);
  return decodeHtml(await readFile(file, MOST_BYTES));
}

/** What is kept on this machine, and how to take it away, bring it back or delete it. */
export function useData(t: Translate, attempt: Attempt) {
  const lexicon = useLexicon(t);
  const [facts, setFacts] = useState<DataFacts | null>(null);
  const [saved, setSaved] = useState<readonly SavedSummary[]>([]);
  const [series, setSeries] = useState<ReadonlyMap<string, Series>>(new Map());
  const count = async () => {
    setFacts(await factsNow());
    setSaved(await store.list());
  };
  useEffect(() => {
    attempt(() => count().then(() => null));
    attempt(async () => {
      const all = await loadData<Series[]>('series.json');
      setSeries(new Map(all.map((one) => [one.id, one])));
      return null;
    });
  }, []);
  return {
    facts,
    saved,
    series,
    onDeleteOne: (key: string) =>
      attempt(async () => {
        await store.remove(key);
        await count();
        return null;
      }),
    onDeleteSeries: (id: string) =>
      attempt(async () => {
        await store.removeSeries(id);
        await count();
        return null;
      }),
    onExport: () =>
      attempt(async () => {
        const text = await store.exportAll();
        const { meetings } = await store.size();
        saveFile({ name: `yaodian-library-${today()}.json`, type: 'application/json', text });
        return t('options.data.exported', [meetings], meetings);
      }),
    onTakeAway: (format: ExportFormat) =>
      attempt(async () => {
        const kept = await everything();
        saveFile(exportFile(format, readingsOf(kept), { ...lexicon, words: t, today: today() }));
        return t('options.data.exported', [kept.length], kept.length);
      }),
    onImport: (file: File) =>
      attempt(async () => {
        const meetings = await store.importAll(await textOf(file));
        await count();
        return t('options.data.imported', [meetings], meetings);
      }),
    onDelete: () =>
      attempt(async () => {
        await store.clear();
        await count();
        return t('options.data.deleted');
      }),
  };
}
