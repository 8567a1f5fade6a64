import { useEffect, useState } from 'preact/hooks';
import { readSelection, type Selection, writeSelection } from '../../lib/compare/selection.ts';
import { kept } from '../../lib/platform/storage.ts';

/** The last selection, for a panel that is opened again on no meeting's page. */
export const lastSelection = kept('local', 'panel', (value) =>
  typeof value === 'string' ? value : '',
);

/** The selection as the address has it; every change goes into the address and is remembered. */
export function useSelection(): [Selection, (selection: Selection) => void] {
  const [selection, setSelection] = useState(() => readSelection(location.hash));
  useEffect(() => {
    const follow = () => setSelection(readSelection(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const change = (next: Selection) => {
    const address = writeSelection(next);
    history.replaceState(null, '', `#${address}`);
    setSelection(next);
    void lastSelection.set(address);
  };
  return [selection, change];
}
