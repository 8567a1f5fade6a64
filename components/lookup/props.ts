import type { Lookup as Source } from '../../lib/library/lookup.ts';
import type { DocKind } from '../../lib/library/snapshot.ts';

/** One thing of the library. */
export interface Place {
  readonly kind: DocKind;
  readonly id: string;
}

/** What the view of one thing needs beside the thing itself. */
export interface DetailProps {
  readonly source: Source;
  readonly onShow: (place: Place) => void;
  /** Lays a bundled meeting beside the page's own; absent where the page reports none. */
  readonly onCompare?: ((meeting: string) => void) | undefined;
}
