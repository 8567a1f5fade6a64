import { useState } from 'preact/hooks';
import type { SavedSummary } from '../../lib/library/saved.ts';
import { titleOf } from '../../lib/library/title.ts';
import type { Told } from '../../lib/model/beside.ts';
import { useT } from '../i18n.tsx';
import { Filled, SLOT } from '../ui/filled.tsx';
import { dayText } from '../ui/meeting-line.tsx';
import { Outlets } from '../ui/outlets.tsx';
import { Words } from '../ui/printed.tsx';
import { SureButton } from '../ui/sure.tsx';

interface Props {
  /** The meeting read last first. */
  readonly meetings: readonly SavedSummary[];
  /** What a series is called. */
  readonly seriesName: (series: string) => string;
  readonly onDelete: (key: string) => void;
  /** Opens what the outlets of a meeting say differently. */
  readonly onDifferences: (told: Told) => void;
  readonly onDeleteSeries: (series: string) => void;
}

const FEW = 20;

function Row({
  saved,
  onDelete,
  onDifferences,
}: { saved: SavedSummary } & Pick<Props, 'onDelete' | 'onDifferences'>) {
  const t = useT();
  const title = titleOf(saved);
  return (
    <li>
      <Words class="line-name">{title}</Words>{' '}
      <span class="line-day">{dayText({ date: saved.date, dateText: null }, t)}</span>{' '}
      <span class="hint">
        <Filled text={t('library.saved.outlets', [SLOT])}>
          <Outlets names={saved.outlets} />
        </Filled>
      </span>{' '}
      {saved.outlets.length > 1 && (
        <button type="button" class="differences" onClick={() => onDifferences(saved)}>
          {t('library.differences')}
        </button>
      )}
      <button
        type="button"
        class="button"
        aria-label={t('library.saved.deleteOne', [title])}
        onClick={() => onDelete(saved.key)}
      >
        {t('library.saved.delete')}
      </button>
    </li>
  );
}

/** Series that hold more than one saved meeting, each with a way to be rid of it. */
function SeriesDeletion({
  meetings,
  seriesName,
  onDeleteSeries,
}: Omit<Props, 'onDelete' | 'onDifferences'>) {
  const t = useT();
  const counts = new Map<string, number>();
  for (const { series } of meetings) counts.set(series, (counts.get(series) ?? 0) + 1);
  const several = [...counts].filter(([, count]) => count > 1);
  if (several.length === 0) return null;
  return (
    <p class="saved-series">
      {several.map(([series, count]) => (
        <SureButton
          key={series}
          label={t('library.saved.deleteSeries', [seriesName(series), count])}
          question={t('library.saved.sure', [seriesName(series), count])}
          onSure={() => onDeleteSeries(series)}
        />
      ))}
    </p>
  );
}

/** The meetings kept on this machine; nothing while there are none. */
export function Saved(props: Props) {
  const t = useT();
  const [all, setAll] = useState(false);
  const { meetings, onDelete, onDifferences } = props;
  if (meetings.length === 0) return null;
  const shown = all ? meetings : meetings.slice(0, FEW);
  return (
    <details class="saved">
      <summary>{t('library.saved.list', [meetings.length], meetings.length)}</summary>
      <SeriesDeletion {...props} />
      <ul>
        {shown.map((saved) => (
          <Row key={saved.key} saved={saved} onDelete={onDelete} onDifferences={onDifferences} />
        ))}
      </ul>
      {shown.length < meetings.length && (
        <button type="button" class="button" onClick={() => setAll(true)}>
          {t('library.allMeetings', [meetings.length])}
        </button>
      )}
    </details>
  );
}
