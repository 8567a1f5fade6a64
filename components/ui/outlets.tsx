import { quoteLang } from '../../lib/text/lang.ts';
import { useT } from '../i18n.tsx';

/** Names of outlets in a row; they are Chinese in whatever language the sentence around them is. */
export function Outlets({ names }: { readonly names: readonly string[] }) {
  const t = useT();
  const text = names.join(t('library.comma'));
  return <span lang={quoteLang(text)}>{text}</span>;
}
