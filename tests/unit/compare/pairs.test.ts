/**
 * 109 pairs (and orders without a counterpart) of real readouts, labelled by hand before the
 * pairing was tuned: tests/fixtures/pairs/corpus.json, which holds offsets and hashes, no sentence.
 */
import { describe, expect, it } from 'vitest';
import { type Alignment, align } from '../../../lib/compare/align.ts';
import { changesBetween } from '../../../lib/compare/changes.ts';
import type { Unit } from '../../../lib/compare/units.ts';
import type { Change } from '../../../lib/model/change.ts';
import labels from '../../fixtures/pairs/corpus.json' with { type: 'json' };
import { haveShared, meetingOf, reportText, sentencesOf, sha1 } from './corpus.ts';

type Place = readonly [number, number, string];
interface Label {
  readonly earlier: string;
  readonly later: string;
  readonly from: Place | null;
  readonly to: Place | null;
  readonly kinds: readonly string[];
}

const all = labels as unknown as readonly Label[];
const ENOUGH = 0.9;

/** Whether a stretch and a labelled place cover each other by half of the shorter. */
function meets(piece: { start: number; end: number } | null, place: Place): boolean {
  if (!piece) return false;
  const shared = Math.min(piece.end, place[1]) - Math.max(piece.start, place[0]);
  return shared * 2 >= Math.min(piece.end - piece.start, place[1] - place[0]);
}

const indexes = (units: readonly Unit[], place: Place): Set<number> =>
  new Set(units.flatMap((unit, index) => (meets(unit.directive, place) ? [index] : [])));

const aligned = new Map<string, Alignment>();

function alignmentOf({ earlier, later }: Label): Alignment {
  const key = `${earlier} ${later}`;
  const known = aligned.get(key);
  if (known) return known;
  const fresh = align(sentencesOf(reportText(earlier)), sentencesOf(reportText(later)));
  aligned.set(key, fresh);
  return fresh;
}

function right(label: Label): boolean {
  const { earlier, later, links } = alignmentOf(label);
  const rows = label.from && indexes(earlier, label.from);
  const columns = label.to && indexes(later, label.to);
  const linked = links.some(
    (link) => (rows?.has(link.row) ?? true) && (columns?.has(link.column) ?? true),
  );
  return rows && columns ? linked : !linked;
}

if (!haveShared)
  console.warn('SKIPPED: the pairs of the corpus, because ../shared is not beside this checkout.');

describe.skipIf(!haveShared)('pairs of the corpus', () => {
  it('are labelled on the texts as they are', () => {
    for (const { earlier, later, from, to } of all) {
      if (from) expect(sha1(reportText(earlier).slice(from[0], from[1]))).toBe(from[2]);
      if (to) expect(sha1(reportText(later).slice(to[0], to[1]))).toBe(to[2]);
    }
  });

  it('are paired as two careful readers would pair them, nine times in ten', () => {
    const wrong = all.filter((label) => !right(label));
    expect(all.length).toBeGreaterThanOrEqual(60);
    expect(1 - wrong.length / all.length, JSON.stringify(wrong, null, 1)).toBeGreaterThanOrEqual(
      ENOUGH,
    );
  });

  it('are of the kind that the readers gave them, nine times in ten', () => {
    const paired = all.filter((label) => label.from && label.to);
    const known = new Map<string, Change[]>();
    const wrong = paired.filter(({ earlier, later, from, to, kinds }) => {
      const key = `${earlier} ${later}`;
      const changes = known.get(key) ?? changesBetween(meetingOf(earlier), meetingOf(later));
      known.set(key, changes);
      const found = changes.find(
        (change) => from && to && meets(change.earlier, from) && meets(change.later, to),
      );
      return !found || !kinds.includes(found.kind);
    });
    expect(1 - wrong.length / paired.length, JSON.stringify(wrong)).toBeGreaterThanOrEqual(ENOUGH);
  });
});
