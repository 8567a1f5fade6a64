import { titleOf } from '../../lib/library/title.ts';
import type { MeetingLine } from '../../lib/model/beside.ts';
import { quoteLang } from '../../lib/text/lang.ts';
import type { Translate } from '../i18n.tsx';
import { useT } from '../i18n.tsx';
import { formatDay } from './date.ts';
import { Words } from './printed.tsx';

/** The day of a meeting, or the day it is known to have been held by. */
export function dayText(line: Pick<MeetingLine, 'date' | 'dateText'>, t: Translate): string {
  if (line.date) return formatDay(line.date, t);
  const bound = /\d{4}-\d{2}-\d{2}/.exec(line.dateText ?? '')?.[0];
  return bound ? t('library.byDay', [formatDay(bound, t)]) : t('library.noDay');
}

/** The outlet, leading to its page in a new tab; nothing where the address is no web address. */
export function SourceLink({ url, outlet }: { url: string; outlet: string | null }) {
  const t = useT();
  if (!/^https?:\/\//.test(url)) return null;
  return (
    <a
      href={url}
      target="_blank"
      rel="noreferrer"
      title={t('library.openSource', [outlet ?? ''])}
      lang={quoteLang(outlet ?? '')}
    >
      {outlet || new URL(url).hostname}
    </a>
  );
}

/** Name and day of a meeting; a link to its source, in a new tab, where one is known. */
export function MeetingName({ line }: { readonly line: MeetingLine }) {
  const t = useT();
  const { url } = line;
  const name = <Words class="line-name">{titleOf(line)}</Words>;
  return (
    <>
      {url && /^https?:\/\//.test(url) ? (
        <a
          href={url}
          target="_blank"
          rel="noreferrer"
          title={t('library.openSource', [line.outlet ?? ''])}
        >
          {name}
        </a>
      ) : (
        name
      )}{' '}
      <span class="line-day">{dayText(line, t)}</span>
    </>
  );
}
