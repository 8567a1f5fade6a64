import type { Directive, Meeting } from '../../lib/model/reading.ts';

/** Consecutive directives under one enumerated point. */
export interface PointGroup {
  readonly item: string;
  readonly directives: readonly Directive[];
}

/** Consecutive directives of one speaker. */
export interface SpeakerGroup {
  /** null where the text says only 会议. */
  readonly speaker: string | null;
  readonly post: string | null;
  readonly count: number;
  readonly points: readonly PointGroup[];
}

function chunk<T>(all: readonly T[], same: (a: T, b: T) => boolean): T[][] {
  const chunks: T[][] = [];
  for (const one of all) {
    const last = chunks.at(-1);
    const previous = last?.at(-1);
    if (last && previous !== undefined && same(previous, one)) last.push(one);
    else chunks.push([one]);
  }
  return chunks;
}

/** Who ordered what, in reading order: a speaker who speaks twice stands there twice. */
export function groupDirectives(meeting: Meeting): SpeakerGroup[] {
  const posts = new Map(meeting.people.map(({ name, post }) => [name, post]));
  return chunk(meeting.directives, (a, b) => a.speaker === b.speaker).map((said) => {
    const speaker = said[0]?.speaker ?? null;
    return {
      speaker,
      post: speaker === null ? null : (posts.get(speaker) ?? null),
      count: said.length,
      points: chunk(said, (a, b) => a.item === b.item).map((directives) => ({
        item: directives[0]?.item ?? '',
        directives,
      })),
    };
  });
}
