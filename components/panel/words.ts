import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Cutter, cutPlainly } from '../../lib/compare/words.ts';

/** How the views cut words: plainly at first, by jieba's words once they are there. */
export const CutterContext = createContext<Cutter>(cutPlainly);

export const useCutter = (): Cutter => useContext(CutterContext);
