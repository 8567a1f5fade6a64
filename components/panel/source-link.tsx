import { sentenceLink } from '../../lib/export/fragment.ts';
import type { ComparedMeeting } from '../../lib/model/change.ts';
import type { Span } from '../../lib/model/reading.ts';
import { useT } from '../i18n.tsx';
import { useNames } from './names.ts';

interface Props {
  /** The stretch of the meeting's article that is quoted. */
  readonly directive: Span;
  readonly meeting: ComparedMeeting;
  /** Call it by its meeting where its column does not say which it is. */
  readonly byMeeting?: boolean;
}

/** Outlet and day of a quotation, and the way to its sentence; nothing where neither is known. */
export function SourceLink({ directive, meeting, byMeeting }: Props) {
  const t = useT();
  const names = useNames();
  const { url, text, outlet } = meeting;
  const href = text === null ? url : sentenceLink(url, text, directive);
  const name = outlet ?? t('panel.source');
  if (!href || !/^https?:/.test(href)) return null;
  return (
    <a
      class="source"
      href={href}
      target="_blank"
      rel="noreferrer"
      title={t('panel.sourceAt', [`${name} ${names.long(meeting)}`])}
      data-day={byMeeting ? undefined : names.long(meeting)}
    >
      {byMeeting ? `${names.short(meeting)} ${name}` : name}
    </a>
  );
}
