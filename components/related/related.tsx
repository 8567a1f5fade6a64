import { useState } from 'preact/hooks';
import type { NoteLine, RelatedLine } from '../../lib/model/beside.ts';
import { type Translate, useT } from '../i18n.tsx';
import { dayText, MeetingName } from '../ui/meeting-line.tsx';
import { nameIn } from '../ui/naming.ts';

interface Props {
  readonly related: readonly RelatedLine[];
  readonly notes: readonly NoteLine[];
  readonly open?: boolean;
}

/** Formulas and topics named in a reason; the others are counted. */
const NAMED = 4;

function reasonText({ kind, of }: RelatedLine['why'][number], t: Translate): string {
  const reason = t(`library.why.${kind.replace('-', '_')}`);
  // No comma between them: many a formula has one within.
  const names = (few: number) =>
    of
      .slice(0, few)
      .map((naming) => nameIn(naming, t))
      .join(t('library.between'));
  if (of.length === 0) return reason;
  if (of.length <= NAMED) return t('library.whyOf', [reason, names(NAMED)]);
  const rest = t('locale').startsWith('zh') ? of.length : of.length - NAMED;
  return t('library.whyOfMany', [reason, names(NAMED), rest]);
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

/** Formulas of a kind shown before "all". */
const FEW = 12;

/** Formulas of which the same can be said, one after the other as in an index. */
function NoteGroup({ text, notes }: { text: string; notes: readonly NoteLine[] }) {
  const t = useT();
  const [all, setAll] = useState(notes.length <= FEW + 2);
  return (
    <div data-kind={notes[0]?.kind}>
      <dt class="note-kind">
        {text} <span class="note-count">{notes.length}</span>
      </dt>
      <dd lang={t('locale').startsWith('zh') ? 'zh' : 'en'}>
        {(all ? notes : notes.slice(0, FEW)).map(({ formula }) => (
          <span key={formula.zh} class="note-formula">
            {nameIn(formula, t)}
          </span>
        ))}
        {!all && (
          <button type="button" class="note-more" onClick={() => setAll(true)}>
            {t('library.allFormulas', [notes.length])}
          </button>
        )}
      </dd>
    </div>
  );
}

/** What is new, back or gone among the formulas, against the session before. */
function FormulaNotes({ notes }: Pick<Props, 'notes'>) {
  const t = useT();
  const groups = new Map<string, NoteLine[]>();
  for (const note of notes) {
    const text = noteText(note, t);
    groups.set(text, [...(groups.get(text) ?? []), note]);
  }
  return (
    <dl class="formula-notes">
      {[...groups].map(([text, group]) => (
        <NoteGroup key={text} text={text} notes={group} />
      ))}
    </dl>
  );
}

/** Related meetings and news of formulas, folded until asked for; nothing where there is nothing. */
export function Related({ related, notes, open = false }: Props) {
  const t = useT();
  if (related.length + notes.length === 0) return null;
  return (
    <>
      {notes.length > 0 && (
        <details class="fold beside" open={open}>
          <summary>{t('library.notes', [notes.length], notes.length)}</summary>
          <FormulaNotes notes={notes} />
        </details>
      )}
      {related.length > 0 && (
        <details class="fold beside" open={open}>
          <summary>{t('library.related', [related.length], related.length)}</summary>
          <RelatedList related={related} />
        </details>
      )}
    </>
  );
}
