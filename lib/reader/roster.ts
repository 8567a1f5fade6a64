import type { Person, Role } from '../model/reading.ts';
import { sifted } from '../text/sieve.ts';
import { focus } from '../text/words.ts';
import type { Cast } from './cast.ts';
import { type Line, tells, toldIn } from './line.ts';
import { findPeople } from './people.ts';
import { evidence, printed, type Scope } from './scope.ts';

/** Sentences about another occasion: who is in them was not at this meeting. */
const ELSEWHERE = sifted(
  /^(?:此前|会前|据悉|据了解|日前|早前|[^，。]{2,14}(?:之前|[召开]开前|开始前)，)/,
);
/** Whoever attends is told by the reporter, whosoever words he reported before. */
const PRESENCE = new Set(['narration.attendance', 'narration.chairs', 'narration.people']);
const ROLE_ORDER: readonly Role[] = ['chair', 'speaker', 'attendee'];

interface Entry {
  name: string;
  post: string | null;
  roles: Set<Role>;
  evidence: Person['evidence'];
}

/** 县领导 says less than any post of its own. */
const isVague = (post: string | null | undefined): boolean => !post || /[领領][导導]$/.test(post);

/** 总经济师 behind the name, 县领导: the whole post that stands elsewhere says more. */
const fuller = (post: string | null, whole: string | undefined): string | null =>
  whole !== undefined && (isVague(post) || whole.endsWith(post ?? '')) ? whole : post;

/** Posts that the article gives anywhere, by name: for people whose own sentence gives none. */
export function postsOf(scope: Scope, lines: readonly Line[], cast: Cast): Map<string, string> {
  const posts = new Map<string, string>();
  for (const { sentence } of lines) {
    for (const p of cast.names(sentence.text)) {
      if (p.post === null || (posts.has(p.name) && !isVague(posts.get(p.name)))) continue;
      const start = sentence.start + p.postStart;
      posts.set(p.name, printed(scope, start, start + p.post.length));
    }
  }
  return posts;
}

/** 会议由刘院长主持: the chair by surname and title. */
const CHAIRED_BY = /由(\p{Script=Han}(?:总|副?(?:书记|主任|主席|[\p{Script=Han}]{1,2}长)))主持/u;

const chairedBy = (told: string, cast: Cast): string | null =>
  told.includes('由') ? cast.bySurname(CHAIRED_BY.exec(told)?.[1] ?? '') : null;

/** Told of others than the meeting, a higher one (团市委全会) among them. */
function isOthers({ voice, rule }: Line): boolean {
  return voice?.kind === 'outside' && (!PRESENCE.has(rule) || /会议?$/.test(voice.name));
}

/** A person met in one line. */
interface Met {
  readonly key: string;
  readonly shown: string;
  readonly post: string | null;
  readonly roles: readonly Role[];
  readonly evidence: Person['evidence'];
}

/** The words by which a line tells who was there, "" where it tells nothing of this meeting. */
function presenceIn(line: Line): string {
  if (isOthers(line)) return '';
  // 林青在主持会议时强调: the words before what is said tell of the chair too; others tell of nobody.
  return tells(line) || line.content > 0 ? toldIn(line) : '';
}

function namedIn(scope: Scope, { sentence }: Line, told: string, cast: Cast): Met[] {
  const people = told === sentence.text ? cast.people(told) : findPeople(told);
  return people.map((p) => {
    const start = sentence.start + p.start;
    const end = sentence.start + p.end;
    const postStart = sentence.start + p.postStart;
    return {
      key: p.name,
      shown: printed(scope, start, end).replace(/\s+/g, ''),
      post: p.post && printed(scope, postStart, postStart + p.post.length),
      roles: p.roles,
      evidence: evidence(scope, start, end, p.rule),
    };
  });
}

/** Whose words a line reports, where it reports any. */
function speakerIn(scope: Scope, { sentence, voice, taken }: Line): Met | null {
  if (voice?.kind !== 'person' || (taken !== 'directive' && taken !== 'statement')) return null;
  const { name } = voice;
  const at = sentence.text.indexOf(name);
  const start = sentence.start + Math.max(0, at);
  const end = at < 0 ? sentence.end : start + name.length;
  return {
    key: name,
    shown: at < 0 ? name : printed(scope, start, end).replace(/\s+/g, ''),
    post: null,
    roles: ['speaker'],
    evidence: evidence(scope, start, end, 'people.speech'),
  };
}

/** The people of one meeting: those its narration names, and those whose speech it reports. */
export function rosterOf(
  scope: Scope,
  lines: readonly Line[],
  posts: ReadonlyMap<string, string>,
  cast: Cast,
): Person[] {
  const byName = new Map<string, Entry>();
  const add = ({ key, shown, post, roles, evidence: at }: Met) => {
    const entry = byName.get(key) ?? { name: shown, post: null, roles: new Set(), evidence: at };
    if (isVague(entry.post)) entry.post = post ?? entry.post;
    for (const role of roles) entry.roles.add(role);
    byName.set(key, entry);
  };
  for (const line of lines) {
    focus(line.sentence);
    if (ELSEWHERE.test(line.sentence.text)) continue;
    const told = presenceIn(line);
    if (told !== '') {
      for (const met of namedIn(scope, line, told, cast)) add(met);
      byName.get(chairedBy(told, cast) ?? '')?.roles.add('chair');
    }
    const speaker = speakerIn(scope, line);
    if (speaker) add(speaker);
  }
  return [...byName].map(([key, e]) => ({
    ...e,
    post: fuller(e.post, posts.get(key)),
    roles: ROLE_ORDER.filter((r) => e.roles.has(r)),
  }));
}
