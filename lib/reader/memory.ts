import { INSTRUCTS, READS_OUT } from '../lexicon/telling.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Cast } from './cast.ts';

/** What the walk remembers of the sentences before, besides whose voice it is in. */
export interface Memory {
  /** Whether the last speech line ordered: bare clauses after it carry the order on. */
  ordering: boolean;
  /** Paragraph in which the speaker looks back (过去五年极不平凡), -1 where none does. */
  lookingBack: number;
  /** Paragraph that tells of a tour, where what somebody says is said on it; -1 where none does. */
  touring: number;
  /** Paragraph that the reporter's own telling opens, until somebody speaks in it; -1 where none is. */
  telling: number;
  /** Who chairs, speaks or attends, and who only sent instructions to the meeting. */
  readonly present: Set<string>;
  readonly away: Set<string>;
}

export const newMemory = (): Memory => ({
  ordering: false,
  lookingBack: -1,
  touring: -1,
  telling: -1,
  present: new Set(),
  away: new Set(),
});

/** Notes who is there, and who only sent instructions. */
export function meet(text: string, memory: Memory, cast: Cast): void {
  for (const { name } of cast.people(text)) memory.present.add(name);
  const sender = INSTRUCTS.test(text) ? cast.names(text)[0]?.name : undefined;
  const readOut = /宣读|传达|转达|通报/.test(text) && READS_OUT.exec(text)?.[1];
  const author = readOut ? cast.personIn(readOut) : null;
  if (author && !memory.present.has(author)) memory.away.add(author);
  if (sender !== undefined && !memory.present.has(sender)) memory.away.add(sender);
}

/** What follows in the paragraph tells of the past too, until something is demanded. */
export function lookBack(sentence: Sentence, memory: Memory, begins: boolean): void {
  if (begins) memory.lookingBack = sentence.paragraph;
  else if (memory.ordering) memory.lookingBack = -1;
}
