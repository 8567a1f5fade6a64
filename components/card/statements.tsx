import type { Meeting } from '../../lib/model/reading.ts';
import { useT } from '../i18n.tsx';
import { Printed, usePrinted } from '../ui/printed.tsx';

interface Props {
  readonly meeting: Meeting;
}

function Said({ words }: { readonly words: string }) {
  const { lang, show, original } = usePrinted();
  return (
    <q class="quote" lang={lang} {...original(words)}>
      {show(words)}
    </q>
  );
}

/** What was said without ordering anything, folded away. */
export function Statements({ meeting }: Props) {
  const t = useT();
  const { statements } = meeting;
  if (statements.length === 0) return null;
  return (
    <details class="fold statements">
      <summary>{t('card.statements', [statements.length], statements.length)}</summary>
      <ul>
        {statements.map((statement) => (
          <li key={statement.start}>
            {statement.speaker ? <Printed class="who">{`${statement.speaker} `}</Printed> : null}
            <Said words={statement.text} />
          </li>
        ))}
      </ul>
    </details>
  );
}
