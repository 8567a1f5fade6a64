import { LOCAL_ENDINGS, UNIT_ENDING } from '../lexicon/organs.ts';
import { nameStarting, splitPost } from '../lexicon/persons.ts';
import { findPlaces } from '../lexicon/places.ts';
import type { Sentence } from '../text/sentences.ts';
import { namesOf } from './people.ts';

/** Who may speak in an article: people known by name, and what counts as an organ. */
export interface Cast {
  /** The person that the words before a speech verb name, as in the normalised text. */
  personIn(words: string): string | null;
  isOrgan(words: string): boolean;
}

const ORGAN = new RegExp(
  `^(?:省|市|县|区|州|盟|旗|自治区|我省|我市|我县)?(?:${LOCAL_ENDINGS.join('|')}|防指|联防联控机制)$`,
);

/** The people named in headline and text; a speaker met nowhere else is read off his own sentence. */
export function castOf(title: string, sentences: readonly Sentence[]): Cast {
  const known = new Set<string>();
  for (const sentence of sentences) for (const p of namesOf(sentence.text)) known.add(p.name);
  for (const p of namesOf(title)) known.add(p.name);
  const byLength = [...known].sort((a, b) => b.length - a.length);
  return {
    personIn(words) {
      const listed = byLength.find((name) => words.startsWith(name) || words.endsWith(name));
      if (listed) return listed;
      const read = splitPost(words);
      if (read && read.at <= 30) return read.name;
      const tail = /(?:，|时|后|中|，)([^，]{2,4})$/.exec(words)?.[1];
      return tail && nameStarting(tail, 0) === tail ? tail : null;
    },
    isOrgan(words) {
      if (words.length > 24) return false;
      const place = findPlaces(words)[0];
      if (place?.start === 0 && place.end === words.length) return true;
      return ORGAN.test(words) || UNIT_ENDING.test(words) || /政治局|国务院|中央/.test(words);
    },
  };
}
