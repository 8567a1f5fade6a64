import { allMatches } from '../text/match.ts';
import type { Sentence } from '../text/sentences.ts';

/** 县长林青要求，要…；县委书记周闻道强调，要…: behind the semicolon somebody else speaks. */
const TURN =
  /；(?=(?!按照?|根据|对照|围绕|贯彻|落实|结合|并|还|同时)(?:[^，；。：“”]{2,24}(?:强调|指出)|[^，；。：“”]{0,16}(?:书记|[省市县区州镇乡局院]长|主任|主席|会议)[^，；。：“”]{0,8}要求)，)/g;

/** Sentences, cut once more where the speaker changes at a semicolon; the semicolon is in neither. */
export function byTurns(sentences: readonly Sentence[]): Sentence[] {
  return sentences.flatMap((sentence) => {
    const { text, start } = sentence;
    if (!text.includes('；')) return [sentence];
    const cuts = allMatches(TURN, text).map(({ index }) => index);
    if (cuts.length === 0) return [sentence];
    return [-1, ...cuts].map((cut, i) => {
      const to = cuts[i] ?? text.length;
      const part = text.slice(cut + 1, to);
      const first = sentence.first && i === 0;
      return { ...sentence, met: null, text: part, start: start + cut + 1, end: start + to, first };
    });
  });
}
