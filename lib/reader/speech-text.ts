import { findDates } from '../text/dates.ts';
import type { Sentence } from '../text/sentences.ts';
import { headlined, type Mention } from './mentions.ts';
import { namesOf } from './people.ts';

/** 在全县经济工作会议上的讲话: the page is the speech itself. */
const TITLE = /在[^，。]{4,40}(?:会|会议)上的(?:[^，。]{0,4}讲话|报告|总结|发言)/;
const ADDRESS = /^(?:同志们|各位(?:领导|代表|委员|同志|来宾)|尊敬的)/;
/** How many sentences may stand before the address: day, name and post. */
const HEAD = 5;
const LONGEST_HEAD = 40;

/** The meeting at which the page's words were spoken, and by whom; null where it is no such text. */
export function speechText(
  title: string,
  sentences: readonly Sentence[],
): { readonly at: number; readonly mention: Mention; readonly speaker: string | null } | null {
  if (!title.includes('上的') || !TITLE.test(title)) return null;
  const address = sentences.slice(0, HEAD + 1).findIndex((s) => ADDRESS.test(s.text));
  if (address < 0) return null;
  const head = sentences.slice(0, address).filter((s) => s.text.length <= LONGEST_HEAD);
  const named = head.flatMap((s) => namesOf(s.text))[0] ?? namesOf(title)[0];
  const dated = head.find((s) => findDates(s.text).some((d) => d.day !== null));
  const at = dated ? sentences.indexOf(dated) : 0;
  return { at, mention: headlined('会议'), speaker: named?.name ?? null };
}
