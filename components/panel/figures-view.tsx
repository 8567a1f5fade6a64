import type { ComparedMeeting, TableCell, TableRow } from '../../lib/model/change.ts';
import { useT } from '../i18n.tsx';
import { Words } from '../ui/printed.tsx';
import { MeetingHeads } from './meeting-heads.tsx';
import { useNames } from './names.ts';
import { SourceLink } from './source-link.tsx';
import './figures-view.css';

interface TableProps {
  readonly title: string;
  readonly empty: string;
  /** What to say where the matter is spoken of without a figure. */
  readonly unstated: string;
  readonly meetings: readonly ComparedMeeting[];
  readonly base: string | null;
  readonly rows: readonly TableRow[];
}

interface ValuesProps {
  readonly cell: TableCell | undefined;
  readonly meeting: ComparedMeeting;
  readonly unstated: string;
}

/** The figures of one meeting, each with its sentence; or what the meeting left unsaid. */
function Values({ cell, meeting, unstated }: ValuesProps) {
  const t = useT();
  if (!cell || cell.values.length === 0) {
    const absent = t(meeting.full ? 'panel.notMentioned' : 'panel.notInHeads');
    return <span class="absent">{cell?.said ? unstated : absent}</span>;
  }
  return (
    <ul class="values">
      {cell.values.map(({ text, directive }) => (
        <li key={text} title={directive.text}>
          <b>
            <Words>{text}</Words>
          </b>{' '}
          <SourceLink directive={directive} meeting={meeting} />
        </li>
      ))}
    </ul>
  );
}

function Table({ title, empty, unstated, meetings, base, rows }: TableProps) {
  const t = useT();
  const names = useNames();
  return (
    <section class="figures">
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p class="nothing">{empty}</p>
      ) : (
        <table class="figures-table">
          <caption class="unseen">{title}</caption>
          <MeetingHeads meetings={meetings} base={base} corner={t('panel.figures.what')} />
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                <th scope="row">
                  <Words>{row.label}</Words>
                  <small>{names.topic(row.topic)}</small>
                </th>
                {meetings.map((meeting, at) => (
                  <td key={meeting.id} data-empty={row.cells[at]?.values.length === 0}>
                    <span class="column-name" aria-hidden="true">
                      {names.short(meeting)}
                    </span>
                    <Values cell={row.cells[at]} meeting={meeting} unstated={unstated} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

interface Props {
  readonly meetings: readonly ComparedMeeting[];
  readonly base: string | null;
  readonly figures: readonly TableRow[];
  readonly deadlines: readonly TableRow[];
}

/** Targets and deadlines over time. */
export function FiguresView({ meetings, base, figures, deadlines }: Props) {
  const t = useT();
  return (
    <div class="table-room">
      <Table
        title={t('panel.figures.deadlines')}
        empty={t('panel.figures.noDeadlines')}
        unstated={t('panel.figures.deadlineUnstated')}
        meetings={meetings}
        base={base}
        rows={deadlines}
      />
      <Table
        title={t('panel.figures.figures')}
        empty={t('panel.figures.noFigures')}
        unstated={t('panel.figures.figureUnstated')}
        meetings={meetings}
        base={base}
        rows={figures}
      />
    </div>
  );
}
