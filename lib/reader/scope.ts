import type { Evidence } from '../model/reading.ts';
import type { View } from '../text/view.ts';

/** The text of one article as its rules see it, and the way back to what is printed. */
export interface Scope {
  readonly view: View;
  readonly url: string | null;
  /** ISO date of the page. */
  readonly published: string | null;
  /** Lines of the page that may tell the year where it has no day of publication. */
  readonly dated: readonly string[];
}

/** Evidence for [start, end) of the normalised text, in offsets of the printed text. */
export function evidence(scope: Scope, start: number, end: number, rule: string): Evidence {
  const span = scope.view.spanToSource(start, end);
  return { start: span.start, end: span.end, rule };
}

/** The printed words of [start, end) of the normalised text. */
export function printed(scope: Scope, start: number, end: number): string {
  const span = scope.view.spanToSource(start, end);
  return scope.view.source.slice(span.start, span.end);
}
