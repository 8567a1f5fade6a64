/**
 * What two orders are likened by: pairs of characters of the words that carry meaning, fixed
 * formulas and numbers, each the heavier the rarer it is among the orders compared. The verbs and
 * adverbs that every readout is full of hardly count.
 */
import type { ComparedDirective } from '../model/change.ts';
import { commonAt, DIGIT, endOfNumber, kindOfUnit, SIGN, ZERO } from './common-words.ts';
import { nextMark, pairId, placeOf, remember, wordId } from './vocabulary.ts';

/** A shared formula is one more thing in common, beside its characters. */
const FORMULA_WEIGHT = 0.6;
/** Shorter ones (流调, 专班) are terms, not formulas. */
const SHORTEST_FORMULA = 4;
const COMMON_WEIGHT = 0.12;

/** 为常态化防控提供支撑: what an order is for tells less of it than what it orders. */
const PURPOSE = /^(?:为.+(?:提供|贡献|奠定|创造)|使|让|从而|形成)/;
const PURPOSE_WEIGHT = 0.5;

/** What stands in a text, by feature number, with the weight of each. */
export interface Features {
  readonly ids: readonly number[];
  readonly weights: readonly number[];
}

/** Collects the features of one text; one that stands in it twice counts by its greatest weight. */
class Collector implements Features {
  readonly ids: number[] = [];
  readonly weights: number[] = [];
  private readonly mark = nextMark();

  add(id: number, weight: number): void {
    const at = placeOf(id, this.mark);
    if (at < 0) {
      remember(id, this.mark, this.ids.length);
      this.ids.push(id);
      this.weights.push(weight);
    } else if (weight > (this.weights[at] ?? 0)) this.weights[at] = weight;
  }
}

/** Reads one clause of a normalised text: its common words, and pairs of what stands between them. */
function readClause(clause: string, share: number, out: Collector): void {
  let before = 0;
  let length = 0;
  const end = () => {
    if (length === 1) out.add(pairId(0, before), 0.5 * share);
    length = 0;
  };
  for (let at = 0; at < clause.length; ) {
    const common = commonAt(clause, at);
    if (common) {
      out.add(common.id, COMMON_WEIGHT * share);
      end();
      at += common.word.length;
      continue;
    }
    const unit = clause.charCodeAt(at);
    const kind = kindOfUnit(clause, at);
    // A count that changed is the same matter: all numbers look alike.
    at = kind === DIGIT ? endOfNumber(clause, at) : at + 1;
    if (kind === SIGN) {
      end();
      continue;
    }
    const next = kind === DIGIT ? ZERO : unit;
    if (length > 0) out.add(pairId(before, next), share);
    before = next;
    length++;
  }
  end();
}

/** Features of one normalised text with the weight of each kind, before rarity. */
export function featuresOf(text: string, formulas: ComparedDirective['formulas']): Features {
  const out = new Collector();
  text.split('，').forEach((clause, index) => {
    const share = index > 0 && PURPOSE.test(clause) ? PURPOSE_WEIGHT : 1;
    readClause(clause, share, out);
  });
  for (const { id, text: words } of formulas)
    if (words.length >= SHORTEST_FORMULA) out.add(wordId(`#${id ?? words}`), FORMULA_WEIGHT);
  return out;
}

/** The features of several texts together. */
export function union(all: readonly Features[]): Features {
  const out = new Collector();
  for (const { ids, weights } of all)
    for (let at = 0; at < ids.length; at++) out.add(ids[at] ?? 0, weights[at] ?? 0);
  return out;
}
