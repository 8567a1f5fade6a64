import { titleOf } from '../../lib/library/title.ts';
import type { Beside } from '../../lib/model/beside.ts';
import type { ComparedMeeting } from '../../lib/model/change.ts';
import { useT } from '../i18n.tsx';
import { BesideMeeting } from '../related/beside-meeting.tsx';
import { Words } from '../ui/printed.tsx';
import '../chain/chain.css';
import '../related/related.css';
import './related-view.css';
import { dayText } from '../ui/meeting-line.tsx';

interface Props {
  readonly meetings: readonly ComparedMeeting[];
  /** null until the library has answered. */
  readonly beside: readonly Beside[] | null;
}

/** Room for the picture where the panel is as narrow as browsers let it be, in CSS pixels. */
const WIDTH = 320;

/** What the library puts beside each of the compared meetings: the chain, formulas, neighbours. */
export function RelatedView({ meetings, beside }: Props) {
  const t = useT();
  return (
    <div class="related-view">
      {meetings.map((meeting) => {
        const own = beside?.find((one) => one.meeting === meeting.id) ?? null;
        const empty = own && !own.chain && own.related.length + own.notes.length === 0;
        return (
          <section key={meeting.id}>
            <h2>
              <Words>{titleOf({ organ: meeting.organ ?? '', name: meeting.name })}</Words>{' '}
              <span class="line-day">{dayText(meeting, t)}</span>
            </h2>
            <BesideMeeting beside={own} notKept={null} width={WIDTH} open />
            {empty && <p class="hint">{t('panel.related.none')}</p>}
          </section>
        );
      })}
    </div>
  );
}
