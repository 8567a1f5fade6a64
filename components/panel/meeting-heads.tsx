import type { ComparedMeeting } from '../../lib/model/change.ts';
import { useT } from '../i18n.tsx';
import { useNames } from './names.ts';

/** More columns than this are set smaller. */
const MANY = 6;

interface Props {
  readonly meetings: readonly ComparedMeeting[];
  readonly base: string | null;
  /** Heading of a first column, where the table has row heads. */
  readonly corner?: string;
  /** And of a second one. */
  readonly second?: string;
}

/** A meeting's short name; a day may break after its year and nowhere else. */
export function ShortName({ meeting }: { readonly meeting: ComparedMeeting }) {
  const names = useNames();
  const [year = '', day] = names.short(meeting).split(/(?<=年)/);
  return (
    <>
      {year}
      {day === undefined ? null : (
        <>
          <wbr />
          {day}
        </>
      )}
    </>
  );
}

/** The head of every table here: one column a meeting, in order of date. */
export function MeetingHeads({ meetings, base, corner, second }: Props) {
  const t = useT();
  const names = useNames();
  // Said once, in the title, where all are of one organ.
  const organs = new Set(meetings.map(({ organ }) => organ));
  const under = (meeting: ComparedMeeting) =>
    meeting.ordinal !== null
      ? names.long(meeting).split(' · ')[1]
      : organs.size > 1
        ? meeting.organ
        : null;
  const twin = (meeting: ComparedMeeting) =>
    meetings.some((one) => one !== meeting && names.long(one) === names.long(meeting));
  return (
    <thead data-many={meetings.length > MANY}>
      <tr>
        {corner === undefined ? null : <th scope="col">{corner}</th>}
        {second === undefined ? null : <th scope="col">{second}</th>}
        {meetings.map((meeting) => (
          <th key={meeting.id} scope="col" data-base={meeting.id === base}>
            <span class="short">
              <ShortName meeting={meeting} />
            </span>
            <span class="full">
              {[
                under(meeting),
                twin(meeting) ? meeting.outlet : null,
                meeting.full ? null : t('panel.headsOnly'),
              ]
                .filter((part) => part)
                .join(' · ')}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}
