import type { Sentence } from '../text/sentences.ts';
import { headlined, type Mention } from './mentions.ts';

/** How many lines the head of minutes may have. */
const HEAD = 14;
const WHEN = /^会议(?:召开)?时间：[^。]*\d日/;
/** An invitation gives day and place too, but nobody has taken it down yet. */
const TAKEN_DOWN = /^(?:会议)?(?:主持人?|记录人?|参会人员|参加人员|出席人员|与会人员)：/;
const CONTENT = /^会议(?:内容|议题|纪要|决议|议定事项)(?:：|$)/;

/**
 * Minutes set as a form (会议时间：… 主持人：… 会议内容：…), which no sentence brings in: the line that
 * tells the day, and the meeting by the name that the headline gives it. Null where the text is none.
 */
export function minutesForm(
  title: string,
  sentences: readonly Sentence[],
): { readonly at: number; readonly mention: Mention } | null {
  const head = sentences.slice(0, HEAD);
  const at = head.findIndex(({ text }) => WHEN.test(text));
  if (at < 0 || !head.some(({ text }) => CONTENT.test(text))) return null;
  if (!head.some(({ text }) => TAKEN_DOWN.test(text))) return null;
  const named = /^[^。，：]{2,40}?会(?:议(?!纪要|记录))?(?=(?:会议)?(?:纪要|记录))/.exec(
    title,
  )?.[0];
  return { at, mention: headlined(named ?? '会议') };
}
