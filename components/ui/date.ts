import type { Translate } from '../i18n.tsx';

/** Making one takes as long as a hundred uses of it, and a table of meetings names days by the thousand. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, withYear: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${withYear}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, {
    ...(withYear ? { year: 'numeric' } : {}),
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  });
  formats.set(key, made);
  return made;
}

/** An ISO day in the reader's own form: "2024年7月16日", "16 July 2024". */
export function formatDay(iso: string, t: Translate, withYear = true): string {
  const day = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return iso;
  return formatOf(t('locale'), withYear).format(day);
}
