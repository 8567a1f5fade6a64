import type { Lookup as Source } from '../../lib/library/lookup.ts';
import type { DocKind } from '../../lib/library/snapshot.ts';
import type { Told } from '../../lib/model/beside.ts';

/** One thing of the library. */
export interface Place {
  readonly kind: DocKind;
  readonly id: string;
}

/**
 * What is named as the reports print it; formulas, topics and series are our own words, in the
 * script of the interface.
 */
export const PRINTED: ReadonlySet<DocKind> = new Set<DocKind>(['meeting', 'person', 'place']);

/** The meetings kept on this machine, as several outlets told them. */
interface Kept {
  /** The outlets of a meeting; null where fewer than two told it. */
  outletsOf(meeting: string): Promise<Told | null>;
  onDifferences(told: Told): void;
}

/** What the view of one thing needs beside the thing itself. */
export interface DetailProps {
  readonly source: Source;
  readonly onShow: (place: Place) => void;
  /** Lays a bundled meeting beside the page's own; absent where the page reports none. */
  readonly onCompare?: ((meeting: string) => void) | undefined;
  readonly kept?: Kept | undefined;
}
