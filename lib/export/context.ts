import type { Formula } from '../model/library.ts';

/** Looks up one interface string; the same shape as the components' `Translate`. */
export type Words = (key: string, values?: readonly (string | number)[], count?: number) => string;

/** What an export needs beside the reading: strings, the lexicon, and today's date. */
export interface ExportContext {
  readonly words: Words;
  /** The bundled formula of that id. */
  readonly formula: (id: string) => Formula | undefined;
  /** Name of a topic in the language of the interface. */
  readonly topic: (id: string) => string;
  /** ISO date on which the page was read. */
  readonly today: string;
}
