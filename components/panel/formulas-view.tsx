import { useState } from 'preact/hooks';
import type { ComparedMeeting, FormulaRow } from '../../lib/model/change.ts';
import { useT } from '../i18n.tsx';
import { Words } from '../ui/printed.tsx';
import { KindSign } from './kind-mark.tsx';
import { ShortName } from './meeting-heads.tsx';
import { useNames } from './names.ts';
import { useGrowing } from './use-growing.ts';
import './formulas-view.css';

interface Props {
  readonly meetings: readonly ComparedMeeting[];
  readonly base: string | null;
  readonly rows: readonly FormulaRow[];
  /** The formula that the other views are filtered by. */
  readonly chosen: string | null;
  readonly onChoose: (formula: string | null) => void;
}

const AT_FIRST = 40;
/** Drawn in one frame. */
const EACH = 20;
/** More columns than this leave a narrow panel no room for a day set across. */
const MANY = 4;

/** The shade of a cell repeats its number: the more uses, the darker, in five steps. */
const shade = (count: number): number => (count === 0 ? 0 : Math.min(5, 1 + Math.ceil(count / 2)));

/** Whether a formula gave its place to its twin, and did not take the twin's. */
function gaveWay(row: FormulaRow, twin: FormulaRow | undefined): boolean {
  const first = ({ counts }: FormulaRow) => counts.findIndex((count) => count > 0);
  if (twin && first(row) !== first(twin)) return first(row) < first(twin);
  return (row.counts.at(-1) ?? 0) === 0;
}

function What({ row, rows }: { readonly row: FormulaRow; readonly rows: readonly FormulaRow[] }) {
  const t = useT();
  if (row.kind === 'passing') return <span class="kind">{t('panel.kinds.passing')}</span>;
  const before = gaveWay(
    row,
    rows.find(({ formula }) => formula === row.other),
  );
  return (
    <span class="kind" data-kind={row.kind}>
      <KindSign kind={row.kind} />
      {row.other === null
        ? t(`panel.kinds.${row.kind}`)
        : t(before ? 'panel.formulas.became' : 'panel.formulas.instead', [row.other])}
    </span>
  );
}

function Row({
  row,
  rows,
  meetings,
  chosen,
  onChoose,
}: Omit<Props, 'base'> & { readonly row: FormulaRow }) {
  const t = useT();
  const names = useNames();
  const nameOf = (id: string) => {
    const meeting = meetings.find((one) => one.id === id);
    return meeting ? names.short(meeting) : '';
  };
  const on = chosen === row.formula;
  return (
    <tr data-chosen={on}>
      <th scope="row">
        <button
          type="button"
          aria-pressed={on}
          title={t('panel.formulas.filter', [row.formula])}
          onClick={() => onChoose(on ? null : row.formula)}
        >
          <Words>{row.formula}</Words>
        </button>
        <What row={row} rows={rows} />
      </th>
      {row.counts.map((count, at) => (
        <td key={meetings[at]?.id} class="heat" data-shade={shade(count)}>
          {count === 0 ? <span aria-hidden="true">·</span> : count}
          {count === 0 ? <span class="unseen">0</span> : null}
        </td>
      ))}
      <td class="when">{nameOf(row.first)}</td>
      <td class="when">{nameOf(row.last)}</td>
      <td class="tier">
        {t(`panel.formulas.tiers.${row.tier}`)} {Math.round(row.share * 100)}%
      </td>
    </tr>
  );
}

/** The heat strip: formula × meeting, with counts, first and last use, sorted by change. */
export function FormulasView({ meetings, base, rows, chosen, onChoose }: Props) {
  const t = useT();
  const [all, setAll] = useState(false);
  const few = all ? rows.length : Math.min(rows.length, AT_FIRST);
  const shown = useGrowing(few, EACH);
  if (rows.length === 0) return <p class="nothing">{t('panel.formulas.none')}</p>;
  return (
    <div class="table-room">
      <table
        class="strip"
        data-many={meetings.length > MANY}
        style={{ '--columns': meetings.length }}
      >
        <caption class="unseen">{t('panel.formulas.caption')}</caption>
        <thead>
          <StripHead meetings={meetings} base={base} />
        </thead>
        <tbody>
          {rows.slice(0, shown).map((row) => (
            <Row
              key={row.id ?? row.formula}
              row={row}
              rows={rows}
              meetings={meetings}
              chosen={chosen}
              onChoose={onChoose}
            />
          ))}
        </tbody>
      </table>
      {all || rows.length <= AT_FIRST ? null : (
        <button type="button" class="button" onClick={() => setAll(true)}>
          {t('panel.formulas.showAll', [rows.length])}
        </button>
      )}
    </div>
  );
}

function StripHead({ meetings, base }: Pick<Props, 'meetings' | 'base'>) {
  const t = useT();
  return (
    <tr>
      <th scope="col">{t('panel.formulas.formula')}</th>
      {meetings.map((meeting) => (
        <th key={meeting.id} scope="col" class="heat-head" data-base={meeting.id === base}>
          <ShortName meeting={meeting} />
        </th>
      ))}
      <th scope="col">{t('panel.formulas.first')}</th>
      <th scope="col">{t('panel.formulas.last')}</th>
      <th scope="col">{t('panel.formulas.tier')}</th>
    </tr>
  );
}
