import type { Formula } from '../../lib/model/library.ts';
import { useT } from '../i18n.tsx';

/** What a formula means, in Chinese, in the script of the interface. */
export function Explanation({ formula }: { readonly formula: Pick<Formula, 'zh' | 'zhHant'> }) {
  const hant = useT()('locale') === 'zh-TW';
  return <span lang={hant ? 'zh-Hant' : 'zh-Hans'}>{hant ? formula.zhHant : formula.zh}</span>;
}
