import type {
  Cell,
  Change,
  ChangeKind,
  ComparedDirective,
  Comparison,
  Thread,
  TopicRows,
} from '../model/change.ts';
import type { Filter } from './selection.ts';

export const KINDS: readonly ChangeKind[] = [
  'new',
  'dropped',
  'stronger',
  'weaker',
  'reworded',
  'moved',
  'kept',
];

const holds = (directive: ComparedDirective | null, formula: string): boolean =>
  directive !== null &&
  (directive.text.includes(formula) || directive.formulas.some(({ text }) => text === formula));

const orders = ({ directive, change }: Cell): (ComparedDirective | null)[] => [
  directive,
  change?.earlier ?? null,
];

function cellFits(cell: Cell, filter: Filter): boolean {
  const both = orders(cell);
  const some = (fits: (directive: ComparedDirective) => boolean) =>
    both.some((directive) => directive !== null && fits(directive));
  const { speaker, formula, kind } = filter;
  if (filter.withDeadline && !some((directive) => directive.deadline !== null)) return false;
  if (speaker !== null && !some((directive) => directive.speaker === speaker)) return false;
  if (formula !== null && !both.some((directive) => holds(directive, formula))) return false;
  if (kind !== null && cell.change?.kind !== kind) return false;
  return !filter.onlyChanges || (cell.change !== null && cell.change.kind !== 'kept');
}

const fits = (thread: Thread, filter: Filter): boolean =>
  thread.cells.some((cells) => cells.some((cell) => cellFits(cell, filter)));

/** The rows that a filter leaves: a thread stays whole where one of its cells fits. */
export function shownTopics(comparison: Comparison, filter: Filter): TopicRows[] {
  return comparison.topics
    .filter(({ topic }) => filter.topic === null || topic === filter.topic)
    .map(({ topic, threads }) => ({
      topic,
      threads: threads.filter((thread) => fits(thread, filter)),
    }))
    .filter(({ threads }) => threads.length > 0);
}

export function changeFits(change: Change, filter: Filter): boolean {
  if (filter.topic !== null && change.topic !== filter.topic) return false;
  return cellFits({ directive: change.later, change }, filter);
}

/** How many changes there are of each kind. */
export function countKinds(changes: readonly Change[]): Record<ChangeKind, number> {
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<ChangeKind, number>;
  for (const { kind } of changes) counts[kind]++;
  return counts;
}

/** Everyone who is named as giving an order. */
export const speakersOf = (comparison: Comparison): string[] => [
  ...new Set(
    comparison.meetings.flatMap(({ directives }) =>
      directives.flatMap(({ speaker }) => speaker ?? []),
    ),
  ),
];

/**
 * The changes of one pair as one text to read through: the later meeting's orders in their order,
 * and each dropped one after what it stood behind.
 */
export function readingOrder(changes: readonly Change[]): Change[] {
  const out = changes.filter(({ later }) => later !== null);
  for (const gone of changes.filter(({ later }) => later === null)) {
    const place = gone.earlier?.start ?? 0;
    let at = -1;
    let nearest = -1;
    out.forEach((change, index) => {
      const start = change.earlier?.start ?? -1;
      if (start <= place && start > nearest) {
        nearest = start;
        at = index;
      }
    });
    out.splice(at + 1, 0, gone);
  }
  return out;
}
