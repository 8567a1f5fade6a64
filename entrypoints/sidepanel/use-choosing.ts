import { useEffect, useState } from 'preact/hooks';
import { useT } from '../../components/i18n.tsx';
import { problemOf } from '../../components/ui/problem.ts';
import { Failure } from '../../lib/model/failure.ts';
import { store } from '../shared/library.ts';
import type { Found } from './choices.ts';
import { deskMeetings, meetingsOfTabs, meetingsOfText, putOnDesk } from './desk.ts';
import type { PanelLibrary } from './library.ts';

/** The chooser: open or not, and what it has found in tabs, pasted text and the store. */
export function useChoosing(library: PanelLibrary | null, say: (words: string | null) => void) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const [scanning, setScanning] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [found, setFound] = useState<Found>({ saved: [], desk: [] });

  const refresh = async () => {
    const desk = await deskMeetings();
    setFound((now) => ({ ...now, desk }));
    const saved = await store.list();
    setFound({ desk, saved });
  };
  const tell = (cause: unknown) => {
    if (cause instanceof Failure) say(t('panel.problem', [problemOf(t, cause)]));
    else throw cause;
  };
  useEffect(() => {
    if (library) refresh().catch(tell);
  }, [library]);

  const scan = () => {
    setScanning(true);
    meetingsOfTabs()
      .then(async (meetings) => {
        if (meetings.length > 0) await putOnDesk(meetings);
        say(
          meetings.length > 0
            ? t('panel.choose.found', [meetings.length])
            : t('panel.choose.noTabs'),
        );
        await refresh();
      })
      .catch(tell)
      .finally(() => setScanning(false));
  };
  const paste = (text: string, choose: (id: string) => void) => {
    setProblem(null);
    meetingsOfText(text)
      .then(async (meetings) => {
        const [first] = meetings;
        if (!first) return setProblem(t('panel.choose.pasteNothing'));
        await putOnDesk(meetings);
        await refresh();
        choose(first.id);
      })
      .catch(tell);
  };
  const open = () => {
    setOpen(true);
    refresh().catch(tell);
  };
  const close = () => {
    setOpen(false);
    say(null);
  };
  return { isOpen, open, close, scanning, problem, found, scan, paste };
}
