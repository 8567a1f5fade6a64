import { Fragment } from 'preact';
import { useT } from '../i18n.tsx';
import { formatDay } from '../ui/date.ts';
import { Filled, SLOT } from '../ui/filled.tsx';
import { Printed } from '../ui/printed.tsx';
import type { Numbered } from './lay-out.ts';

interface Props {
  readonly directives: readonly Numbered[];
  readonly topic: (id: string) => string;
  readonly onCopy: (directiveId: string) => void;
}

function Note({ note, topic, onCopy }: { note: Numbered } & Omit<Props, 'directives'>) {
  const t = useT();
  const { directive, number } = note;
  const { deadline, actor, topics, modality } = directive;
  const small = [
    deadline?.by && t('report.by', [formatDay(deadline.by, t)]),
    deadline && !deadline.by && (
      <Filled text={t('report.until', [SLOT])}>
        <Printed>{deadline.text}</Printed>
      </Filled>
    ),
    actor && <Printed>{actor}</Printed>,
    ...topics.map(topic),
  ].filter(Boolean);
  return (
    <li class="note" data-strength={Math.ceil(modality.strength / 3)} id={`note-${directive.id}`}>
      <a href={`#d-${directive.id}`} aria-label={t('report.toSentence', [number])}>
        {number}
      </a>
      <span>
        <b>{t(`modality.${modality.kind}`)}</b>
        {small.length > 0 && (
          <small>
            {small.map((part, index) => (
              <Fragment key={index}>
                {index === 0 ? ' ' : ' · '}
                {part}
              </Fragment>
            ))}
          </small>
        )}
      </span>
      <button
        type="button"
        class="button"
        data-kind="quiet"
        aria-label={t('report.copyOne', [number])}
        onClick={() => onCopy(directive.id)}
      >
        {t('report.copy')}
      </button>
    </li>
  );
}

/** What stands beside a paragraph: each of its directives with grade, deadline, who must act. */
export function Margin({ directives, ...rest }: Props) {
  const t = useT();
  if (directives.length === 0) return null;
  return (
    <ol class="margin" aria-label={t('report.margin')}>
      {directives.map((note) => (
        <Note key={note.directive.id} note={note} {...rest} />
      ))}
    </ol>
  );
}
