import type { NoteLine, RelatedLine } from '../../lib/model/beside.ts';
import { type Translate, useT } from '../i18n.tsx';
import { dayText, MeetingName } from '../ui/meeting-line.tsx';
import { nameIn } from '../ui/naming.ts';

interface Props {
  readonly related: readonly RelatedLine[];
  readonly notes: readonly NoteLine[];
}

function reasonText({ kind, of }: RelatedLine['why'][number], t: Translate): string {
  const reason = t(`library.why.${kind.replace('-', '_')}`);
  const names = of.map((naming) => nameIn(naming, t)).join(t('library.comma'));
  return names ? t('library.whyOf', [reason, names]) : reason;
}

/** The meetings that belong beside this one, each with its reasons, the closest first. */
function RelatedList({ related }: Pick<Props, 'related'>) {
  const t = useT();
  return (
    <ol class="related">
      {related.map((line) => (
        <li key={line.id} data-why={line.why[0]?.kind}>
          <span class="why">{line.why.map((why) => reasonText(why, t)).join(' · ')}</span>
          <MeetingName line={line} />
        </li>
      ))}
    </ol>
  );
}

const noteText = ({ kind, last }: NoteLine, t: Translate): string =>
  t(`library.note.${kind.replaceAll('-', '_')}`, [last ? dayText(last, t) : '']);

/** What is new, back or gone among the formulas, against the session before. */
function FormulaNotes({ notes }: Pick<Props, 'notes'>) {
  const t = useT();
  return (
    <ul class="formula-notes">
      {notes.map((note) => (
        <li key={`${note.kind}${note.formula.zh}`} data-kind={note.kind}>
          <span class="note-formula" lang={t('locale').startsWith('zh') ? 'zh' : 'en'}>
            {nameIn(note.formula, t)}
          </span>{' '}
          <span class="note-kind">{noteText(note, t)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Related meetings and news of formulas, folded until asked for; nothing where there is nothing. */
export function Related({ related, notes }: Props) {
  const t = useT();
  if (related.length + notes.length === 0) return null;
  return (
    <>
      {notes.length > 0 && (
        <details class="fold beside">
          <summary>{t('library.notes', [notes.length], notes.length)}</summary>
          <FormulaNotes notes={notes} />
        </details>
      )}
      {related.length > 0 && (
        <details class="fold beside">
          <summary>{t('library.related', [related.length], related.length)}</summary>
          <RelatedList related={related} />
        </details>
      )}
    </>
  );
}
