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
  const parts = pieces.map((piece) => {
    const point = itemAt(piece.text);
    item = point?.item ?? lastItemIn(piece.text) ?? item;
    // The sentence as a whole was taken for an order: what is not parted needs no other look.
    const order =
      pieces.length === 1 ||
      judge(point ? piece.text.slice(point.length) : piece.text, 'order').order;
    any ||= order;
    const start = sentence.start + from + piece.start;
    return { start, end: start + piece.text.length, item, order, rule: line.rule };
  });
  // And a part stays one unless it clearly is none.
  return any ? parts : parts.map((p) => ({ ...p, order: true }));
}

function deadlineOf(
  scope: Scope,
  part: Part,
  text: string,
  anchor: DeadlineAnchor,
): Deadline | null {
  const found = chiefDeadline(findDeadlines(text, anchor));
  if (!found) return null;
  const start = part.start + found.start;
  const end = part.start + found.end;
  return {
    text: printed(scope, start, end),
    by: found.by,
    evidence: evidence(scope, start, end, found.rule),
  };
}

function figuresOf(scope: Scope, part: Part, text: string): Figure[] {
  return findFigures(text).map((f) => {
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

function formulasOf(scope: Scope, part: Part, text: string): FormulaUse[] {
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

function modalityOf(scope: Scope, part: Part, text: string): Modality {
  const grade = gradeModality(text);
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
  readonly part: Part;
  readonly line: Line;
  readonly text: string;
}

function actorOf(scope: Scope, part: Part, text: string): string | null {
  const actor = findActor(text);
  return actor ? printed(scope, part.start + actor.start, part.start + actor.end) : null;
}

/**
 * The directives of a meeting. One kind of look is taken at all of them before the next kind:
 * tables and code of the one then lie close at hand.
 */
function directivesOf(
  scope: Scope,
  orders: readonly Order[],
  meetingId: string,
  anchor: DeadlineAnchor,
): Directive[] {
  const modalities = orders.map(({ part, text }) => modalityOf(scope, part, text));
  const actors = orders.map(({ part, text }) => actorOf(scope, part, text));
  const topics = orders.map(({ text }) => topicsOf(text));
  const formulas = orders.map(({ part, text }) => formulasOf(scope, part, text));
  const deadlines = orders.map(({ part, text }) => deadlineOf(scope, part, text, anchor));
  const figures = orders.map(({ part, text }) => figuresOf(scope, part, text));
  return orders.map(({ part, line }, i) => {
    const { start, end } = scope.view.spanToSource(part.start, part.end);
    return {
      id: `${meetingId}.d${i + 1}`,
      text: scope.view.source.slice(start, end),
      start,
      end,
      speaker: speakerOf(scope, line),
      speechVerb: line.verb,
      item: part.item,
      modality: modalities[i] as Modality,
      actor: actors[i] ?? null,
      topics: topics[i] ?? [],
      formulas: formulas[i] ?? [],
      deadline: deadlines[i] ?? null,
      figures: figures[i] ?? [],
      evidence: { start, end, rule: part.rule },
    };
  });
}

/** Directives and statements of the lines of one meeting, in reading order. */
export function saidIn(
  scope: Scope,
  lines: readonly Line[],
  meetingId: string,
  anchor: DeadlineAnchor,
): { directives: Directive[]; statements: Statement[] } {
  const orders: Order[] = [];
  const statements: Statement[] = [];
  for (const line of lines) {
    if (line.taken !== 'directive' && line.taken !== 'statement') continue;
    const parts: Part[] =
      line.taken === 'directive'
        ? partsOf(line)
        : [
            {
              start: line.sentence.start + line.content,
              end: line.sentence.end,
              item: '',
              order: false,
              rule: line.rule,
            },
          ];
    for (const part of parts) {
      if (part.end <= part.start) continue;
      if (part.order) {
        const text = withoutDoubledStop(scope.view.text.slice(part.start, part.end));
        orders.push({ part, line, text });
        continue;
      }
      const span = scope.view.spanToSource(part.start, part.end);
      const text = scope.view.source.slice(span.start, span.end);
      statements.push({
        text,
        start: span.start,
        end: span.end,
        speaker: speakerOf(scope, line),
        evidence: { start: span.start, end: span.end, rule: part.rule },
      });
    }
  }
  return { directives: directivesOf(scope, orders, meetingId, anchor), statements };
}
