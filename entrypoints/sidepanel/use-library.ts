import { useEffect, useState } from 'preact/hooks';
import { loadLibrary, type PanelLibrary } from './library.ts';

/** The bundled dataset, once it is there. */
export function useLibrary() {
  const [library, setLibrary] = useState<PanelLibrary | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    loadLibrary().then(setLibrary, setFailure);
  }, []);
  return { library, failure };
}
