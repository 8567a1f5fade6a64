/** How an article is set: paragraphs in pieces, speakers as headings, directives numbered. */
import type { Article, Directive, FormulaUse, Meeting } from '../../lib/model/reading.ts';

export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly directive: Numbered | null;
  readonly formula: FormulaUse | null;
}

export interface Numbered {
  readonly directive: Directive;
  /** Counted through the article, from 1. */
  readonly number: number;
}

export interface Heading {
  /** Set where another meeting begins and the article reports more than one. */
  readonly meeting: string | null;
  readonly meetingId: string;
  /** null where the text says only 会议. */
  readonly speaker: string | null;
  readonly post: string | null;
  /** Whether the speaker orders anything that could be copied. */
  readonly copies: boolean;
}

export interface Paragraph {
  readonly start: number;
  /** Set where a speaker takes over. */
  readonly heading: Heading | null;
  readonly pieces: readonly Piece[];
  /** Those that begin in this paragraph. */
  readonly directives: readonly Numbered[];
}

interface Told extends Numbered {
  readonly meeting: Meeting;
}

/** Whose words begin where: directives and statements alike make a speaker's turn. */
interface Turn {
  readonly meeting: Meeting;
  readonly start: number;
  readonly speaker: string | null;
}

const turns = (article: Article): Turn[] =>
  article.meetings
    .flatMap((meeting) =>
      [...meeting.directives, ...meeting.statements].map(({ start, speaker }) => ({
        meeting,
        start,
        speaker,
      })),
    )
    .sort((a, b) => a.start - b.start);

function numbered(article: Article): Told[] {
  return article.meetings
    .flatMap((meeting) => meeting.directives.map((directive) => ({ meeting, directive })))
    .sort((a, b) => a.directive.start - b.directive.start)
    .map((told, index) => ({ ...told, number: index + 1 }));
}

/** Cuts [start, end) where a directive or a formula begins or ends. */
function pieces(article: Article, start: number, end: number, told: readonly Told[]): Piece[] {
  const here = told.filter(({ directive: d }) => d.start < end && d.end > start);
  const formulas = here
    .flatMap(({ directive }) => directive.formulas)
    .sort((a, b) => a.evidence.start - b.evidence.start);
  const marks = [...here.map(({ directive }) => directive), ...formulas.map((f) => f.evidence)];
  const cuts = new Set([start, end]);
  for (const mark of marks)
    for (const at of [mark.start, mark.end]) if (at > start && at < end) cuts.add(at);
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, index) => {
    const to = sorted[index + 1] ?? end;
    const inside = (span: { start: number; end: number }) => span.start <= from && span.end >= to;
    const found = here.find(({ directive }) => inside(directive));
    return {
      text: article.text.slice(from, to),
      start: from,
      directive: found ? { directive: found.directive, number: found.number } : null,
      formula: formulas.find(({ evidence }) => inside(evidence)) ?? null,
    };
  });
}

function headingOf(turn: Turn, before: Turn | null, many: boolean): Heading | null {
  const { meeting, speaker } = turn;
  const moved = before?.meeting.id !== meeting.id;
  if (!moved && before?.speaker === speaker) return null;
  return {
    meeting: moved && many ? meeting.name : null,
    meetingId: meeting.id,
    speaker,
    post: meeting.people.find(({ name }) => name === speaker)?.post ?? null,
    copies: meeting.directives.some((directive) => directive.speaker === speaker),
  };
}

/** The article as paragraphs in order; their pieces, joined, are the article's text. */
export function layOut(article: Article): Paragraph[] {
  const told = numbered(article);
  const all = turns(article);
  let at = 0;
  let before: Turn | null = null;
  return article.text.split('\n').map((text) => {
    const start = at;
    const end = start + text.length;
    at = end + 1;
    const begins = (span: { readonly start: number }) => span.start >= start && span.start < end;
    const directives = told.filter(({ directive }) => begins(directive));
    const here = all.filter(begins);
    const [first] = here;
    const heading = first ? headingOf(first, before, article.meetings.length > 1) : null;
    before = here.at(-1) ?? before;
    return { start, heading, directives, pieces: pieces(article, start, end, told) };
  });
}
