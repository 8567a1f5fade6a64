import { nameAt } from '../lexicon/names.ts';
import { isNoName } from '../lexicon/not-names.ts';
import { LOCAL_ENDINGS, UNIT_ENDING } from '../lexicon/organs.ts';
import { findPlaces } from '../lexicon/places.ts';
import { findPosts } from '../lexicon/posts.ts';
import type { Sentence } from '../text/sentences.ts';
import { type Appearance, findPeople, type Named, namesOf } from './people.ts';

/** Who may speak in an article: people known by name, and what counts as an organ. */
export interface Cast {
  /** The person that the words before a speech verb name, as in the normalised text. */
  personIn(words: string): string | null;
  /** The name met elsewhere that a sentence opens with (沈砚秋认真听取…). */
  opening(sentence: string): string | null;
  isOrgan(words: string): boolean;
  /** The names of a sentence, read once however often the rules ask. */
  names(sentence: string): readonly Named[];
  /** The people of a sentence with their roles there. */
  people(sentence: string): readonly Appearance[];
}

const ORGAN = new RegExp(
  `^(?:省|市|县|区|州|盟|旗|自治区|我省|我市|我县)?(?:卫生健康委|卫健委|发改委|应急管理厅|${LOCAL_ENDINGS.join('|')}|防指|联防联控机制)$`,
);

/** Words that make a stretch a clause and not the name of a body. */
const NO_ORGAN = /要|必须|按照|贯彻|落实|坚持|关于|各级|各地|加强|推进|根据|的/;
const CENTRAL =
  /^(?:中共)?(?:中央政治局|政治局|国务院|党中央|中央)(?:常委会|常务会|党组|联防联控机制)?$/;

/** The people named in headline and text; a speaker met nowhere else is read off his own sentence. */
export function castOf(title: string, sentences: readonly Sentence[]): Cast {
  const read = new Map<string, readonly Named[]>();
  const names = (sentence: string) => {
    const found = read.get(sentence) ?? namesOf(sentence);
    read.set(sentence, found);
    return found;
  };
  const known = new Set<string>();
  for (const { text } of sentences) for (const p of names(text)) known.add(p.name);
  for (const p of namesOf(title)) known.add(p.name);
  const lengths = [...new Set([...known].map((name) => name.length))].sort((a, b) => b - a);
  const listed = (words: string) => {
    for (const n of lengths) {
      if (known.has(words.slice(0, n))) return words.slice(0, n);
      if (known.has(words.slice(-n))) return words.slice(-n);
    }
    return null;
  };
  return {
    names,
    people: (sentence) => findPeople(sentence, names(sentence)),
    opening: (sentence) =>
      lengths.map((n) => sentence.slice(0, n)).find((start) => known.has(start)) ?? null,
    personIn(words) {
      const met = listed(words);
      if (met) return met;
      for (const post of findPosts(words)) {
        const name = nameAt(words, post.end);
        if (name && post.start <= 30) return name;
      }
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
