import { useEffect, useState } from 'preact/hooks';
import type { Shown } from '../../lib/library/show.ts';
import type { Told } from '../../lib/model/beside.ts';
import { useT } from '../i18n.tsx';
import { ToldBy } from '../related/told.tsx';
import { dayText, SourceLink } from '../ui/meeting-line.tsx';
import { nameIn } from '../ui/naming.ts';
import { Words } from '../ui/printed.tsx';
import type { DetailProps } from './props.ts';

type ShownMeeting = Extract<Shown, { what: 'meeting' }>;

/** Head phrases by speaker, in order; no sentence of any article is in the library. */
function Heads({ meeting }: { meeting: ShownMeeting }) {
  const t = useT();
  const speakers = [...new Set(meeting.directives.map(({ speaker }) => speaker))];
  return (
    <>
      {speakers.map((speaker) => (
        <div key={speaker ?? ''} class="heads">
          <h3>{speaker === null ? t('library.theMeeting') : <Words>{speaker}</Words>}</h3>
          <ol>
            {meeting.directives
              .filter((order) => order.speaker === speaker)
              .map(({ head, modality, deadline }, at) => (
                <li key={at}>
                  <span class="head-firmness">{t(`modality.${modality}`)}</span>{' '}
                  <Words>{head}</Words>{' '}
                  {deadline && <Words class="head-deadline">{deadline.text}</Words>}
                </li>
              ))}
          </ol>
        </div>
      ))}
    </>
  );
}

/** The outlets of a kept meeting, once the store has answered. */
function useTold(meeting: string, kept: DetailProps['kept']): Told | null {
  const [told, setTold] = useState<Told | null>(null);
  useEffect(() => {
    let current = true;
    setTold(null);
    void kept?.outletsOf(meeting).then((found) => current && setTold(found));
    return () => {
      current = false;
    };
  }, [meeting, kept]);
  return told;
}

/** A meeting: when and where it was told, who spoke, what was ordered by head phrases. */
export function MeetingDetail({
  meeting,
  source,
  onCompare,
  onShow,
  kept,
}: { meeting: ShownMeeting } & DetailProps) {
  const t = useT();
  const line = source.line(meeting.id);
  const series = source.show('series', meeting.series);
  const told = useTold(meeting.id, kept);
  const people = meeting.people.filter(({ roles }) => !roles.includes('attendee'));
  return (
    <>
      {line && (
        <p class="meeting-line">
          <Words>{line.organ}</Words> <span class="line-day">{dayText(line, t)}</span>{' '}
          {line.url && <SourceLink url={line.url} outlet={line.outlet} />}
        </p>
      )}
      {series?.what === 'series' && (
        <p class="of-series">
          {t('library.ofSeries')}{' '}
          <button type="button" onClick={() => onShow({ kind: 'series', id: series.id })}>
            {nameIn(series, t)}
          </button>
        </p>
      )}
      {told && kept && <ToldBy told={told} onDifferences={kept.onDifferences} />}
      {people.length > 0 && (
        <p class="speakers">
          {people.map(({ name, post }) => (
            <button key={name} type="button" onClick={() => onShow({ kind: 'person', id: name })}>
              <Words>{post ? `${post} ${name}` : name}</Words>
            </button>
          ))}
        </p>
      )}
      {onCompare && meeting.directives.length > 0 && (
        <button type="button" class="action" onClick={() => onCompare(meeting.id)}>
          {t('library.compare')}
        </button>
      )}
      {meeting.directives.length > 0 ? (
        <Heads meeting={meeting} />
      ) : (
        <p class="hint">{t('library.notRead')}</p>
      )}
    </>
  );
}
