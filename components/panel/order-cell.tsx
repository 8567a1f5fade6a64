import { diffWords, quiet } from '../../lib/compare/redline.ts';
import type { Cell, ComparedMeeting } from '../../lib/model/change.ts';
import { useT } from '../i18n.tsx';
import { useWords, Words } from '../ui/printed.tsx';
import { KindMark } from './kind-mark.tsx';
import { useNames } from './names.ts';
import { SourceLink } from './source-link.tsx';
import { useCutter } from './words.ts';

interface Props {
  readonly cell: Cell;
  readonly meeting: ComparedMeeting;
  readonly meetings: readonly ComparedMeeting[];
  /** Whether other orders stand in the same cell: then what was dropped must be said. */
  readonly among: boolean;
}

/** The later wording with what it has added underlined; the earlier one stands beside it. */
function Wording({ cell }: { readonly cell: Cell }) {
  const cut = useCutter();
  const { directive, change } = cell;
  const { lang, show, original } = useWords(directive?.text ?? '');
  if (!directive) return null;
  const before = change?.earlier?.text;
  const differs = before && change.kind !== 'kept' && change.kind !== 'moved';
  if (!differs) return <Words>{directive.text}</Words>;
  return (
    <span lang={lang} {...original(directive.text)}>
      {quiet(diffWords(before, directive.text, cut)).map((mark, index) => {
        if (mark.op === 'same') return show(mark.text);
        if (mark.op === 'out' || mark.op === 'from') return null;
        return <ins key={index}>{show(mark.text)}</ins>;
      })}
    </span>
  );
}

/** The words that made it firmer or softer, with the speaker and the deadline where there are. */
function Notes({ cell }: { readonly cell: Cell }) {
  const t = useT();
  const { directive, change } = cell;
  const firm = change?.why?.strength;
  const changed = firm && firm.earlier.length + firm.later.length > 0;
  const words = (list: readonly string[]) =>
    list.length > 0 ? <Words>{list.join('、')}</Words> : t('panel.why.none');
  const said = [directive?.speaker, directive?.deadline?.text].filter((part) => part);
  return changed || said.length > 0 ? (
    <small class="notes">
      {changed ? (
        <>
          {words(firm.earlier)} → {words(firm.later)}
        </>
      ) : null}
      {changed && said.length > 0 ? ' · ' : null}
      {said.length > 0 ? <Words>{said.join(' · ')}</Words> : null}
    </small>
  ) : null;
}

/** One order in its meeting: what happened to it, its words, its source. */
export function OrderCell({ cell, meeting, meetings, among }: Props) {
  const t = useT();
  const names = useNames();
  const { directive, change } = cell;
  const nameOf = (id: string | null | undefined) => {
    const found = meetings.find((one) => one.id === id);
    return found ? names.short(found) : '';
  };
  return (
    <div class="order" data-kind={change?.kind ?? 'first'}>
      {change ? <KindMark kind={change.kind} /> : null}
      {directive ? (
        <q class="quote">
          <Wording cell={cell} />
        </q>
      ) : (
        <>
          <span class="absent">
            {t(meeting.full ? 'panel.lastIn' : 'panel.lastInHeads', [nameOf(change?.from)])}
          </span>
          {among && change?.earlier ? (
            <del class="quote">
              <Words>{change.earlier.text}</Words>
            </del>
          ) : null}
        </>
      )}
      {change?.back ? (
        <span class="absent">{t('panel.backFrom', [nameOf(change.back)])}</span>
      ) : null}
      <span class="tail">
        <Notes cell={cell} />
        {directive ? <SourceLink directive={directive} meeting={meeting} /> : null}
      </span>
    </div>
  );
}
