import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Translate } from '../../components/i18n.tsx';
import type { Formula, Topic } from '../../lib/model/library.ts';
import { loadData } from '../../lib/platform/dataset.ts';

export interface Lexicon {
  readonly formula: (id: string) => Formula | undefined;
  /** Name of a topic in the language of the interface; its id until the names are there. */
  readonly topic: (id: string) => string;
}

type Name = 'zh' | 'zhHant' | 'en';
const NAMES: Readonly<Record<string, Name>> = { 'zh-Hans': 'zh', 'zh-Hant': 'zhHant', en: 'en' };

/** The bundled formulas and topics; the report is shown before they are there. */
export function useLexicon(t: Translate): Lexicon {
  const [formulas, setFormulas] = useState<ReadonlyMap<string, Formula>>(new Map());
  const [topics, setTopics] = useState<ReadonlyMap<string, Topic>>(new Map());
  useEffect(() => {
    const byId = <T extends { id: string }>(all: readonly T[]) =>
      new Map(all.map((each) => [each.id, each]));
    void loadData<Formula[]>('formulas.json').then((all) => setFormulas(byId(all)));
    void loadData<Topic[]>('topics.json').then((all) => setTopics(byId(all)));
  }, []);
  return useMemo(() => {
    const name = NAMES[t('export.lang')] ?? 'zh';
    return {
      formula: (id) => formulas.get(id),
      topic: (id) => topics.get(id)?.[name] ?? id,
    };
  }, [formulas, topics, t]);
}
