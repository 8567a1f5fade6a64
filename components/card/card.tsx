import { useState } from 'preact/hooks';
import type { Beside, Told } from '../../lib/model/beside.ts';
import type { Meeting } from '../../lib/model/reading.ts';
import { useT } from '../i18n.tsx';
import { BesideMeeting } from '../related/beside-meeting.tsx';
import { PrintedIn, type PrintedScript, type Shown, ShownIn } from '../ui/printed.tsx';
import { Keywords } from './keywords.tsx';
import { MeetingHead } from './meeting-head.tsx';
import { Orders } from './orders.tsx';
import { Pill, type Rest } from './pill.tsx';
import type { RowActions } from './row.tsx';
import { Statements } from './statements.tsx';
import { MeetingTabs } from './tabs.tsx';
import { Toolbar, type ToolbarActions } from './toolbar.tsx';

export interface CardProps extends RowActions, ToolbarActions {
  /** At least one. */
  readonly meetings: readonly Meeting[];
  readonly open: boolean;
  readonly side: 'left' | 'right';
  readonly size: 'small' | 'medium' | 'large';
  /** Width of the open card in CSS pixels. */
  readonly width: number;
  readonly rest: Rest;
  /** How far the card at rest moves up, in CSS pixels, to cover nothing that is fixed there. */
  readonly lift: number;
  /** Whether the open card lies along the bottom of a narrow window. */
  readonly below: boolean;
  /** Script of the page: "zh-Hans" or "zh-Hant". */
  readonly quoteLang: PrintedScript;
  /** The script that quotations are put into; null where they stand as printed. */
  readonly shown: Shown | null;
  /** Whether converted quotations stand as printed for the moment; null where none is converted. */
  readonly asPrinted: boolean | null;
  /** Language of the interface. */
  readonly lang: string;
  readonly domain: string;
  readonly keywords: readonly string[];
  /** What stands beside each meeting, once the library has answered. */
  readonly beside?: readonly Beside[];
  /** Why the reading could not be kept, as a sentence; null where nothing went wrong. */
  readonly notKept?: string | null;
  /** Opens what the outlets that told a kept meeting say differently. */
  readonly onDifferences?: (told: Told) => void;
  readonly onOpen: () => void;
}

function Sheet({ meetings, ...props }: CardProps) {
  const t = useT();
  const [chosen, choose] = useState(0);
  const meeting = meetings[Math.min(chosen, meetings.length - 1)];
  if (!meeting) return null;
  return (
    <section class="sheet" style={{ width: `${props.width}px` }} aria-label={t('card.label')}>
      <Toolbar {...props} />
      <MeetingTabs meetings={meetings} chosen={chosen} onChoose={choose} />
      <div
        class="scroll"
        id="meeting"
        {...(meetings.length > 1
          ? { role: 'tabpanel', 'aria-labelledby': `tab-${meeting.id}` }
          : {})}
      >
        <MeetingHead meeting={meeting} />
        <Orders meeting={meeting} {...props} />
        <Statements meeting={meeting} />
        <BesideMeeting
          beside={props.beside?.find((one) => one.meeting === meeting.id) ?? null}
          notKept={props.notKept ?? null}
          width={props.width - 32}
          {...(props.onDifferences ? { onDifferences: props.onDifferences } : {})}
        />
        <Keywords words={props.keywords} />
      </div>
    </section>
  );
}

/** The card over the page: a one-line pill at rest, the meeting and its orders when opened. */
export function Card(props: CardProps) {
  return (
    <div
      class="card"
      data-side={props.side}
      data-size={props.size}
      data-below={props.below}
      lang={props.lang}
    >
      <PrintedIn.Provider value={props.quoteLang}>
        <ShownIn.Provider value={props.shown}>
          {props.open ? (
            <Sheet {...props} />
          ) : (
            <Pill
              meetings={props.meetings}
              rest={props.rest}
              lift={props.lift}
              onOpen={props.onOpen}
            />
          )}
        </ShownIn.Provider>
      </PrintedIn.Provider>
    </div>
  );
}
