import type { ComparedDirective } from '../model/change.ts';
import { degreeShift } from '../text/degrees.ts';
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

/** What an order is where no word grades it: an order all the same. */
const UNMARKED = { kind: 'should', marker: null, strength: 5 } as const;

/**
 * How firmly a part is put: by its own word or one that stands before it, never by one after it; a
 * step that a word of degree in another part made is taken back. Markers and words of degree are
 * those of the normalised text, so they are looked for there.
 */
function modalityOf(whole: ComparedDirective, part: string, end: number) {
  const { modality } = whole;
  const { marker } = modality;
  const text = makeView(part).text;
  const degree = modality.degree.filter((word) => text.includes(word));
  const graded =
    marker === null ||
    text.includes(marker) ||
    makeView(whole.text.slice(0, end)).text.includes(marker);
  if (!graded) return { ...UNMARKED, degree, strength: UNMARKED.strength + degreeShift(degree) };
  // Nothing stands above a ban.
  const moved = modality.kind === 'forbid' ? 0 : degreeShift(degree) - degreeShift(modality.degree);
  const own = marker !== null && text.includes(marker) ? marker : null;
  return { ...modality, marker: own, degree, strength: modality.strength + moved };
}

/** The part of a directive from `start` to `end` (offsets in its own text), with what stands in it. */
export function part(whole: ComparedDirective, start: number, end: number): ComparedDirective {
  if (start === 0 && end === whole.text.length) return whole;
  const text = whole.text.slice(start, end);
  const within = (piece: { readonly text: string }) => text.includes(piece.text);
  return {
    ...whole,
    start: whole.start + start,
    end: whole.start + end,
    text,
    modality: modalityOf(whole, text, end),
    formulas: whole.formulas.filter(within),
    figures: whole.figures.filter(within),
    deadline: whole.deadline && within(whole.deadline) ? whole.deadline : null,
  };
}

/** 六是坚持… and 六是加快… share a place, no matter. */
const NUMBER = /^(?:第?[一二三四五六七八九十]{1,3}(?:是|要|，|、)|（[一二三四五六七八九十]{1,3}）)/;

type Piece = Omit<Unit, 'of'>;

/** Formulas that stand in the words themselves: of a head phrase we know those of its sentence too. */
const printed = ({ text, formulas }: ComparedDirective) =>
  formulas.filter((formula) => text.includes(formula.text));

/** A directive is cut once, however many meetings it is held against. */
const cut = new WeakMap<ComparedDirective, readonly Piece[]>();
const together = new WeakMap<ComparedDirective, Features>();

/** Features of a whole directive, put together again from its orders, with all of its formulas. */
export function wholeOf(directive: ComparedDirective): Features {
  const known = together.get(directive);
  if (known) return known;
  const features = union([
    ...piecesOf(directive).map((piece) => piece.features),
    featuresOf('', directive.formulas),
  ]);
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
      features: featuresOf(plain.replace(NUMBER, ''), printed(directive)),
    };
  });
  cut.set(whole, pieces);
  return pieces;
}

function uncut(whole: ComparedDirective): Piece {
  const plain = makeView(whole.text).text;
  return {
    topic: topicOf(plain) ?? whole.topics[0] ?? null,
    directive: whole,
    plain,
    features: featuresOf(plain, printed(whole)),
  };
}

/** Tells what a stretch is cut into, where that is known already. */
export function rememberCut(stretch: ComparedDirective, units: readonly Unit[]): void {
  if (!cut.has(stretch)) cut.set(stretch, units);
}

/**
 * The directives of a meeting, one order each; each whole where `heads` says that the other side (or
 * this one) has head phrases only, which name a directive and none of its further orders.
 */
export function unitsOf(directives: readonly ComparedDirective[], heads = false): Unit[] {
  const out: Unit[] = [];
  directives.forEach((whole, of) => {
    for (const { topic, directive, plain, features } of heads ? [uncut(whole)] : piecesOf(whole))
      out.push({ of, topic, directive, plain, features });
  });
  return out;
}
