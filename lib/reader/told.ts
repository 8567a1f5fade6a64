import { NARRATION } from '../lexicon/narration.ts';
import type { Sentence } from '../text/sentences.ts';
import { Sieve } from '../text/sieve.ts';
import type { Cast } from './cast.ts';
import { PRESENCE } from './roles.ts';

type Rule = (typeof NARRATION)[number];

/**
 * Who is meant by 他 after this sentence: who opens it, else the first with a role in it. `known`
 * where somebody was told of before.
 */
export function chiefPerson(sentence: Sentence, cast: Cast, known: boolean): string | null {
  const first = cast.names(sentence.text)[0];
  const opens = first && (first.start === 0 || (first.post && first.postStart === 0));
  const people = cast.people(sentence.text);
  if (!PRESENCE.test(sentence.text)) return opens ? first.name : (people[0]?.name ?? null);
  // Who is only present is not meant by 他 after the one who presides.
  const active = people.find((p) => p.roles.some((r) => r !== 'attendee'));
  return active?.name ?? (known ? null : (people[0]?.name ?? null));
}

/** The last of those who are said to have spoken: 林青主持，周闻道作讲话. */
export function chiefSpeaker(sentence: Sentence, cast: Cast): string | null {
  const speakers = cast.people(sentence.text).filter((p) => p.roles.includes('speaker'));
  return speakers.at(-1)?.name ?? cast.personWithin(sentence.text, 30);
}

/** [post]name and what he did there, in the first clause: told by the reporter. */
const PEOPLE_RULE: Rule = {
  id: 'narration.people',
  pattern: /^/,
  example: '党委书记林青主持学习并部署党建工作。',
};

/** 沈砚秋边听边记: who opens a sentence without speaking or being ordered is told of. */
const ACTS_RULE: Rule = {
  id: 'narration.person-acts',
  pattern: /^/,
  example: '沈砚秋边听边记，不时与大家交流。',
};

function opensWithPerson(text: string, cast: Cast): boolean {
  const first = cast.names(text)[0];
  if (first !== undefined) return first.start - (first.post?.length ?? 0) <= 0;
  return cast.opening(text) !== null || cast.bySurname(text) !== null;
}

function tellsOfPeople(text: string, cast: Cast): boolean {
  const first = cast.people(text)[0];
  return first !== undefined && first.start < 48 && !text.slice(0, first.start).includes('。');
}

const NARRATES = new Sieve(NARRATION, (rule) => rule.pattern);

/** The rule by which a sentence is the reporter's own telling, undefined where none says so. */
export function narrationOf(text: string, cast: Cast): Rule | undefined {
  return (
    NARRATES.passing(text).find((rule) => rule.pattern.test(text)) ??
    (tellsOfPeople(text, cast) ? PEOPLE_RULE : undefined) ??
    (opensWithPerson(text, cast) ? ACTS_RULE : undefined)
  );
}

const HEARD_AT_IT = /^会议[^，要]{0,8}(?:传达|学习|听取|审议|通报)/;

/**
 * 会议部署了全年工作，确保平稳运行: what it did it for is told with it; `acts`: somebody is said to do
 * it (林青现场调度，逐项分析，确保…).
 */
export function withoutAim(text: string, acts = false): string {
  const comma = text.lastIndexOf('，');
  const aims = /^以?(?:确保|力争)(?:[^要须；]|要求)*$/.test(text.slice(comma + 1));
  const told = text.slice(0, Math.max(0, comma));
  return aims && (acts || told.includes('了') || HEARD_AT_IT.test(told)) ? told : text;
}

/** ，安排部署秋冬工作，确保形势平稳: what it met for, and to what end. */
export const aims = (rest: string) =>
  /[力确]/.test(rest) &&
  !/要|须|务必|强调|指出|提出|号召|明确/.test(rest) &&
  /^(?:，以|[^。]*?(?:安排|部署|研究|动员))[^。]*，(?:确保|力争)[^，。]*。?$/.test(rest);
