import type { ComparedMeeting } from '../../lib/model/change.ts';
import { useT } from '../i18n.tsx';
import { useNames } from './names.ts';

interface Props {
  readonly meetings: readonly ComparedMeeting[];
  readonly base: string | null;
  readonly onRemove: (id: string) => void;
  readonly onBase: (id: string | null) => void;
  readonly onAdd: () => void;
}

/** Which meetings are compared, and what each is held against. */
export function ChosenStrip({ meetings, base, onRemove, onBase, onAdd }: Props) {
  const t = useT();
  const names = useNames();
  // Two outlets' reports of one meeting are told apart by the outlet.
  const twice = (meeting: ComparedMeeting) =>
    meetings.some((one) => one !== meeting && names.short(one) === names.short(meeting));
  return (
    <div class="chosen">
      <ul aria-label={t('panel.meetings')}>
        {meetings.map((meeting) => (
          <li key={meeting.id} data-base={meeting.id === base}>
            <span title={meeting.name}>
              {names.short(meeting)}
              {twice(meeting) ? ` ${meeting.outlet ?? ''}` : ''}
            </span>
            <button
              type="button"
              aria-label={t('panel.remove', [names.long(meeting)])}
              title={t('panel.remove', [names.long(meeting)])}
              onClick={() => onRemove(meeting.id)}
            >
              ×
            </button>
          </li>
        ))}
        <li class="add">
          <button type="button" onClick={onAdd}>
            ＋ {t('panel.add')}
          </button>
        </li>
      </ul>
      <label class="pick">
        <span>{t('panel.against')}</span>
        <select value={base ?? ''} onChange={(event) => onBase(event.currentTarget.value || null)}>
          <option value="">{t('panel.againstPrevious')}</option>
          {meetings.map((meeting) => (
            <option key={meeting.id} value={meeting.id}>
              {t('panel.againstBase', [names.short(meeting)])}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** Which of the meetings are known by head phrases only, and where their sentences stand. */
export function HeadsOnlyNote({ meetings }: Pick<Props, 'meetings'>) {
  const t = useT();
  const names = useNames();
  const heads = meetings.filter(({ full }) => !full);
  if (heads.length === 0) return null;
  return (
    <p class="heads-only">
      {t('panel.headsOnlyHint')}{' '}
      {heads.map((meeting) =>
        meeting.url && /^https?:/.test(meeting.url) ? (
          <a key={meeting.id} href={meeting.url} target="_blank" rel="noreferrer">
            {t('panel.openToRead')} · {names.short(meeting)}
          </a>
        ) : null,
      )}
    </p>
  );
}
