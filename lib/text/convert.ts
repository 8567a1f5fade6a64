/** Phrase-aware conversion of what is shown (头发 → 頭髮, 发展 → 發展); one way, never for matching. */
import { Trie } from 'opencc-js/core';

export type Script = 'hans' | 'hant';
export type Convert = (text: string) => string;

/** OpenCC's own names of its dictionaries. */
export type DictionaryName =
  | 'CJK_Compatibility_Ideographs'
  | 'STCharacters'
  | 'STPhrases'
  | 'STPhrases_GeneratedFromRegionalPhrases'
  | 'TSCharacters'
  | 'TSPhrases'
  | 'TWVariants'
  | 'TWVariantsPhrases';

interface Plan {
  /** Phrases at whose borders the text is cut first, so that no later phrase reaches across them. */
  readonly segments: readonly DictionaryName[];
  /** What is replaced, one pass after the other; within a pass the longest entry wins. */
  readonly passes: readonly (readonly DictionaryName[])[];
}

const PHRASES = ['STPhrases', 'STPhrases_GeneratedFromRegionalPhrases'] as const;

/** OpenCC's configurations t2s and s2tw. */
const PLANS: Readonly<Record<Script, Plan>> = {
  hans: { segments: [], passes: [['TSPhrases', 'TSCharacters']] },
  hant: {
    segments: PHRASES,
    passes: [
      [...PHRASES, 'STCharacters'],
      ['TWVariantsPhrases', 'TWVariants'],
    ],
  },
};

/**
 * The dictionaries are large (1 MB towards traditional), so each is asked of `load` only when a
 * converter is wanted. `load` gives a dictionary as OpenCC writes it, "头发 頭髮|…".
 */
export async function loadConverter(
  to: Script,
  load: (name: DictionaryName) => Promise<string>,
): Promise<Convert> {
  const trie = async (names: readonly DictionaryName[]) => {
    const made = new Trie();
    made.loadDictGroup(await Promise.all(names.map(load)));
    return made;
  };
  const { segments, passes } = PLANS[to];
  const normal = await trie(['CJK_Compatibility_Ideographs']);
  const cutter = segments.length > 0 ? await trie(segments) : null;
  const steps = await Promise.all(passes.map(trie));
  return (text) => {
    const clean = normal.convert(text);
    const pieces = cutter ? cutter.segment(clean) : [clean];
    return pieces.map((piece) => steps.reduce((now, step) => step.convert(now), piece)).join('');
  };
}
