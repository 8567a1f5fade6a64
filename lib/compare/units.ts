import type { ComparedDirective } from '../model/change.ts';
import { makeView } from '../text/view.ts';
import { clauses } from './clauses.ts';
import { type Features, featuresOf, union } from './features.ts';
import { topicOf } from './topics.ts';

/** One order out of a directive. */
export interface Unit {
  /** Index of the directive in its meeting. */
  readonly of: number;
  readonly topic: string | null;
  readonly directive: ComparedDirective;
  /** Its text, normalised. */
  readonly plain: string;
  readonly features: Features;
}

/** The part of a directive from `start` to `end` (offsets in its own text), with what stands in it. */
export function part(whole: ComparedDirective, start: number, end: number): ComparedDirective {
  if (start === 0 && end === whole.text.length) return whole;
  const text = whole.text.slice(start, end);
  const within = (piece: { readonly text: string }) => text.includes(piece.text);
  const marker = whole.modality.marker;
  return {
    ...whole,
    start: whole.start + start,
    end: whole.start + end,
    text,
    modality: {
      ...whole.modality,
      marker: marker !== null && text.includes(marker) ? marker : null,
      degree: whole.modality.degree.filter((word) => text.includes(word)),
    },
    formulas: whole.formulas.filter(within),
    figures: whole.figures.filter(within),
    deadline: whole.deadline && within(whole.deadline) ? whole.deadline : null,
  };
}

type Piece = Omit<Unit, 'of'>;

/** A directive is cut once, however many meetings it is held against. */
const cut = new WeakMap<ComparedDirective, readonly Piece[]>();
const together = new WeakMap<ComparedDirective, Features>();

/** Features of a whole directive, put together again from its orders. */
export function wholeOf(directive: ComparedDirective): Features {
  const known = together.get(directive);
  if (known) return known;
  const features = union(piecesOf(directive).map((piece) => piece.features));
  together.set(directive, features);
  return features;
}

function piecesOf(whole: ComparedDirective): readonly Piece[] {
  const known = cut.get(whole);
  if (known) return known;
  const view = makeView(whole.text);
  const found = clauses(view.text);
  const spans = found.length > 0 ? found : [{ start: 0, end: view.text.length }];
  // What the directive is about, asked only where one of its orders does not say itself.
  let first: string | null | undefined;
  const about = (): string | null => {
    if (first === undefined) first = topicOf(view.text) ?? whole.topics[0] ?? null;
    return first;
  };
  const pieces = spans.map(({ start, end }): Piece => {
    const source = view.spanToSource(start, end);
    const plain = view.text.slice(start, end);
    const directive = part(whole, source.start, source.end);
    return {
      topic: topicOf(plain) ?? about(),
      directive,
      plain,
      features: featuresOf(plain, directive.formulas),
    };
  });
  cut.set(whole, pieces);
  return pieces;
}

/** Tells what a stretch is cut into, where that is known already. */
export function rememberCut(stretch: ComparedDirective, units: readonly Unit[]): void {
  if (!cut.has(stretch)) cut.set(stretch, units);
}

/** The directives of a meeting, one order each. A head phrase is an order already. */
export const unitsOf = (directives: readonly ComparedDirective[]): Unit[] =>
  directives.flatMap((whole, of) => piecesOf(whole).map((piece) => ({ ...piece, of })));
