import { useMemo } from 'preact/hooks';
import { diffWords, type Mark } from '../../lib/compare/redline.ts';
import type { Cutter } from '../../lib/compare/words.ts';
import type { Change, ComparedMeeting } from '../../lib/model/change.ts';
import { KindMark } from './kind-mark.tsx';
import { RedlineText } from './redline-text.tsx';
import { SourceLink } from './source-link.tsx';
import { WhyPaired } from './why.tsx';
import { useCutter } from './words.ts';

interface Props {
  readonly change: Change;
  readonly from: ComparedMeeting;
  readonly to: ComparedMeeting;
  /** Whether both sides are sentences, so that words can be compared. */
  readonly byWord: boolean;
}

function marksOf({ earlier, later }: Change, byWord: boolean, cut: Cutter): Mark[] {
  if (!earlier) return [{ op: 'in', text: later?.text ?? '' }];
  if (!later) return [{ op: 'out', text: earlier.text }];
  if (byWord) return diffWords(earlier.text, later.text, cut);
  return [{ op: 'same', text: later.text }];
}

/** One matter of the redline: what happened, the words, the sources, and why they were paired. */
export function RedlineItem({ change, from, to, byWord }: Props) {
  const cut = useCutter();
  const marks = useMemo(() => marksOf(change, byWord, cut), [change, byWord, cut]);
  const text = change.later?.text ?? change.earlier?.text ?? '';
  return (
    <li
      class="redline-item"
      data-kind={change.kind}
      tabIndex={change.kind === 'kept' ? undefined : -1}
    >
      <KindMark kind={change.kind} />
      <RedlineText marks={marks} words={text} />
      <span class="tail">
        {change.earlier ? <SourceLink directive={change.earlier} meeting={from} byMeeting /> : null}
        {change.later ? <SourceLink directive={change.later} meeting={to} byMeeting /> : null}
        <WhyPaired change={change} />
      </span>
    </li>
  );
}
