import type { ComparedMeeting, TableRow } from '../../lib/model/change.ts';
import { useT } from '../i18n.tsx';
import { MeetingHeads } from './meeting-heads.tsx';
import { useNames } from './names.ts';

interface TableProps {
  readonly title: string;
  readonly empty: string;
  readonly meetings: readonly ComparedMeeting[];
  readonly base: string | null;
  readonly rows: readonly TableRow[];
}

function Table({ title, empty, meetings, base, rows }: TableProps) {
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
                  <span lang="zh">{row.label}</span>
                  <small>{names.topic(row.topic)}</small>
                </th>
                {row.cells.map((cell, at) => (
                  <td key={meetings[at]?.id} data-empty={cell.length === 0}>
                    <span class="column-name" aria-hidden="true">
                      {meetings[at] ? names.short(meetings[at]) : ''}
                    </span>
                    {cell.length === 0 ? (
                      <span class="absent">{t('panel.notMentioned')}</span>
                    ) : (
                      <span lang="zh">{cell.join('、')}</span>
                    )}
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
        meetings={meetings}
        base={base}
        rows={deadlines}
      />
      <Table
        title={t('panel.figures.figures')}
        empty={t('panel.figures.noFigures')}
        meetings={meetings}
        base={base}
        rows={figures}
      />
    </div>
  );
}
