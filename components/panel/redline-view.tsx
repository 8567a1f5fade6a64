import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { readingOrder } from '../../lib/compare/shown.ts';
import type { Change, ComparedMeeting } from '../../lib/model/change.ts';
import { useT } from '../i18n.tsx';
import { useNames } from './names.ts';
import { RedlineItem } from './redline-item.tsx';
import { useGrowing } from './use-growing.ts';
import './redline-view.css';

/** Drawn in one frame. */
const RUNS = 24;

interface Props {
  readonly meetings: readonly ComparedMeeting[];
  readonly pair: readonly [ComparedMeeting, ComparedMeeting];
  readonly changes: readonly Change[];
  readonly onPair: (earlier: string, later: string) => void;
}

/** Runs of what stayed the same, and everything else one by one. */
function runs(changes: readonly Change[]): (Change | readonly Change[])[] {
  const out: (Change | Change[])[] = [];
  for (const change of readingOrder(changes)) {
    const last = out.at(-1);
    if (change.kind !== 'kept') out.push(change);
    else if (Array.isArray(last)) last.push(change);
    else out.push([change]);
  }
  return out;
}

interface PickProps {
  readonly label: string;
  readonly value: string;
  readonly meetings: readonly ComparedMeeting[];
  readonly onPick: (id: string) => void;
}

function Pick({ label, value, meetings, onPick }: PickProps) {
  const names = useNames();
  return (
    <label class="pick">
      <span>{label}</span>
      <select value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        {meetings.map((meeting) => (
          <option key={meeting.id} value={meeting.id}>
            {names.long(meeting)}
          </option>
        ))}
      </select>
    </label>
  );
}

const NEXT = new Set(['n', 'j']);
const PREVIOUS = new Set(['p', 'k']);

/** Moves the focus from change to change, by button and by key (n, p, j, k). */
function useSteps(changes: readonly Change[]) {
  const list = useRef<HTMLOListElement>(null);
  const [at, setAt] = useState(-1);
  useEffect(() => setAt(-1), [changes]);
  const step = (by: 1 | -1) => {
    const items = [...(list.current?.querySelectorAll<HTMLElement>('[tabindex="-1"]') ?? [])];
    const next = Math.min(Math.max(at + by, 0), items.length - 1);
    items[next]?.focus();
    items[next]?.scrollIntoView({ block: 'center' });
    setAt(next);
  };
  const onKey = (event: KeyboardEvent) => {
    const typing = (event.target as HTMLElement).closest('input, select, textarea');
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const by = NEXT.has(event.key) ? 1 : PREVIOUS.has(event.key) ? -1 : null;
    if (by === null) return;
    event.preventDefault();
    step(by);
  };
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  return { list, at, step };
}

interface RunListProps {
  readonly list: RefObject<HTMLOListElement | null>;
  readonly changes: readonly Change[];
  readonly from: ComparedMeeting;
  readonly to: ComparedMeeting;
  readonly byWord: boolean;
}

/** The changes in reading order, runs of what stayed the same folded. */
function RunList({ list, changes, from, to, byWord }: RunListProps) {
  const t = useT();
  const all = useMemo(() => runs(changes), [changes]);
  const shown = useGrowing(all.length, RUNS);
  const item = (change: Change, key: number) => (
    <RedlineItem key={key} change={change} from={from} to={to} byWord={byWord} />
  );
  return (
    <ol class="redline-list" ref={list}>
      {all.slice(0, shown).map((run, index) =>
        Array.isArray(run) && run.length > 1 ? (
          <li key={index} class="same-run">
            <details>
              <summary>{t('panel.redline.sameRun', [run.length])}</summary>
              <ol>{run.map(item)}</ol>
            </details>
          </li>
        ) : (
          item((Array.isArray(run) ? run[0] : run) as Change, index)
        ),
      )}
    </ol>
  );
}

/** Two meetings, order by order, as one text to read through. */
export function RedlineView({ meetings, pair, changes, onPair }: Props) {
  const t = useT();
  const [from, to] = pair;
  const byWord = from.full && to.full;
  const { list, at, step } = useSteps(changes);
  const total = changes.filter(({ kind }) => kind !== 'kept').length;

  return (
    <div class="redline">
      <div class="bar">
        <Pick
          label={t('panel.redline.earlier')}
          value={from.id}
          meetings={meetings}
          onPick={(id) => onPair(id, to.id)}
        />
        <Pick
          label={t('panel.redline.later')}
          value={to.id}
          meetings={meetings}
          onPick={(id) => onPair(from.id, id)}
        />
        <button
          type="button"
          class="button"
          data-kind="quiet"
          onClick={() => onPair(to.id, from.id)}
        >
          {t('panel.redline.swap')}
        </button>
        <span class="steps">
          <button type="button" class="button" data-kind="quiet" onClick={() => step(-1)}>
            {t('panel.redline.previous')}
          </button>
          <button type="button" class="button" data-kind="quiet" onClick={() => step(1)}>
            {t('panel.redline.next')}
          </button>
          <output>{at < 0 ? '' : t('panel.redline.place', [at + 1, total])}</output>
        </span>
      </div>
      {byWord ? null : <p class="hint">{t('panel.redline.heads')}</p>}
      <RunList {...{ list, changes, from, to, byWord }} />
    </div>
  );
}
