import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Shown } from '../../components/ui/printed.tsx';
import type { ComparedMeeting } from '../../lib/model/change.ts';
import type { Settings } from '../../lib/settings/schema.ts';
import { quoteLang } from '../../lib/text/lang.ts';
import { useShown } from '../shared/use-shown.ts';

interface Quotes {
  /** null where quotations stand as printed. */
  readonly shown: Shown | null;
  /** Whether converted quotations stand as printed for the moment; null where none is converted. */
  readonly asPrinted: boolean | null;
  readonly onAsPrinted: () => void;
}

/** How the quotations of the compared meetings are shown. */
export function useQuotes(
  script: Settings['convertQuotes'],
  meetings: readonly ComparedMeeting[] | null,
): Quotes {
  const shown = useShown(script);
  const [asPrinted, setAsPrinted] = useState(false);
  useEffect(() => setAsPrinted(false), [script]);
  const needed = useMemo(() => {
    const other = ({ text }: { readonly text: string }) => quoteLang(text) !== shown?.lang;
    return shown !== null && (meetings ?? []).some(({ directives }) => directives.some(other));
  }, [shown, meetings]);
  return {
    shown: asPrinted ? null : shown,
    asPrinted: needed ? asPrinted : null,
    onAsPrinted: () => setAsPrinted(!asPrinted),
  };
}
