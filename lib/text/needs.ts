import { ask, metBy, reserve } from './words.ts';

/** Where the bit of one group is in what a text meets. */
interface Group {
  readonly at: number;
  readonly bit: number;
}

/** One of each group must be in a text before a rule's pattern is worth trying. */
export type Needs = readonly Group[];

/** ["月", "底|末"]: one word of each group, alternatives parted by |. */
export function needsOf(groups: readonly string[]): Needs {
  return groups.map((group) => {
    const need = reserve(1);
    ask(need, group.split('|'));
    return { at: need >> 5, bit: 1 << (need & 31) };
  });
}

/** Whether `text` has a word of every group: a cheap look before an expensive pattern. */
export function hasAll(text: string, needs: Needs): boolean {
  const met = metBy(text);
  for (const { at, bit } of needs) if (((met[at] as number) & bit) === 0) return false;
  return true;
}
