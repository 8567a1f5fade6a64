/** 出席：甲  乙  丙: minutes part the names of a list by nothing but spaces. */
const LIST_LABEL = /^(?:出席|列席|参加|参会|与会)(?:会议)?(?:人员?|领导|同志)?：/;
export const SHORTEST_LABEL = 3;
export const LONGEST_LABEL = 9;
const LONGEST_LIST = 2000;
const HAN = /\p{Script=Han}/u;

/** Whether a line that begins with `head` is such a list: names and spaces only from `from` on. */
export function opensList(head: string, source: string, from: number): boolean {
  if (!LIST_LABEL.test(head)) return false;
  const line = source.slice(from, from + LONGEST_LIST).split('\n', 1)[0] ?? '';
  return !/[、，,；。]/.test(line);
}

/**
 * Whether a space between these two characters and those parts two names; 石  海 is one name, spread
 * to the width of three characters.
 */
export function partsNames(before: string, behind: string): boolean {
  if (!HAN.test(before.charAt(1)) || !HAN.test(behind.charAt(0))) return false;
  return !'、：'.includes(before.charAt(0)) || HAN.test(behind.charAt(1));
}
