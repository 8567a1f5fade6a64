import type { ChangeKind, Why } from '../model/change.ts';
import { firmer } from './firmness.ts';
import { said } from './said.ts';
import type { Unit } from './units.ts';

/** What may differ without anything being said differently: 要, numbering, and particles. */
const UNSAID =
  /^(?:[一二三四五六七八九十]{1,3}(?:是|要)|第[一二三四五六七八九十]|要|也要|还要|同时)+|[的了地]/g;

const bare = (units: readonly Unit[]): string =>
  units.map((unit) => said(unit.plain).replace(UNSAID, '')).join('');

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

/**
 * The kind of a pair. Precedence: stronger and weaker before reworded (firmness is what these
 * readers look for, and the redline still shows the words), reworded before moved, moved before
 * kept. `graded` is true within one series: nowhere else are grades compared. A head phrase can
 * only be kept or moved, since its sentence is not known.
 */
export function kindOf(
  earlier: readonly Unit[],
  later: readonly Unit[],
  known: { readonly graded: boolean; readonly full: boolean; readonly moved: boolean },
): Verdict {
  if (earlier.length === 0) return { kind: 'new', strength: SAME };
  if (later.length === 0) return { kind: 'dropped', strength: SAME };
  const still = known.moved ? 'moved' : 'kept';
  if (!known.full || bare(earlier) === bare(later)) return { kind: still, strength: SAME };
  const { by, ...strength } = firmer(plain(earlier), plain(later));
  if (known.graded && by !== 0) return { kind: by > 0 ? 'stronger' : 'weaker', strength };
  return { kind: 'reworded', strength: SAME };
}
