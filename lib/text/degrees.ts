/** Words of degree, as sources of patterns: they move a grade of firmness by one. */

/** Raise by one: firmness (坚决), effort (全力), a comparative (更加 asks for more than before). */
export const RAISING =
  '坚决|坚定不移|坚定|毫不动摇|毫不松懈|毫不放松|全力以赴|全力|大力(?!气)|着力|更加|更大力度|进一步|切实|严格|从严|严肃|狠抓|牢牢|全面|持续|不折不扣|立即|迅速|加快';
/** Lower by one: caution (稳妥), measure (适度), a choice left (原则上, 有条件的). */
export const LOWERING =
  '适度|适当|适时|稳妥|稳慎|稳步|逐步|有序|合理(?=[确安布调控分配开使利]|规划|引导)|审慎|酌情|原则上|尽量|尽可能|有条件的|因地制宜|循序渐进|积极稳妥';

const RAISES = new RegExp(`^(?:${RAISING})$`);

/** One step up or down, as most of the words of degree (those of the table) go; 0 without any. */
export function degreeShift(degree: readonly string[]): number {
  const ups = degree.filter((word) => RAISES.test(word)).length;
  return Math.sign(2 * ups - degree.length);
}
