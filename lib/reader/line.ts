import type { Sentence } from '../text/sentences.ts';
import type { Cast } from './cast.ts';
import type { Head } from './head.ts';
import type { Memory } from './memory.ts';
import type { Voice } from './voice.ts';

/** A sentence of the article with what it was taken for. */
export interface Line {
  readonly sentence: Sentence;
  readonly taken: 'directive' | 'statement' | 'narration' | 'plan' | 'other-order' | 'none';
  /** Index of the session it belongs to, null before the first or outside any. */
  readonly session: number | null;
  readonly voice: Voice | null;
  readonly verb: string | null;
  readonly item: string;
  /** Where the content begins after the words that say who speaks, relative to the sentence. */
  readonly content: number;
  readonly mood: Head['force'];
  readonly rule: string;
}

export interface State extends Memory {
  session: number | null;
  voice: Voice | null;
  mood: Head['force'];
  item: string;
  /** The point of the heading (一、关于…) that what follows stands under, "" where none does. */
  heading: string;
  /** Who was last said to give instructions (王凯作具体部署), should points follow. */
  pending: Voice | null;
  /** Paragraph of the line before. */
  paragraph: number;
  /** The person told of last: who 他 is. */
  person: string | null;
}

export type Step = (sentence: Sentence, state: State, cast: Cast) => Line | null;

/** What a sentence is taken for, in the voice that the walk is in. */
export function line(
  sentence: Sentence,
  state: State,
  taken: Line['taken'],
  rule: string,
  extra: Partial<Line> = {},
): Line {
  return {
    sentence,
    taken,
    rule,
    session: state.session,
    voice: state.voice,
    verb: null,
    item: '',
    content: 0,
    mood: state.mood,
    ...extra,
  };
}

/** Whether all of a line is the reporter's telling. */
export const tells = ({ taken, rule }: Line): boolean =>
  taken === 'narration' || rule.startsWith('lead.');

/** 会议传达学习了…精神，会议强调，要…: of what orders, the words before what is said. */
export const toldIn = (line: Line): string =>
  tells(line) || line.content === 0
    ? line.sentence.text
    : line.sentence.text.slice(0, line.content);
