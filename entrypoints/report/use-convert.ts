import { useEffect, useState } from 'preact/hooks';
import type { ShownScript } from '../../components/readermode/toolbar.tsx';
import { type Convert, loadConverter } from '../../lib/text/convert.ts';
import { quoteLang } from '../../lib/text/lang.ts';

/** The converter for what is shown; null where it stands in that script already, or is still loading. */
export function useConvert(script: ShownScript, text: string): Convert | null {
  const [convert, setConvert] = useState<Convert | null>(null);
  const needed =
    script !== 'none' &&
    text !== '' &&
    quoteLang(text) !== (script === 'hans' ? 'zh-Hans' : 'zh-Hant');
  useEffect(() => {
    let current = true;
    setConvert(null);
    if (needed)
      void loadConverter(script).then((loaded) => {
        // The function itself is the state: a bare setter would call it.
        if (current) setConvert(() => loaded);
      });
    return () => {
      current = false;
    };
  }, [needed, script]);
  return convert;
}
