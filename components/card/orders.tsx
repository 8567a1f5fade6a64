import type { Meeting } from '../../lib/model/reading.ts';
import { useT } from '../i18n.tsx';
import { Printed, usePrinted } from '../ui/printed.tsx';
import { groupDirectives, type PointGroup, type SpeakerGroup } from './groups.ts';
import { Row, type RowActions } from './row.tsx';

interface Props extends RowActions {
  readonly meeting: Meeting;
}

function Point({ point, shared }: { readonly point: PointGroup; readonly shared: RowActions }) {
  const t = useT();
  const { lang } = usePrinted();
  return (
    <li class="point">
      {point.item ? (
        <span class="item" lang={lang}>
          <span aria-hidden="true">{point.item}</span>
          <span class="visually-hidden">{t('card.item', [point.item])}</span>
        </span>
      ) : null}
      <ol class="rows">
        {point.directives.map((directive) => (
          <li key={directive.id}>
            <Row directive={directive} {...shared} />
          </li>
        ))}
      </ol>
    </li>
  );
}

function Speaker({ group, shared }: { readonly group: SpeakerGroup; readonly shared: RowActions }) {
  const t = useT();
  return (
    <section class="speaker">
      <h3>
        {group.speaker ? (
          <Printed class="name">{group.speaker}</Printed>
        ) : (
          <span class="name">{t('card.theMeeting')}</span>
        )}
        {group.post ? <Printed class="post">{group.post}</Printed> : null}
        <span class="tally">{t('card.orders', [group.count], group.count)}</span>
      </h3>
      <ol class="points">
        {group.points.map((point) => (
          <Point key={point.directives[0]?.id} point={point} shared={shared} />
        ))}
      </ol>
    </section>
  );
}

/** Who ordered what, by speaker and enumerated point. */
export function Orders({ meeting, ...shared }: Props) {
  const t = useT();
  if (meeting.directives.length === 0) return <p class="none">{t('card.noOrders')}</p>;
  return (
    <>
      {groupDirectives(meeting).map((group) => (
        <Speaker key={group.points[0]?.directives[0]?.id} group={group} shared={shared} />
      ))}
    </>
  );
}
