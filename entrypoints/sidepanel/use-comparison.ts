import { useEffect, useRef, useState } from 'preact/hooks';
import { compareInSteps } from '../../lib/compare/compare.ts';
import type { ComparedMeeting, Comparison } from '../../lib/model/change.ts';

export interface Running {
  readonly comparison: Comparison | null;
  readonly progress: { readonly done: number; readonly of: number } | null;
  readonly failure: unknown;
  /** True where the comparison was stopped and none runs. */
  readonly stopped: boolean;
  readonly onStop: () => void;
  readonly onAgain: () => void;
}

/** Work shorter than this shows no progress: it would only flicker. */
const QUICK = 120;

/** Lets the browser draw and take clicks before the next step. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/** What the other views show is worked out while nothing else is to do, so that they open at once. */
function useAhead(comparison: Comparison | null): void {
  useEffect(() => {
    if (!comparison) return;
    const parts = (['formulas', 'strength', 'figures', 'deadlines'] as const).values();
    let waiting = 0;
    const next = () => {
      waiting = requestIdleCallback(() => {
        const part = parts.next();
        if (part.done) return;
        void comparison[part.value];
        next();
      });
    };
    next();
    return () => cancelIdleCallback(waiting);
  }, [comparison]);
}

/**
 * Compares whenever meetings or base change, in steps; a newer choice stops the one before. The
 * comparison shown stays until the next is there, so that nothing flickers.
 */
export function useComparison(
  meetings: readonly ComparedMeeting[] | null,
  base: string | null,
): Running {
  const [comparison, setComparison] = useState<Comparison | null>(null);
  const [progress, setProgress] = useState<Running['progress']>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [stopped, setStopped] = useState(false);
  const [round, setRound] = useState(0);
  const work = useRef<AbortController | null>(null);
  useEffect(() => {
    const own = new AbortController();
    work.current = own;
    setFailure(null);
    setStopped(false);
    if (!meetings || meetings.length < 2) return setComparison(null);
    const began = performance.now();
    const step = async (done: number, of: number) => {
      if (performance.now() - began > QUICK) setProgress({ done, of });
      await breathe();
    };
    compareInSteps(meetings, base, { signal: own.signal, step })
      .then(
        (result) => setComparison(result),
        (cause: unknown) => {
          if (work.current !== own) return;
          if (own.signal.aborted) setStopped(true);
          else setFailure(cause);
        },
      )
      .finally(() => {
        if (work.current === own) setProgress(null);
      });
    return () => {
      work.current = null;
      own.abort();
      setProgress(null);
    };
  }, [meetings, base, round]);
  useAhead(comparison);
  return {
    comparison,
    progress,
    failure,
    stopped,
    onStop: () => work.current?.abort(),
    onAgain: () => setRound((now) => now + 1),
  };
}
