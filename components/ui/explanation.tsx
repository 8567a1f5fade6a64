import type { Formula } from '../../lib/model/library.ts';
import { useT } from '../i18n.tsx';
import type { PrintedScript } from './printed.tsx';

/** The script of the interface, for Chinese words of our own. */
function useOwnScript(): PrintedScript {
  return useT()('locale') === 'zh-TW' ? 'zh-Hant' : 'zh-Hans';
}

/** What a formula means, in Chinese, in the script of the interface. */
export function Explanation({ formula }: { readonly formula: Pick<Formula, 'zh' | 'zhHant'> }) {
  const script = useOwnScript();
  return <span lang={script}>{script === 'zh-Hant' ? formula.zhHant : formula.zh}</span>;
}

/** What the number in a formula counts, item by item; empty where it counts nothing. */
export function useStandsFor(formula: Pick<Formula, 'standsFor' | 'standsForHant'>) {
  const script = useOwnScript();
  return {
    script,
    items: script === 'zh-Hant' ? formula.standsForHant : formula.standsFor,
  };
}
