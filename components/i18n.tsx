import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Looks up one interface string. `count` picks the plural form; `values` fill $1, $2 … */
export type Translate = (
  key: string,
  values?: readonly (string | number)[],
  count?: number,
) => string;

export const I18nContext = createContext<Translate>((key) => key);

export const useT = (): Translate => useContext(I18nContext);
