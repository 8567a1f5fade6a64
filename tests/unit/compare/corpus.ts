/**
 * Reports of the shared corpus for tests, which stay outside this repository: a report is its text
 * without markup and white space; a label names a stretch of it by offsets and a hash.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ComparedDirective, ComparedMeeting } from '../../../lib/model/change.ts';

const shared = fileURLToPath(new URL('../../../../shared/', import.meta.url));
export const haveShared = existsSync(`${shared}corpus/index.ndjson`);

/** Where the meeting stands in pages that hold more: from its first words to its last. */
const REGIONS: Readonly<Record<string, readonly [string, string]>> = {
  'gold/inputs/seed_1.txt': ['楼阳生指出', '会议以视频'],
  'gold/inputs/seed_3.txt': ['楼阳生指出', '会议以视频'],
};

/** The body of a report without white space; half-width commas as the comparison sees them. */
export function reportText(file: string): string {
  const raw = readFileSync(shared + file, 'utf8').replace(/<(script|style)[\s\S]*?<\/\1>/g, '');
  const chunks = raw
    .split(/<(?!\/?(?:strong|b|font|span)\b)[^>]+>/)
    .map((chunk) => chunk.replace(/<[^>]+>|\s+/g, '').replaceAll(',', '，'))
    .filter((chunk) => chunk.length >= 20 && /[。；]/.test(chunk));
  const text = [...new Set(chunks)].join('\n');
  const [first, last] = REGIONS[file] ?? [];
  return first && last ? text.slice(text.indexOf(first), text.indexOf(last)) : text;
}

export const sha1 = (text: string): string => createHash('sha1').update(text).digest('hex');

/** Every sentence as if it were a directive: the pairing is tested apart from the reader. */
export function sentencesOf(text: string): ComparedDirective[] {
  const out: ComparedDirective[] = [];
  for (const { 0: sentence, index } of text.matchAll(/[^。！？\n]+[。！？]?/g))
    out.push({
      id: `d${out.length}`,
      text: sentence,
      start: index,
      end: index + sentence.length,
      speaker: null,
      item: '',
      topics: [],
      modality: { kind: 'should', marker: null, strength: 4, degree: [] },
      formulas: [],
      deadline: null,
      figures: [],
    });
  return out;
}

/** A report of one series, each of its sentences an order. */
export function meetingOf(file: string): ComparedMeeting {
  const text = reportText(file);
  return { ...blankMeeting(file), directives: sentencesOf(text), text };
}

/** A meeting with nothing in it yet, for tests to fill. */
export const blankMeeting = (id: string): ComparedMeeting => ({
  id,
  name: id,
  organ: '青禾县委',
  series: 'qinghe',
  ordinal: null,
  date: null,
  dateText: null,
  outlet: null,
  url: null,
  full: true,
  text: null,
  directives: [],
  formulas: [],
});
