import { isoDay } from '../text/calendar.ts';
import { findDates } from '../text/dates.ts';
import { makeView } from '../text/view.ts';

/** A day that the page prints beside the year of what was held on it. */
interface YearSign {
  readonly held: string;
  /** The words, normalised. */
  readonly text: string;
}

/** The months in which what is named after a season is held; 冬季 of January may be either year's. */
const SEASONS: Readonly<Record<string, readonly number[]>> = {
  春: [2, 3, 4, 5],
  夏: [5, 6, 7, 8],
  秋: [8, 9, 10, 11],
  冬: [11, 12],
};

const YEAR = String.raw`(?<year>(?:19|20)\d\d)年(?:(?<season>[春夏秋冬])季|(?<month>\d{1,2})月份?(?!\d|[上中下]旬))`;
/**
 * What is held that day carries the year in its name: 3月24日，…正在参加“2022年春季演练”. The year of
 * what is only spoken of (2021年春季种下的树, 2021年度工作总结) fixes nothing.
 */
const EVENT = new RegExp(
  String.raw`(?<![年\d-])(?<m>\d{1,2})月(?<d>\d{1,2})日[^。；]{0,60}?(?:参加|参与|举行|举办|召开|开展|启动|进行|组织)了?[^，。；]{0,8}“?${YEAR}(?![^，。；]{0,8}(?:以来|起|同期|种下|种植|建成|完成|提出|印发|发布|开工(?!仪式|活动|动员)))`,
);

function signIn(sentence: string): YearSign | null {
  const found = EVENT.exec(sentence);
  const g = found?.groups;
  if (!found || !g) return null;
  const month = Number(g.m);
  const named = g.season ? (SEASONS[g.season] ?? []) : [Number(g.month)];
  const held = named.includes(month) ? isoDay(Number(g.year), month, Number(g.d)) : null;
  return held ? { held, text: found[0] } : null;
}

const signsIn = (lines: readonly string[]): YearSign[] =>
  lines.flatMap((line) =>
    makeView(line)
      .text.split(/[。！？]/)
      .flatMap((sentence) => signIn(sentence) ?? []),
  );

/** How far apart, in days, the meeting and what is held beside it may lie. */
const NEAR = 14;
const DAY = 86_400_000;

const distance = (a: string, b: string) => Math.abs(Date.parse(a) - Date.parse(b)) / DAY;

interface DatedBy {
  readonly date: string;
  /** The words that tell the year. */
  readonly from: string;
}

/** The month and day of the words where they name both and no year. */
function dayWithoutYear(words: string): { readonly month: number; readonly day: number } | null {
  const mention = findDates(words)[0];
  const { month, day } = mention ?? {};
  return month && day && mention?.year === null && mention.relative === null
    ? { month, day }
    : null;
}

/** 2018年第三次重点项目调度会: sessions are numbered by the year in which they are held. */
const NUMBERED = /((?:19|20)\d\d)年度?第[^次]{1,4}次/;

/** The day of a meeting whose own name tells the year; null where it does not. */
export function dateInName(words: string, name: string): DatedBy | null {
  const told = dayWithoutYear(words);
  const found = told && NUMBERED.exec(makeView(name).text);
  const date = found ? isoDay(Number(found[1]), told.month, told.day) : null;
  return found && date ? { date, from: found[0] } : null;
}

const PATH = /\/((?:19|20)\d\d)[-/]?(0[1-9]|1[0-2])(?=\/|[^\d/][^/]*$)/;

/**
 * The day of a meeting on a page whose address tells the year and the month of publication
 * (/201606/341577.html): of that month or the one before; null otherwise.
 */
export function dateInAddress(words: string, url: string | null): DatedBy | null {
  const told = dayWithoutYear(words);
  const found = told && url ? PATH.exec(url) : null;
  if (!told || !found) return null;
  const [year, month] = [Number(found[1]), Number(found[2])];
  const sooner = month === 1 && told.month === 12 ? year - 1 : year;
  if (told.month !== month && told.month !== ((month + 10) % 12) + 1) return null;
  const date = isoDay(sooner, told.month, told.day);
  return date ? { date, from: found[0] } : null;
}

/**
 * The day of a meeting whose year only something held around it tells: 3月27日, where another line
 * of the page says 3月24日，…正在参加“2022年春季演练”. `words` is the meeting's day, normalised. null
 * where nothing near it does, and where two such signs disagree.
 */
export function dateBeside(words: string, lines: readonly string[]): DatedBy | null {
  const { month, day } = dayWithoutYear(words) ?? {};
  if (!month || !day) return null;
  const told = signsIn(lines).flatMap(({ held, text }) => {
    const year = Number(held.slice(0, 4));
    const days = [year - 1, year, year + 1].map((y) => isoDay(y, month, day));
    const date = days.find((d) => d !== null && distance(d, held) <= NEAR);
    return date ? [{ date, from: text }] : [];
  });
  const first = told[0];
  return first && told.every(({ date }) => date === first.date) ? first : null;
}
