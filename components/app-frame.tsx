import type { ComponentChildren } from 'preact';
import { I18nContext, type Translate } from './i18n.tsx';

interface Props {
  readonly t: Translate;
  readonly children: ComponentChildren;
}

/** What every page of the extension stands in. */
export function AppFrame({ t, children }: Props) {
  return <I18nContext.Provider value={t}>{children}</I18nContext.Provider>;
}
