import { quoteLang } from '../../lib/text/lang.ts';
import { useT } from '../i18n.tsx';

/** The name, as a seal; Han in every language of the interface. */
export function Brand() {
  const t = useT();
  const brand = t('brand');
  return (
    <span class="seal" lang={quoteLang(brand)}>
      {brand}
    </span>
  );
}
