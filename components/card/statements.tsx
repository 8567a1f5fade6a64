import type { Meeting } from '../../lib/model/reading.ts';
import { useT } from '../i18n.tsx';

interface Props {
  readonly meeting: Meeting;
  readonly quoteLang: string;
}

/** What was said without ordering anything, folded away. */
export function Statements({ meeting, quoteLang }: Props) {
  const t = useT();
  const { statements } = meeting;
  if (statements.length === 0) return null;
  return (
    <details class="fold statements">
      <summary>{t('card.statements', [statements.length], statements.length)}</summary>
      <ul>
        {statements.map((statement) => (
          <li key={statement.start}>
            {statement.speaker ? (
              <span class="who" lang="zh">{`${statement.speaker} `}</span>
            ) : null}
            <q class="quote" lang={quoteLang}>
              {statement.text}
            </q>
          </li>
        ))}
      </ul>
    </details>
  );
}
