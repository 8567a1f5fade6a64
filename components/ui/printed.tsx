import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

export type PrintedScript = 'zh-Hans' | 'zh-Hant';

/** Script of the page whose words are shown; names of two characters do not tell it by themselves. */
export const PrintedIn = createContext<PrintedScript>('zh-Hans');

export const usePrinted = (): PrintedScript => useContext(PrintedIn);

/** Words of the page as printed, tagged with their script for fonts and screen readers. */
export function Printed({
  class: name,
  children,
}: {
  class?: string;
  children: ComponentChildren;
}) {
  const lang = usePrinted();
  return (
    <span lang={lang} {...(name ? { class: name } : {})}>
      {children}
    </span>
  );
}
