import { findFormulas } from '../lexicon/formulas.ts';
import { gradeModality } from '../lexicon/modality.ts';
import { topicsOf } from '../lexicon/topics.ts';
import type {
  Deadline,
  Directive,
  Figure,
  FormulaUse,
  Modality,
  Statement,
} from '../model/reading.ts';
import { chiefDeadline, type DeadlineAnchor, findDeadlines } from '../text/deadlines.ts';
import { findFigures } from '../text/figures.ts';
import { splitClauses } from '../text/sentences.ts';
import { focus } from '../text/words.ts';
import { findActor } from './actor.ts';
import { itemAt, lastItemIn } from './items.ts';
import type { Line } from './line.ts';
import { judge } from './orders.ts';
import { evidence, printed, type Scope } from './scope.ts';

/** Below this share of the sentence, what is said would stand without its sense: quote it whole. */
const QUOTE_WHOLE = 0.6;
const SEMICOLON = '；';
const STOPS = '。；';

interface Part {
  readonly start: number;
  readonly end: number;
  readonly item: string;
  readonly order: boolean;
  readonly rule: string;
}

/** The parts of a line between ；, each an order or not, in offsets of the normalised text. */
function partsOf(line: Line): Part[] {
  const { sentence } = line;
  const said = sentence.text.length - line.content;
  const from = said / sentence.text.length < QUOTE_WHOLE ? 0 : line.content;
  const pieces = splitClauses(sentence.text.slice(from), SEMICOLON);
  let item = line.item;
  let any = false;
  const parts = pieces.map((piece, i) => {
    // Quoted whole, the first part is still judged by what is said in it.
    const words = i === 0 && from === 0 ? piece.text.slice(line.content) : piece.text;
    const point = itemAt(words);
    item = point?.item ?? lastItemIn(piece.text) ?? item;
    // The sentence as a whole was taken for an order: what is not parted needs no other look.
    const order =
      pieces.length === 1 || judge(point ? words.slice(point.length) : words, 'order').order;
    any ||= order;
    const start = sentence.start + from + piece.start;
    return { start, end: start + piece.text.length, item, order, rule: line.rule };
  });
  // And a part stays one unless it clearly is none.
  return any ? parts : parts.map((p) => ({ ...p, order: true }));
}

function deadlineOf({ scope, part, line, text }: Order, anchor: DeadlineAnchor): Deadline | null {
  const found = chiefDeadline(findDeadlines(text, anchor, line.sentence.text));
  if (!found) return null;
  const start = part.start + found.start;
  const end = part.start + found.end;
  return {
    text: printed(scope, start, end),
    by: found.by,
    evidence: evidence(scope, start, end, found.rule),
  };
}

function figuresOf({ scope, part, line, text }: Order): Figure[] {
  return findFigures(text, line.sentence.text).map((f) => {
    const start = part.start + f.start;
    const end = part.start + f.end;
    return {
      text: printed(scope, start, end),
      value: f.value,
      unit: f.unit,
      evidence: evidence(scope, start, end, f.rule),
    };
  });
}

function formulasOf({ scope, part, text }: Order): FormulaUse[] {
  return findFormulas(text).map((f) => {
    const start = part.start + f.start;
    const end = part.start + f.end;
    const rule = f.id === null ? 'formula.quoted-novelty' : 'formula.lexicon';
    return {
      id: f.id,
      text: printed(scope, start, end),
      ...(f.expansion ? { expansion: f.expansion } : {}),
      evidence: evidence(scope, start, end, rule),
    };
  });
}

function modalityOf({ scope, part, line, text }: Order): Modality {
  const grade = gradeModality(text, line.sentence.text);
  const start = part.start + (grade.markerStart ?? 0);
  const end = grade.marker === null ? part.end : start + grade.marker.length;
  return {
    kind: grade.kind,
    marker: grade.marker,
    strength: grade.strength,
    degree: grade.degree,
    polarity: grade.polarity,
    evidence: evidence(scope, start, end, `modality.${grade.kind}`),
  };
}

/** The speaker of a line in the script of the page; null where the text says only 会议. */
function speakerOf(scope: Scope, line: Line): string | null {
  if (!line.voice || !('name' in line.voice)) return null;
  const { name } = line.voice;
  const near = line.sentence.text.indexOf(name);
  const at = near < 0 ? scope.view.text.indexOf(name) : line.sentence.start + near;
  return at < 0 ? name : printed(scope, at, at + name.length).replace(/\s+/g, '');
}

/** 。。 and ；。 at the end count as the first of them. */
function withoutDoubledStop(text: string): string {
  let end = text.length;
  while (end > 1 && STOPS.includes(text.charAt(end - 1)) && STOPS.includes(text.charAt(end - 2)))
    end--;
  return end === text.length ? text : text.slice(0, end);
}

/** A part that orders, with the line it stands in and its words. */
interface Order {
  readonly scope: Scope;
  readonly part: Part;
  readonly line: Line;
  readonly text: string;
}

/** What the lines of a meeting say: its orders, to be looked at closer, and its statements. */
export interface Heard {
  readonly orders: readonly Order[];
  readonly statements: readonly Statement[];
}

export interface Sayings {
  readonly directives: Directive[];
  readonly statements: readonly Statement[];
}

function actorOf({ scope, part, line, text }: Order): string | null {
  const actor = findActor(text, line.sentence.text);
  return actor ? printed(scope, part.start + actor.start, part.start + actor.end) : null;
}

function statementOf(
  scope: Scope,
  line: Line,
  part: Pick<Part, 'start' | 'end' | 'rule'>,
): Statement {
  const { start, end } = scope.view.spanToSource(part.start, part.end);
  return {
    text: scope.view.source.slice(start, end),
    start,
    end,
    speaker: speakerOf(scope, line),
    evidence: { start, end, rule: part.rule },
  };
}

/** Orders and statements of the lines of one meeting, in reading order. */
export function heardIn(scope: Scope, lines: readonly Line[]): Heard {
  const orders: Order[] = [];
  const statements: Statement[] = [];
  for (const line of lines) {
    if (line.taken === 'statement') {
      const start = line.sentence.start + line.content;
      const { end } = line.sentence;
      if (end > start) statements.push(statementOf(scope, line, { start, end, rule: line.rule }));
    }
    if (line.taken !== 'directive') continue;
    for (const part of partsOf(line)) {
      if (part.end <= part.start) continue;
      const text = withoutDoubledStop(scope.view.text.slice(part.start, part.end));
      if (part.order) orders.push({ scope, part, line, text });
      else statements.push(statementOf(scope, line, part));
    }
  }
  return { orders, statements };
}

/** What was heard at a meeting, and the days that its deadlines are reckoned from. */
interface Said {
  readonly heard: Heard;
  readonly meetingId: string;
  readonly anchor: DeadlineAnchor;
}

/** The directives of meetings, in the order of their orders: one kind of look at all after another. */
function directivesOf(said: readonly Said[]): Directive[] {
  const orders = said.flatMap(({ heard }) => heard.orders);
  const anchors = said.flatMap(({ heard, anchor }) => heard.orders.map(() => anchor));
  const ids = said.flatMap(({ heard, meetingId }) =>
    heard.orders.map((_, i) => `${meetingId}.d${i + 1}`),
  );
  const topics = orders.map(({ text }) => topicsOf(text));
  const formulas = orders.map(formulasOf);
  // These sift their rules by the same look at the words of a text.
  const details = orders.map((order, i) => {
    focus(order.line.sentence);
    return {
      actor: actorOf(order),
      modality: modalityOf(order),
      deadline: deadlineOf(order, anchors[i] as DeadlineAnchor),
      figures: figuresOf(order),
    };
  });
  return orders.map(({ scope, part, line }, i) => {
    const { start, end } = scope.view.spanToSource(part.start, part.end);
    return {
      id: ids[i] ?? '',
      text: scope.view.source.slice(start, end),
      start,
      end,
      speaker: speakerOf(scope, line),
      speechVerb: line.verb,
      item: part.item,
      modality: details[i]?.modality as Modality,
      actor: details[i]?.actor ?? null,
      topics: topics[i] ?? [],
      formulas: formulas[i] ?? [],
      deadline: details[i]?.deadline ?? null,
      figures: details[i]?.figures ?? [],
      evidence: { start, end, rule: part.rule },
    };
  });
}

/** Directives and statements of meetings, each list in the order of what was heard. */
export function sayingsOf(said: readonly Said[]): Sayings[] {
  const directives = directivesOf(said);
  let next = 0;
  return said.map(({ heard: { orders, statements } }) => {
    const own = directives.slice(next, next + orders.length);
    next += orders.length;
    return { directives: own, statements };
  });
}
