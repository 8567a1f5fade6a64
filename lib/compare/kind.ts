import type { ChangeKind, Why } from '../model/change.ts';
import { firmer } from './firmness.ts';
import { said } from './said.ts';
import type { Unit } from './units.ts';
import { nameOf } from './vocabulary.ts';

/** What may differ without anything being said differently: 要, numbering, and particles. */
const UNSAID =
  /^(?:[一二三四五六七八九十]{1,3}(?:是|要)|第[一二三四五六七八九十]|要|也要|还要|同时)+|[的了地]/g;

const bare = (units: readonly Unit[]): string =>
  units.map((unit) => said(unit.plain).replace(UNSAID, '')).join('');

/** 基层是落实部署的“最后一公里”: what a thing is, no order that could be firm. */
const SAYS_WHAT_IS = /^[^，要]{2,}(?<!(?:^|，)[一二三四五六七八九十]{1,2})(?<!要|尤其|特别)是[^，]/;

/** …任务仍然艰巨, 是…的关口, 必须看到: how things stand. */
const SAYS_HOW_IT_STANDS = /^是|仍(?:然|存在|有)|依然|(?:必须|要)(?:清醒地?)?看到/;

/** Whether a normalised text orders something, and does not only say what is or how things stand. */
export const isOrder = (text: string): boolean =>
  !SAYS_WHAT_IS.test(text) && !SAYS_HOW_IT_STANDS.test(text);

const orders = (units: readonly Unit[]): boolean => units.every((unit) => isOrder(unit.plain));

/** Less alike than this, two orders are near one another but not one matter whose tone can turn … */
const ONE_MATTER = 0.45;
/** … unless both speak of the same topic. */
const ONE_MATTER_OF_TOPIC = 0.395;

/** Whether a pair is so surely one matter that its tone can be told. */
function isOneMatter(earlier: readonly Unit[], later: readonly Unit[], score: number): boolean {
  const topic = earlier[0]?.topic ?? null;
  const same = topic !== null && topic === later[0]?.topic;
  return score >= (same ? ONE_MATTER_OF_TOPIC : ONE_MATTER) && orders(earlier) && orders(later);
}

/** The features that carry meaning: neither boilerplate nor formulas. */
const meant = (units: readonly Unit[]): ReadonlySet<number> =>
  new Set(units.flatMap(({ features }) => features.ids.filter((id) => !/^[#~]/.test(nameOf(id)))));

/** Whether a head phrase says nothing that the other side does not say, but for boilerplate. */
function saysTheSame(earlier: readonly Unit[], later: readonly Unit[]): boolean {
  const [few, many] = [meant(earlier), meant(later)].sort((a, b) => a.size - b.size);
  return !!few && !!many && few.size > 0 && [...few].every((id) => many.has(id));
}

const plain = (units: readonly Unit[]): string => units.map((unit) => unit.plain).join('，');

/** A change of place: named mouths or numbered points that differ, or another order. */
export function movesOf(a: Unit, b: Unit, ordered: boolean): Why['moved'] {
  const out: ('order' | 'item' | 'speaker')[] = [];
  const [x, y] = [a.directive, b.directive];
  if (x.speaker !== null && y.speaker !== null && x.speaker !== y.speaker) out.push('speaker');
  else if (x.item && y.item && x.item !== y.item) out.push('item');
  if (!ordered) out.push('order');
  return out;
}

export interface Verdict {
  readonly kind: ChangeKind;
  readonly strength: Why['strength'];
}

const SAME: Why['strength'] = { earlier: [], later: [] };

/** The words that mark units as orders (要), once each. */
const markersOf = (units: readonly Unit[]): string[] => [
  ...new Set(units.flatMap(({ directive: { modality } }) => modality.marker ?? [])),
];

/** 要 → 务必: a side that has no word of degree of its own shows what marks it as an order. */
function withMarkers(
  strength: Why['strength'],
  earlier: readonly Unit[],
  later: readonly Unit[],
): Why['strength'] {
  return {
    earlier: strength.earlier.length > 0 ? strength.earlier : markersOf(earlier),
    later: strength.later.length > 0 ? strength.later : markersOf(later),
  };
}

/**
 * The kind of a pair. Precedence: stronger and weaker before reworded (firmness is what these
 * readers look for, and the redline still shows the words), reworded before moved, moved before
 * kept. `graded` is true within one series: nowhere else are grades compared. Of head phrases no
 * grade is told, since their sentences are not known.
 */
export function kindOf(
  earlier: readonly Unit[],
  later: readonly Unit[],
  known: {
    readonly graded: boolean;
    readonly full: boolean;
    readonly moved: boolean;
    readonly score: number;
  },
): Verdict {
  if (earlier.length === 0) return { kind: 'new', strength: SAME };
  if (later.length === 0) return { kind: 'dropped', strength: SAME };
  const still = known.moved ? 'moved' : 'kept';
  if (bare(earlier) === bare(later)) return { kind: still, strength: SAME };
  if (!known.full)
    return { kind: saysTheSame(earlier, later) ? still : 'reworded', strength: SAME };
  const { by, ...strength } = firmer(plain(earlier), plain(later));
  if (known.graded && by !== 0 && isOneMatter(earlier, later, known.score))
    return {
      kind: by > 0 ? 'stronger' : 'weaker',
      strength: withMarkers(strength, earlier, later),
    };
  return { kind: 'reworded', strength: SAME };
}
