import { useEffect, useState } from 'preact/hooks';
import { besideCompared } from '../../lib/library/beside-compared.ts';
import type { Beside } from '../../lib/model/beside.ts';
import type { ComparedMeeting } from '../../lib/model/change.ts';
import { bundledLibrary, savedFacts } from '../shared/library.ts';
import { deskFacts } from './desk.ts';

/** What stands beside the compared meetings, worked out once the view is asked for. */
export function useBeside(meetings: readonly ComparedMeeting[] | null, wanted: boolean) {
  const [beside, setBeside] = useState<readonly Beside[] | null>(null);
  useEffect(() => {
    if (!meetings || !wanted) return;
    let current = true;
    void Promise.all([deskFacts(), bundledLibrary(), savedFacts()]).then(
      ([read, library, saved]) => {
        if (current) setBeside(besideCompared(meetings, read, library, saved));
      },
    );
    return () => {
      current = false;
    };
  }, [meetings, wanted]);
  return beside;
}
