/** A word that a rule needs, with its first two units: looked for only where the text has both. */
interface Word {
  readonly text: string;
  readonly first: number;
  /** -1 in a word of one unit. */
  readonly second: number;
}

/** One of each group must be in a text before a rule's pattern is worth trying. */
export type Needs = readonly (readonly Word[])[];

const wordOf = (text: string): Word => ({
  text,
  first: text.charCodeAt(0),
  second: text.length > 1 ? text.charCodeAt(1) : -1,
});

/** ["月", "底|末"]: one word of each group, alternatives parted by |. */
export function needsOf(groups: readonly string[]): Needs {
  return groups.map((group) => group.split('|').map(wordOf));
}

/** The units of the text asked about last: `stamp` where it has the unit. */
const seen = new Uint32Array(0x10000);
let stamp = 1;
let lastText = '';

/** Rules ask about one text after another, each many times: its units are noted once. */
function note(text: string): void {
  if (text === lastText) return;
  lastText = text;
  stamp = (stamp + 1) >>> 0;
  if (stamp === 0) {
    seen.fill(0);
    stamp = 1;
  }
  for (let i = 0; i < text.length; i++) seen[text.charCodeAt(i)] = stamp;
}

function hasWord(text: string, { text: word, first, second }: Word): boolean {
  if (seen[first] !== stamp) return false;
  return second === -1 || (seen[second] === stamp && text.includes(word));
}

/** Whether `text` has a word of every group: a cheap look before an expensive pattern. */
export function hasAll(text: string, needs: Needs): boolean {
  note(text);
  for (const group of needs) {
    let any = false;
    for (let i = 0; i < group.length && !any; i++) any = hasWord(text, group[i] as Word);
    if (!any) return false;
  }
  return true;
}
