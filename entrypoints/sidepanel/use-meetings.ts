import { useEffect, useState } from 'preact/hooks';
import type { ComparedMeeting } from '../../lib/model/change.ts';
import { deskMeetings } from './desk.ts';
import { libraryMeeting, type PanelLibrary } from './library.ts';

/** The chosen meetings themselves; what is gone (a deleted one, an old desk) is left out. */
async function resolve(ids: readonly string[], library: PanelLibrary): Promise<ComparedMeeting[]> {
  const desk = new Map((await deskMeetings()).map((meeting) => [meeting.id, meeting]));
  const found = await Promise.all(
    ids.map(async (id) => desk.get(id) ?? (await libraryMeeting(id, library))),
  );
  return found.flatMap((meeting) => meeting ?? []);
}

/**
 * The meetings of a selection, loaded again whenever it names others: null before any are there,
 * those of the selection before while `current` is false.
 */
export function useMeetings(ids: readonly string[], library: PanelLibrary | null) {
  const [loaded, setLoaded] = useState<{
    key: string;
    meetings: readonly ComparedMeeting[];
  } | null>(null);
  const key = ids.join('\n');
  useEffect(() => {
    if (!library) return;
    let wanted = true;
    void resolve(key ? key.split('\n') : [], library).then((found) => {
      if (wanted) setLoaded({ key, meetings: found });
    });
    return () => {
      wanted = false;
    };
  }, [key, library]);
  return { meetings: loaded?.meetings ?? null, current: loaded?.key === key };
}
