import type { ComparedMeeting } from '../../lib/model/change.ts';
import { useT } from '../i18n.tsx';
import { useNames } from './names.ts';

interface Props {
  readonly meetings: readonly ComparedMeeting[];
  readonly base: string | null;
  /** Heading of a first column, where the table has row heads. */
  readonly corner?: string;
  /** And of a second one. */
  readonly second?: string;
}

/** The head of every table here: one column a meeting, in order of date. */
export function MeetingHeads({ meetings, base, corner, second }: Props) {
  const t = useT();
  const names = useNames();
  return (
    <thead>
      <tr>
        {corner === undefined ? null : <th scope="col">{corner}</th>}
        {second === undefined ? null : <th scope="col">{second}</th>}
        {meetings.map((meeting) => (
          <th key={meeting.id} scope="col" data-base={meeting.id === base}>
            <span class="short">{names.short(meeting)}</span>
            <span class="full">
              {meeting.ordinal === null ? meeting.organ : names.long(meeting).split(' · ')[1]}
              {meetings.some((one) => one !== meeting && names.long(one) === names.long(meeting))
                ? ` · ${meeting.outlet ?? ''}`
                : null}
              {meeting.full ? null : ` · ${t('panel.headsOnly')}`}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}
