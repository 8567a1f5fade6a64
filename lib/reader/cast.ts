import { nameAt } from '../lexicon/names.ts';
import { isNoName } from '../lexicon/not-names.ts';
import { LOCAL_ENDINGS, UNIT_ENDING } from '../lexicon/organs.ts';
import { findPlaces } from '../lexicon/places.ts';
import { findPosts } from '../lexicon/posts.ts';
import type { Sentence } from '../text/sentences.ts';
import { focus } from '../text/words.ts';
import { type Appearance, findPeople, type Named, namesOf } from './people.ts';

/** Who may speak in an article: people known by name, and what counts as an organ. */
export interface Cast {
  /** The person that the words before a speech verb name, as in the normalised text. */
  personIn(words: string): string | null;
  /** The person that the first `reach` characters of a sentence name: who is told of there. */
  personWithin(sentence: string, reach: number): string | null;
  /** The name met elsewhere that a sentence opens with (沈砚秋认真听取…). */
  opening(sentence: string): string | null;
  isOrgan(words: string): boolean;
  /** The one person meant by 刘书记 or 吴总 at the head of the words. */
  bySurname(words: string): string | null;
  /** The names of a sentence, read once however often the rules ask. */
  names(sentence: string): readonly Named[];
  /** The people of a sentence with their roles there. */
  people(sentence: string): readonly Appearance[];
}

const ORGAN = new RegExp(
  `^(?:省|市|县|区|州|盟|旗|自治区|我省|我市|我县)?(?:卫生健康委|卫健委|发改委|应急管理厅|${LOCAL_ENDINGS.join('|')}|防指|联防联控机制|(?:督查|督导|督察|检查|巡察|巡视|考核)组)$`,
);

/** 董局长, 杜书记, 吴总: a surname and a title, at the head of the words or as all of them. */
const BY_SURNAME =
  /^(?:会上|最后|随后|接着|首先|会后)?，?(\p{Script=Han})(?:总(?=$|[在就对说])|副?(?:书记|主任|主席|总经理|经理|总裁|(?:[省市县区州局厅院校镇乡部处科队行站所]|董事|检察|秘书|参谋)长)(?![、及和]))/u;

/** Words that make a stretch a clause and not the name of a body. */
const NO_ORGAN = /要|必须|按照|贯彻|落实|坚持|关于|各级|各地|加强|推进|根据|的/;
const CENTRAL =
  /^(?:中共)?(?:中央政治局|政治局|国务院|党中央|中央)(?:常委会|常务会|党组|联防联控机制)?$/;

/** Reads a sentence the first time it is asked about. */
function remembered<T>(read: (sentence: string) => T): (sentence: string) => T {
  const known = new Map<string, T>();
  let lastSentence = '';
  let last: T | undefined;
  return (sentence) => {
    if (last !== undefined && sentence === lastSentence) return last;
    lastSentence = sentence;
    last = known.get(sentence);
    if (last !== undefined) return last;
    last = read(sentence);
    known.set(sentence, last);
    return last;
  };
}

/** The people named in headline and text; a speaker met nowhere else is read off his own sentence. */
export function castOf(title: string, sentences: readonly Sentence[]): Cast {
  const names = remembered(namesOf);
  const known = new Set<string>();
  for (const sentence of sentences) {
    focus(sentence);
    for (const p of names(sentence.text)) known.add(p.name);
  }
  for (const p of namesOf(title)) known.add(p.name);
  const lengths = [...new Set([...known].map((name) => name.length))].sort((a, b) => b - a);
  const listed = (words: string) => {
    for (const n of lengths) {
      if (known.has(words.slice(0, n))) return words.slice(0, n);
      if (known.has(words.slice(-n))) return words.slice(-n);
    }
    return null;
  };
  /** 董局长, 杜书记, 吴总: the one person known by that surname; null where several are. */
  const bySurname = (words: string) => {
    const surname = BY_SURNAME.exec(words)?.[1];
    if (!surname) return null;
    const fit = [...known].filter(
      (name) => name.length > 1 && name.startsWith(surname) && !/[总长记]$/.test(name),
    );
    return fit.length === 1 ? (fit[0] ?? null) : null;
  };
  const behindPost = (words: string, reach: number) => {
    for (const post of findPosts(words)) {
      const name = post.end < reach ? nameAt(words, post.end) : null;
      if (name && post.start <= 30) return name;
    }
    return null;
  };
  const opening = (sentence: string) =>
    lengths.map((n) => sentence.slice(0, n)).find((start) => known.has(start)) ?? null;
  return {
    names,
    bySurname,
    people: remembered((sentence) => findPeople(sentence, names(sentence))),
    opening,
    // The whole sentence is read: a name cut short would be another's (罗建 for 罗建华).
    personWithin: (sentence, reach) =>
      bySurname(sentence) ?? opening(sentence) ?? behindPost(sentence, reach),
    personIn(words) {
      const met = bySurname(words) ?? listed(words) ?? behindPost(words, Number.POSITIVE_INFINITY);
      if (met) return met;
      const tail = /(?:^|，|时|后|中)([^，]{2,4})$/.exec(words)?.[1];
      return tail && nameAt(tail, 0) === tail && !isNoName(tail) ? tail : null;
    },
    isOrgan(words) {
      if (words.length > 24 || NO_ORGAN.test(words)) return false;
      const place = findPlaces(words)[0];
      if (place?.start === 0 && place.end === words.length) return true;
      if (place?.start === 0 && ORGAN.test(words.slice(place.end))) return true;
      return ORGAN.test(words) || UNIT_ENDING.test(words) || CENTRAL.test(words);
    },
  };
}
