import { useT } from '../i18n.tsx';

export function Popup() {
  const t = useT();
  return <main>{t('extName')}</main>;
}
