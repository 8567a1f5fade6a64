import { useEffect, useState } from 'preact/hooks';
import type { Shortcut } from '../../components/options/about.tsx';
import { listShortcuts, openShortcuts } from '../../lib/platform/shortcuts.ts';

/** The shortcuts as set now; they are read again when the user comes back from changing them. */
export function useShortcuts(tellWhere: () => void) {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const read = () => void listShortcuts().then(setShortcuts);
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  const onChangeShortcuts = () =>
    void openShortcuts().then((opened) => {
      if (!opened) tellWhere();
    });
  return { shortcuts, onChangeShortcuts };
}
