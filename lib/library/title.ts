import type { MeetingFacts } from '../model/library.ts';

const NATIONAL = /^(?:中央|中共|国务院|全国|国家)/;

/** 全省… of a province, 全市… of a city: who holds it says as much. */
const WHOLE = /^全([省市县区州旗])/;

/**
 * Organ and name in one line, what both say said once: 云川省政府, 省政府常务会议 → 云川省政府常务会议;
 * 临江市, 全市防火工作会议 → 临江市防火工作会议.
 */
export function titleOf({ organ, name }: Pick<MeetingFacts, 'organ' | 'name'>): string {
  if (NATIONAL.test(name) || name.includes(organ.slice(0, 2))) return name;
  if (organ.endsWith(WHOLE.exec(name)?.[1] ?? '\n')) return organ + name.slice(2);
  let shared = Math.min(organ.length, name.length);
  while (!organ.endsWith(name.slice(0, shared))) shared--;
  return organ + name.slice(shared);
}
