import type { Naming } from '../../lib/model/beside.ts';
import type { Translate } from '../i18n.tsx';

/** The name in the language of the interface. */
export function nameIn(naming: Naming, t: Translate): string {
  const locale = t('locale');
  if (locale === 'zh-TW') return naming.zhHant;
  return locale.startsWith('zh') ? naming.zh : naming.en;
}
