import type { Sentence } from '../text/sentences.ts';
import { findMentions } from './mentions.ts';
import type { Session } from './sessions.ts';

/** “……。”沈砚秋说。: who said what stands in quotes before. */
const SAID_BY =
  /^([^，。“”]{2,30}?)(?:在[^，。“”]{2,16}[时上])?(?:表示|说|称|介绍|强调|指出|坦言|告诉记者|呼吁)(?:道)?。$/;
/** How many sentences a quotation may have. */
const REACH = 8;

/** Index of the sentence that opens the quotation which ends before `at`, -1 where none does. */
function openingBefore(sentences: readonly Sentence[], at: number): number {
  const last = sentences[at - 1];
  if (!last?.text.endsWith('”') || last.paragraph !== sentences[at]?.paragraph) return -1;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const text = sentences[i]?.text ?? '';
    if (text.startsWith('“')) return i;
    if (sentences[i]?.first) return -1;
  }
  return -1;
}

/** 县委传达市委全会精神。市委全会于…召开: the higher meeting told of again, whose orders are its own. */
function toldAgain({ text, first }: Sentence, leads: readonly string[]): string | null {
  if (!first || !/召开|举行|闭幕/.test(text)) return null;
  const mention = findMentions(text)[0];
  if (mention?.rule !== 'lead.is-held' || mention.name.length < 8) return null;
  return leads.some((lead) => (lead.split(mention.name)[0] ?? lead).match(/(?:传达|学习|贯彻)$/))
    ? mention.name
    : null;
}

/**
 * Whose words a sentence and those after it are where others than this meeting's speak: who is named
 * only behind a quotation, a higher meeting told of again. By the index of the first sentence.
 */
export function othersWords(
  sentences: readonly Sentence[],
  sessions: readonly Session[],
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const leads = sessions
    .map(({ at }) => sentences[at]?.text ?? '')
    .filter((lead) => /传达|学习|贯彻/.test(lead));
  const begin = sessions[0]?.at ?? sentences.length;
  for (const [i, sentence] of sentences.entries()) {
    const { text } = sentence;
    const again = leads.length > 0 && i > begin && toldAgain(sentence, leads);
    if (again && !sessions.some(({ at }) => at === i)) found.set(i, again);
    if (text.length > 60 || !sentences[i - 1]?.text.endsWith('”')) continue;
    const subject = SAID_BY.exec(text)?.[1];
    const opening = subject ? openingBefore(sentences, i) : -1;
    if (subject && opening >= 0) found.set(opening, subject);
  }
  return found;
}
