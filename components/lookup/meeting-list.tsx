import { useState } from 'preact/hooks';
import { titleOf } from '../../lib/library/title.ts';
import { useT } from '../i18n.tsx';
import { dayText } from '../ui/meeting-line.tsx';
import { Words } from '../ui/printed.tsx';
import type { DetailProps } from './props.ts';

const FEW = 8;

/** Meetings in one line each, the newest first; each leads to its own detail. */
export function MeetingList({
  ids,
  source,
  onShow,
}: Pick<DetailProps, 'source' | 'onShow'> & { ids: readonly string[] }) {
  const t = useT();
  const [all, setAll] = useState(false);
  if (ids.length === 0) return <p class="hint">{t('library.noMeetings')}</p>;
  const newest = ids.toReversed();
  const shown = all ? newest : newest.slice(0, FEW);
  return (
    <>
      <ul class="meeting-list">
        {shown.flatMap((id) => {
          const line = source.line(id);
          if (!line) return [];
          return [
            <li key={id}>
              <button type="button" onClick={() => onShow({ kind: 'meeting', id })}>
                <Words class="line-name">{titleOf(line)}</Words>{' '}
                <span class="line-day">{dayText(line, t)}</span>
              </button>
            </li>,
          ];
        })}
      </ul>
      {shown.length < ids.length && (
        <button type="button" class="quiet" onClick={() => setAll(true)}>
          {t('library.allMeetings', [ids.length])}
        </button>
      )}
    </>
  );
}
