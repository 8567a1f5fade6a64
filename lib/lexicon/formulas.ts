import lexicon from '../../assets/data/lexicon/formula-terms.json' with { type: 'json' };
import { allMatches } from '../text/match.ts';
import { expandNumbered } from './expand.ts';
import { buildIndex, type PrefixIndex, scan } from './prefix-index.ts';

export interface FormulaHit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Id in the bundled lexicon, null for a quoted novelty. */
  readonly id: string | null;
  /** What a numbered slogan stands for, where the text says so. */
  readonly expansion?: readonly string[];
}

const NUMERAL = /[一二两三四五六七八九十百千万双\d]/;
const SHORT_NUMBERED = /^[一二两三四五六七八九十双].$/;
/** What lets a slogan of two characters stand without quotes: 落实四早要求, 兜牢三保底线. */
const CARRIER =
  /^(?:要求|底线|问题|工作|措施|责任|政策|组织|群体|建设|人员|原则|行为|期间|项目|资金|支出|目标|产品|服务|领域|任务|机制|[”’，。；、）]|$)/;

let built: PrefixIndex<string> | null = null;

/** Built when first asked for: pages that report no meeting never pay for it. */
function index(): PrefixIndex<string> {
  built ??= buildIndex(
    lexicon.flatMap(({ id, terms }) => terms.map((term) => [term, id] as const)),
  );
  return built;
}

/** 十四早晨 is no 四早, 两重天 no 两重, 加强基层 no 强基层: what stands around breaks the term. */
function stands(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  if (word.startsWith('强') && /[加增做]/.test(text[start - 1] ?? '')) return false;
  if (NUMERAL.test(word[0] ?? '') && /[第\d一二三四五六七八九十百]/.test(text[start - 1] ?? ''))
    return false;
  return (
    !SHORT_NUMBERED.test(word) || text[start - 1] === '“' || CARRIER.test(text.slice(end, end + 2))
  );
}

function known(text: string): FormulaHit[] {
  return scan(index(), text)
    .filter(({ start, end }) => stands(text, start, end))
    .map(({ start, end, value }) => ({ start, end, text: text.slice(start, end), id: value }));
}

const QUOTED = /“([^“”。？！\n]{2,14})”/g;
/** Feasts, plans and days are quoted by habit (“五一”, “十四五”, “12·5”); so are speech and titles. */
const NO_FORMULA =
  /^[一二三四五六七八九十\d·.—-]+$|^(?:十[一二三四五六七八九]五)|[你我他她吗呢吧啊]|[杯奖号]$|^[A-Za-z\d .+-]+$/;

/** Numbers with what they count, four-character groups, and parts of one length. */
function looksLikeFormula(words: string): boolean {
  if (NO_FORMULA.test(words)) return false;
  const parts = words.split(/[、，]/);
  if (parts.length > 1) return parts.every((part) => part.length === parts[0]?.length);
  if (/^[一二两三四五六七八九十百千万双零]/.test(words)) return words.length <= 12;
  const numbers = words.match(/[一二两三四五六七八九十零]/g)?.length ?? 0;
  return numbers >= 2 || words.length === 4 || words.length === 8;
}

function novelties(text: string, hits: readonly FormulaHit[]): FormulaHit[] {
  const found: FormulaHit[] = [];
  let next = 0;
  for (const match of allMatches(QUOTED, text)) {
    const words = match[1] ?? '';
    const start = match.index + 1;
    const end = start + words.length;
    while ((hits[next]?.end ?? end) <= start) next++;
    const taken = (hits[next]?.start ?? end) < end;
    if (taken || !looksLikeFormula(words)) continue;
    if (/[：说道]$/.test(text[match.index - 1] ?? '')) continue;
    found.push({ start, end, text: words, id: null });
  }
  return found;
}

/**
 * Fixed formulas (提法) in normalised text, longest first, left to right: those of the bundled
 * lexicon with their variants, and quoted words that look like one and are not in it (id null).
 */
export function findFormulas(text: string): FormulaHit[] {
  const hits = known(text);
  const fresh = text.includes('“') ? novelties(text, hits) : [];
  const all = fresh.length > 0 ? [...hits, ...fresh].sort((a, b) => a.start - b.start) : hits;
  return all.map((hit) => {
    const expansion = expandNumbered(text, hit);
    return expansion ? { ...hit, expansion } : hit;
  });
}
