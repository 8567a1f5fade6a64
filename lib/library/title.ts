import type { MeetingFacts } from '../model/library.ts';

const NATIONAL = /^(?:中央|中共|国务院|全国|国家)/;

/** Organ and name in one line, what both say said once: 云川省政府, 省政府常务会议 → 云川省政府常务会议. */
export function titleOf({ organ, name }: Pick<MeetingFacts, 'organ' | 'name'>): string {
  if (NATIONAL.test(name) || name.includes(organ.slice(0, 2))) return name;
  let shared = Math.min(organ.length, name.length);
  while (!organ.endsWith(name.slice(0, shared))) shared--;
  return organ + name.slice(shared);
}
