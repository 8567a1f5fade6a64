import type { Translate } from '../i18n.tsx';

/** An ISO day in the reader's own form: "2024年7月16日", "16 July 2024". */
export function formatDay(iso: string, t: Translate, withYear = true): string {
  const day = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return iso;
  return new Intl.DateTimeFormat(t('locale'), {
    ...(withYear ? { year: 'numeric' } : {}),
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(day);
}
