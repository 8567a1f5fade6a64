import type { Meeting } from '../../lib/model/reading.ts';
import { useT } from '../i18n.tsx';
import { Printed, usePrinted } from '../ui/printed.tsx';

interface Props {
  readonly meeting: Meeting;
}

/** What was said without ordering anything, folded away. */
export function Statements({ meeting }: Props) {
  const t = useT();
  const printed = usePrinted();
  const { statements } = meeting;
  if (statements.length === 0) return null;
  return (
    <details class="fold statements">
      <summary>{t('card.statements', [statements.length], statements.length)}</summary>
      <ul>
        {statements.map((statement) => (
          <li key={statement.start}>
            {statement.speaker ? <Printed class="who">{`${statement.speaker} `}</Printed> : null}
            <q class="quote" lang={printed}>
              {statement.text}
            </q>
          </li>
        ))}
      </ul>
    </details>
  );
}
