import { useEffect, useRef, useState } from 'preact/hooks';
import type { OutletPair } from '../../components/panel/outlets-view.tsx';
import { type Cutter, cutPlainly, cutWith } from '../../lib/compare/words.ts';
import type { Change, Comparison } from '../../lib/model/change.ts';
import { callBackground } from '../../lib/platform/messages.ts';
import type { Redline } from './redline.ts';

/** Whether the words of a change are shown against each other. */
const isShown = ({ earlier, later }: Change): boolean =>
  earlier !== null && later !== null && earlier.text !== later.text;

function textsOf(
  comparison: Comparison | null,
  redline: Redline | null,
  outlets: readonly OutletPair[],
): Set<string> {
  const changes = [...(comparison?.changes ?? []), ...(redline?.changes ?? [])].filter(isShown);
  return new Set([
    ...changes.flatMap(({ earlier, later }) => [earlier?.text ?? '', later?.text ?? '']),
    ...outlets.flatMap(({ reworded }) =>
      reworded.flatMap(({ first, second }) => [first.text, second.text]),
    ),
  ]);
}

/**
 * How words are cut: by our own terms in the first view, by jieba's words as soon as the background
 * has cut the texts shown. Asked only after a comparison was drawn; the views change once, at most
 * in which words a mark covers.
 */
export function useWords(
  comparison: Comparison | null,
  redline: Redline | null,
  outlets: readonly OutletPair[],
): Cutter {
  const known = useRef(new Map<string, readonly string[]>());
  const [cutter, setCutter] = useState<Cutter>(() => cutPlainly);
  useEffect(() => {
    const texts = [...textsOf(comparison, redline, outlets)].filter(
      (text) => !known.current.has(text),
    );
    if (texts.length === 0) return;
    callBackground('words', { texts }).then(
      (all) => {
        texts.forEach((text, at) => {
          known.current.set(text, all[at] ?? []);
        });
        const cut = cutWith(known.current);
        setCutter(() => cut);
      },
      // Without jieba (no memory for it, say) the views stay as they are, cut by our own terms.
      () => undefined,
    );
  }, [comparison, redline, outlets]);
  return cutter;
}
