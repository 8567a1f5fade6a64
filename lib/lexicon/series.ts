import index from '../../assets/data/lexicon/series-index.json' with { type: 'json' };
import type { Level } from '../model/reading.ts';

/** One line of series-index.json, built by `npm run dataset` from sources/series.json. */
interface SeriesEntry {
  readonly id: string;
  readonly level: Level;
  /** Whether N of 第N次 alone names a session (it does not where numbering restarts). */
  readonly numbered: boolean;
  readonly match: { readonly organ: string; readonly name: string };
  /** [ordinal, ISO date], by ordinal; only of numbered series. */
  readonly ordinals: readonly (readonly [number, string])[];
}

interface Compiled extends SeriesEntry {
  readonly organPattern: RegExp;
  readonly namePattern: RegExp;
}

export interface InferredDate {
  readonly date: string;
  /** What it rests on: a session of the dataset ("henan-covid/10"). */
  readonly from: string;
}

let compiled: readonly Compiled[] | null = null;

function entries(): readonly Compiled[] {
  compiled ??= (index as unknown as readonly SeriesEntry[]).map((entry) => ({
    ...entry,
    organPattern: new RegExp(entry.match.organ),
    namePattern: new RegExp(entry.match.name),
  }));
  return compiled;
}

/**
 * The bundled series that a meeting belongs to, null where none fits. Takes simplified characters;
 * where no organ is known the name must say whose meeting it is.
 */
export function seriesOf(meeting: {
  readonly organ: string | null;
  readonly name: string;
  readonly level?: Level | null | undefined;
}): string | null {
  const fit = entries().find(
    (entry) =>
      (!meeting.level || entry.level === meeting.level) &&
      entry.namePattern.test(meeting.name) &&
      entry.organPattern.test(meeting.organ ?? meeting.name),
  );
  return fit?.id ?? null;
}

/** Numbers, years and kinds of session: what tells the sessions of one series apart. */
const OF_ONE_SESSION =
  /(?:十[一二三四五六七八九]|二十)?届?第[\d零〇一二三四五六七八九十百]+次|\d{4}年(?:度)?|[（(](?:扩大|视频)[）)]|扩大(?=会议)/g;
/** A name that says nothing of its own: any meeting of the organ. */
const ANY_MEETING = /^(?:专题|视频|工作|全体|紧急|电视电话)?(?:会议|会)$/;

/**
 * The series of a meeting that no bundled one holds: whose meeting it is and what it is called
 * ("云川省委·防汛救灾工作专题会议"), so that a reader's own sessions find each other. null where
 * organ or name do not say it. Takes simplified characters.
 */
export function ownSeriesOf(organ: string | null, name: string): string | null {
  const plain = name.replace(OF_ONE_SESSION, '');
  if (!organ || ANY_MEETING.test(plain)) return null;
  const rest = plain.startsWith(organ) ? plain.slice(organ.length) : plain;
  return `${organ}·${rest}`.replaceAll('/', '／');
}

/** "1月14日", "14日晚", "2022年1月14日" → "01-14"; null where month or day are missing. */
function monthDay(dateText: string): string | null {
  const found = /(\d{1,2})月(\d{1,2})日/.exec(dateText);
  return found?.[1] && found[2]
    ? `${found[1].padStart(2, '0')}-${found[2].padStart(2, '0')}`
    : null;
}

/** The one year that puts `day` between two dates, inclusive; null where several do or none. */
function yearBetween(day: string, after: string, before: string): string | null {
  const fits: string[] = [];
  for (let year = Number(after.slice(0, 4)); year <= Number(before.slice(0, 4)); year++) {
    const date = `${year}-${day}`;
    if (date >= after && date <= before) fits.push(date);
  }
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

function byOrdinal(entry: SeriesEntry, ordinal: number, day: string | null): InferredDate | null {
  const exact = entry.ordinals.find(([n]) => n === ordinal);
  if (exact) {
    // A page whose own month and day say otherwise is another series: infer nothing.
    if (day && exact[1].slice(5) !== day) return null;
    return { date: exact[1], from: `${entry.id}/${ordinal}` };
  }
  if (!day) return null;
  const before = entry.ordinals.findLast(([n]) => n < ordinal);
  const after = entry.ordinals.find(([n]) => n > ordinal);
  if (!before || !after) return null;
  const date = yearBetween(day, before[1], after[1]);
  return date ? { date, from: `${entry.id}/${before[0]}` } : null;
}

/**
 * The day of a session whose page gives no year: from its number (第十次 of henan-covid →
 * 2022-01-14), or from the sessions before and after it. null where the dataset does not settle it;
 * never a guess: a month and day alone name no session of a series that the dataset holds in part.
 */
export function inferDate(
  series: string,
  ordinal: number | null,
  dateText: string | null,
): InferredDate | null {
  const entry = entries().find(({ id }) => id === series);
  if (!entry) return null;
  if (!entry.numbered || ordinal === null) return null;
  return byOrdinal(entry, ordinal, dateText ? monthDay(dateText) : null);
}
