import { useMemo } from 'preact/hooks';
import type { ComparedDirective, ComparedMeeting, StrengthLine } from '../../lib/model/change.ts';
import { useT } from '../i18n.tsx';
import { Words } from '../ui/printed.tsx';
import { Quoted } from '../ui/quote.tsx';
import { KindSign } from './kind-mark.tsx';
import { LadderLine } from './ladder-line.tsx';
import { MeetingHeads } from './meeting-heads.tsx';
import { useNames } from './names.ts';
import { SourceLink } from './source-link.tsx';
import { useGrowing } from './use-growing.ts';
import './strength-view.css';

/** Drawn in one frame. */
const LINES = 5;

interface Props {
  readonly meetings: readonly ComparedMeeting[];
  readonly base: string | null;
  readonly lines: readonly StrengthLine[];
}

interface Side {
  readonly meeting: ComparedMeeting;
  readonly quote: ComparedDirective;
  readonly grade: number;
}

interface Turn {
  readonly before: Side;
  readonly after: Side;
}

/** Where the grade rose or fell, with the orders that hold the old grade and the new one. */
function turnsOf(line: StrengthLine, meetings: readonly ComparedMeeting[]): Turn[] {
  const turns: Turn[] = [];
  let last: Side | null = null;
  for (const [at, grade] of line.grades.entries()) {
    const [meeting, quote] = [meetings[at], line.quotes[at]];
    if (grade === null || !meeting || !quote) continue;
    const after = { meeting, quote, grade };
    if (last && grade !== last.grade) turns.push({ before: last, after });
    last = after;
  }
  return turns;
}

const firmWords = ({ modality: { marker, degree } }: ComparedDirective): string => {
  const words = [marker ?? '', ...degree].filter((word) => word);
  return words
    .filter((word) => !words.some((two) => two !== word && two.includes(word)))
    .join('、');
};

/** The words that show how firm an order is; the ladder's own name where it has none. */
function useFirmWords() {
  const t = useT();
  return (quote: ComparedDirective) => firmWords(quote) || t(`modality.${quote.modality.kind}`);
}

/** The same where they stand alone: quoted words are tagged with their script, ours are not. */
function FirmWords({ quote }: { readonly quote: ComparedDirective }) {
  const words = useFirmWords();
  const own = firmWords(quote);
  return own ? <Words>{own}</Words> : <span>{words(quote)}</span>;
}

function Turned({ side }: { readonly side: Side }) {
  return (
    <>
      <Quoted words={side.quote.text} />{' '}
      <SourceLink directive={side.quote} meeting={side.meeting} byMeeting />
    </>
  );
}

function TurnLine({ turn: { before, after } }: { readonly turn: Turn }) {
  const t = useT();
  const names = useNames();
  const words = useFirmWords();
  const up = after.grade > before.grade;
  const [was, is] = [words(before.quote), words(after.quote)];
  // A head phrase keeps the grade of its sentence and not the words: the grades speak for themselves.
  const told = was === is ? [before.grade, after.grade] : [was, is];
  return (
    <li>
      <KindSign kind={up ? 'stronger' : 'weaker'} />
      <span>
        {t(up ? 'panel.strength.raised' : 'panel.strength.lowered', [
          names.short(after.meeting),
          ...told,
        ])}{' '}
        <Turned side={after} />
        <span class="was">
          {t('panel.strength.was')} <Turned side={before} />
        </span>
      </span>
    </li>
  );
}

interface LineProps {
  readonly line: StrengthLine;
  readonly meetings: readonly ComparedMeeting[];
}

/** Drawn once: lines that follow frame by frame leave those before them alone. */
function Line({ line, meetings }: LineProps) {
  return useMemo(() => <OneLine line={line} meetings={meetings} />, [line, meetings]);
}

function OneLine({ line, meetings }: LineProps) {
  const t = useT();
  const names = useNames();
  const turns = turnsOf(line, meetings);
  return (
    <tbody>
      <tr>
        <th scope="row">{names.topic(line.topic)}</th>
        <td class="line-cell">
          <LadderLine grades={line.grades} />
        </td>
        {line.grades.map((grade, at) => (
          <td key={meetings[at]?.id} class="grade">
            <span class="column-name" aria-hidden="true">
              {meetings[at] ? names.short(meetings[at]) : ''}
            </span>
            {grade === null ? (
              <span class="absent">{t('panel.notMentioned')}</span>
            ) : (
              <>
                <b>{grade}</b> {line.quotes[at] ? <FirmWords quote={line.quotes[at]} /> : null}
              </>
            )}
          </td>
        ))}
      </tr>
      {turns.length > 0 ? (
        <tr class="turns">
          <td colSpan={meetings.length + 2}>
            <ul>
              {turns.map((turn) => (
                <TurnLine key={turn.after.meeting.id} turn={turn} />
              ))}
            </ul>
          </td>
        </tr>
      ) : null}
    </tbody>
  );
}

/** How far apart the highest and the lowest grade are. */
const swing = ({ grades }: StrengthLine): number => {
  const known = grades.filter((grade) => grade !== null);
  return Math.max(...known) - Math.min(...known);
};

/** For each topic how firmly it was put in each meeting, and what raised or lowered it. */
export function StrengthView({ meetings, base, lines }: Props) {
  const t = useT();
  const sorted = useMemo(() => [...lines].sort((a, b) => swing(b) - swing(a)), [lines]);
  const shown = useGrowing(sorted.length, LINES);
  if (lines.length === 0) return <p class="nothing">{t('panel.strength.none')}</p>;
  const series = new Set(meetings.map((meeting) => meeting.series));
  return (
    <div class="table-room">
      {series.size > 1 || series.has(null) ? (
        <p class="hint">{t('panel.strength.onlySeries')}</p>
      ) : null}
      <table class="strength">
        <caption>{t('panel.strength.caption')}</caption>
        <MeetingHeads
          meetings={meetings}
          base={base}
          corner={t('panel.strength.topic')}
          second={t('panel.strength.line')}
        />
        {sorted.slice(0, shown).map((line) => (
          <Line key={line.topic} line={line} meetings={meetings} />
        ))}
      </table>
    </div>
  );
}
