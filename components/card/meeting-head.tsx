import type { ComponentChildren } from 'preact';
import type { Meeting, Person, Role } from '../../lib/model/reading.ts';
import { type Translate, useT } from '../i18n.tsx';
import { formatDay } from '../ui/date.ts';
import { Printed } from '../ui/printed.tsx';

const withRole = (meeting: Meeting, role: Role) =>
  meeting.people.filter((person) => person.roles.includes(role));

const nameOf = ({ name, post }: Person) => (post ? `${name}（${post}）` : name);

function Fact({ label, children }: { label: string; children: ComponentChildren }) {
  const t = useT();
  return (
    <div class="fact">
      <dt>{label}</dt>
      <dd>{children ?? <span class="unstated">{t('card.notStated')}</span>}</dd>
    </div>
  );
}

/** The day as it is known: stated, inferred from the series, as printed, or not at all. */
function dayOf({ date, dateInferred, dateText }: Meeting, t: Translate): ComponentChildren {
  if (date) return formatDay(date, t);
  if (dateInferred) return t('card.inferred', [formatDay(dateInferred.date, t)]);
  return dateText ? <Printed>{dateText}</Printed> : t('card.noDate');
}

function Attendees({ people }: { readonly people: readonly Person[] }) {
  const t = useT();
  if (people.length === 0) return null;
  return (
    <details class="fold">
      <summary>{t('card.attendees', [people.length], people.length)}</summary>
      <p>
        <Printed>{people.map(nameOf).join('、')}</Printed>
      </p>
    </details>
  );
}

function FollowsUp({ meeting }: { readonly meeting: Meeting }) {
  const t = useT();
  const { followsUp } = meeting;
  if (!followsUp) return null;
  const organ = followsUp.organ && !followsUp.name.includes(followsUp.organ) ? followsUp.organ : '';
  return (
    <Fact label={t('card.followsUp')}>
      <Printed>{organ + followsUp.name}</Printed>
      {followsUp.date ? ` · ${formatDay(followsUp.date, t)}` : null}
    </Fact>
  );
}

function Facts({ meeting }: { readonly meeting: Meeting }) {
  const t = useT();
  const chairs = withRole(meeting, 'chair');
  return (
    <dl class="facts">
      <Fact label={t('card.chair')}>
        {chairs.length > 0 ? <Printed>{chairs.map(nameOf).join('、')}</Printed> : null}
      </Fact>
      {meeting.conveys.length > 0 ? (
        <Fact label={t('card.conveys')}>
          <Printed>{meeting.conveys.map(({ text }) => text).join('；')}</Printed>
        </Fact>
      ) : null}
      <FollowsUp meeting={meeting} />
    </dl>
  );
}

/** Which meeting this is: the organ, the name with its number, day, form, chair, and how many orders. */
export function MeetingHead({ meeting }: { readonly meeting: Meeting }) {
  const t = useT();
  const count = meeting.directives.length;
  return (
    <header class="meeting-head">
      <div class="title">
        <p class="organ">
          {meeting.organ ? (
            <Printed>{meeting.organ}</Printed>
          ) : (
            <span class="unstated">{t('card.noOrgan')}</span>
          )}
        </p>
        <h2>
          <Printed>{meeting.name}</Printed>
        </h2>
        <p class="when">
          {dayOf(meeting, t)}
          {meeting.format ? ` · ${t(`format.${meeting.format}`)}` : null}
          {meeting.ordinal === null ? null : ` · ${t('card.ordinal', [meeting.ordinal])}`}
        </p>
      </div>
      <p class="total">
        <strong>{count}</strong>
        <span>{t('card.ordersUnit', [], count)}</span>
      </p>
      <Facts meeting={meeting} />
      <Attendees people={withRole(meeting, 'attendee')} />
    </header>
  );
}
