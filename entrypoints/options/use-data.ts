import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../components/i18n.tsx';
import type { DataFacts } from '../../components/options/data.tsx';
import type { Manifest } from '../../lib/library/snapshot.ts';
import { loadData } from '../../lib/platform/dataset.ts';

type Attempt = (job: () => Promise<string | null>) => void;

async function factsNow(): Promise<DataFacts> {
  const manifest = await loadData<Manifest>('manifest.json');
  return {
    meetings: 0,
    bytes: null,
    dataset: {
      version: manifest.version,
      date: manifest.date,
      meetings: manifest.counts.meetings ?? 0,
      formulas: manifest.counts.formulas ?? 0,
    },
  };
}

/** What is kept on this machine, and how to take it away, bring it back or delete it. */
export function useData(t: Translate, attempt: Attempt) {
  const [facts, setFacts] = useState<DataFacts | null>(null);
  const count = () => factsNow().then(setFacts);
  useEffect(() => attempt(() => count().then(() => null)), []);
  return {
    facts,
    onExport: () => attempt(async () => t('options.data.exported', [0], 0)),
    onImport: (_file: File) => attempt(async () => t('options.data.imported', [0], 0)),
    onDelete: () => attempt(async () => t('options.data.deleted')),
  };
}
