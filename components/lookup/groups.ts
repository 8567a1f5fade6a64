import type { Hit } from '../../lib/library/search.ts';
import type { DocKind } from '../../lib/library/snapshot.ts';

export interface Group {
  readonly kind: DocKind;
  readonly hits: readonly Hit[];
}

/** Hits shown of one kind before "more". */
const SHOWN = 6;

/** Hits by kind, the kind with the best hit first; within a kind as they were ranked. */
export function groupHits(hits: readonly Hit[]): Group[] {
  const groups = new Map<DocKind, Hit[]>();
  for (const hit of hits) {
    const own = groups.get(hit.kind);
    if (!own) groups.set(hit.kind, [hit]);
    else if (own.length < SHOWN) own.push(hit);
  }
  return [...groups].map(([kind, own]) => ({ kind, hits: own }));
}
