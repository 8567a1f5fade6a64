import type { Meeting } from '../../lib/model/reading.ts';
import { useT } from '../i18n.tsx';
import { Printed } from '../ui/printed.tsx';

interface Props {
  readonly meetings: readonly Meeting[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

/** One tab a meeting, where the page reports several. Arrow keys move between them. */
export function MeetingTabs({ meetings, chosen, onChoose }: Props) {
  const t = useT();
  if (meetings.length < 2) return null;
  const step = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = (chosen + by + meetings.length) % meetings.length;
    onChoose(next);
    const tabs = (event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role=tab]');
    tabs[next]?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={t('card.meetingsOnPage')} onKeyDown={step}>
      {meetings.map((meeting, index) => (
        <button
          key={meeting.id}
          type="button"
          role="tab"
          id={`tab-${meeting.id}`}
          aria-selected={index === chosen}
          aria-controls="meeting"
          tabIndex={index === chosen ? 0 : -1}
          onClick={() => onChoose(index)}
        >
          <Printed class="tab-name">{meeting.name}</Printed>
          <span class="tally">{meeting.directives.length}</span>
        </button>
      ))}
    </div>
  );
}
