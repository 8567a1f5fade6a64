import { useEffect, useState } from 'preact/hooks';
import type { Shown } from '../../components/ui/printed.tsx';
import type { Settings } from '../../lib/settings/schema.ts';
import { converterTo } from './converters.ts';

/**
 * What puts quotations into a script, for a page of the extension; null where they stand as printed,
 * and until the dictionaries are there. Fails quietly: the printed words are never wrong.
 */
export function useShown(script: Settings['convertQuotes']): Shown | null {
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    let current = true;
    setShown(null);
    if (script !== 'none')
      converterTo(script).then(
        (convert) =>
          current && setShown({ lang: script === 'hans' ? 'zh-Hans' : 'zh-Hant', convert }),
        () => undefined,
      );
    return () => {
      current = false;
    };
  }, [script]);
  return shown;
}
