import type { ComponentChildren } from 'preact';
import { ShownIn } from '../../components/ui/printed.tsx';
import type { Settings } from '../../lib/settings/schema.ts';
import { useShown } from './use-shown.ts';

interface Props {
  readonly script: Settings['convertQuotes'];
  readonly children: ComponentChildren;
}

/** Printed words below stand in the script that the user wants quotations in. */
export function InChosenScript({ script, children }: Props) {
  return <ShownIn.Provider value={useShown(script)}>{children}</ShownIn.Provider>;
}
