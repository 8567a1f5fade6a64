/**
 * OpenCC's dictionaries lie in the package as the library ships them and are read as text: the
 * background may be a service worker, which cannot import what it does not always need.
 */
import compatibility from 'opencc-js/dict/CJK_Compatibility_Ideographs?url';
import stCharacters from 'opencc-js/dict/STCharacters?url';
import stPhrases from 'opencc-js/dict/STPhrases?url';
import stRegional from 'opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases?url';
import tsCharacters from 'opencc-js/dict/TSCharacters?url';
import tsPhrases from 'opencc-js/dict/TSPhrases?url';
import twVariants from 'opencc-js/dict/TWVariants?url';
import twVariantsPhrases from 'opencc-js/dict/TWVariantsPhrases?url';
import { loadAsset } from '../../lib/platform/dataset.ts';
import {
  type Convert,
  type DictionaryName,
  loadConverter,
  type Script,
} from '../../lib/text/convert.ts';

const ADDRESSES: Readonly<Record<DictionaryName, string>> = {
  CJK_Compatibility_Ideographs: compatibility,
  STCharacters: stCharacters,
  STPhrases: stPhrases,
  STPhrases_GeneratedFromRegionalPhrases: stRegional,
  TSCharacters: tsCharacters,
  TSPhrases: tsPhrases,
  TWVariants: twVariants,
  TWVariantsPhrases: twVariantsPhrases,
};

/** A dictionary's file is a script that consists of one string. */
async function loadDictionary(name: DictionaryName): Promise<string> {
  const script = await loadAsset(ADDRESSES[name]);
  return JSON.parse(script.slice(script.indexOf('"'), script.lastIndexOf('"') + 1));
}

const loaded = new Map<Script, Promise<Convert>>();

/** The converter to a script, made at its first use; a failure is told and tried again at the next. */
export function converterTo(script: Script): Promise<Convert> {
  const there = loaded.get(script);
  if (there) return there;
  const made = loadConverter(script, loadDictionary);
  loaded.set(script, made);
  made.catch(() => loaded.delete(script));
  return made;
}
