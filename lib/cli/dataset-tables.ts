import { dayOf } from '../library/day.ts';
import type { OrganFacts, PersonFacts, PlaceFacts } from '../library/snapshot.ts';
import type { Formula, MeetingFacts } from '../model/library.ts';
import { pinyinWithTones, spelledName, traditional } from './dataset-han.ts';
import type { Sources } from './dataset-sources.ts';

const byKey = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function month(meeting: MeetingFacts): string | null {
  return dayOf(meeting).slice(0, 7) || null;
}

/** Formulas with what the build computes, by id. Throws where two share an id. */
export function buildFormulas(sources: Sources, meetings: readonly MeetingFacts[]): Formula[] {
  const used = new Map<string, string[]>();
  for (const meeting of meetings) {
    const when = month(meeting);
    for (const { id } of meeting.formulas) if (when) used.set(id, [...(used.get(id) ?? []), when]);
  }
  const seen = new Set<string>();
  return sources.formulas
    .map((source): Formula => {
      if (seen.has(source.id)) throw new Error(`Two formulas are called ${source.id}.`);
      seen.add(source.id);
      const months = used.get(source.id)?.toSorted(byKey) ?? [];
      return {
        id: source.id,
        simplified: source.simplified,
        traditional: source.traditional ?? traditional(source.simplified),
        pinyin: source.pinyin ?? pinyinWithTones(source.simplified),
        kind: source.kind,
        standsFor: source.standsFor ?? [],
        standsForHant: (source.standsFor ?? []).map(traditional),
        english: source.english,
        zh: source.zh,
        zhHant: traditional(source.zh),
        en: source.en,
        variants: source.variants ?? [],
        topics: source.topics,
        relations: source.relations ?? [],
        first: months[0] ?? null,
        last: months.at(-1) ?? null,
      };
    })
    .sort((a, b) => byKey(a.id, b.id));
}

interface PostSpan {
  post: string;
  region: string;
  first: string | null;
  last: string | null;
}

interface Sighting {
  readonly posts: Map<string, PostSpan>;
  readonly meetings: string[];
}

const newSighting = (): Sighting => ({ posts: new Map(), meetings: [] });

/**
 * The offices that one printed post names, as the same office is called in all of them: 省委书记 of
 * 河南 and 河南省委书记 are one, 国务委员兼国务院秘书长 are two.
 */
function officesOf(post: string, { organ, region }: MeetingFacts): string[] {
  const place = region.name.replace(/[省市县区]$/, '');
  return post.split(/[、兼]/).map((one) => {
    if (one.startsWith('领导小组') && organ.endsWith('领导小组')) {
      return organ + one.slice('领导小组'.length);
    }
    const office = one.replace(/^中共总书记$/, '中共中央总书记');
    const local = office.startsWith(place) && !office.startsWith(`${place}大学`);
    return local ? office.slice(place.length) : office;
  });
}

function addPosts(person: Sighting, post: string, meeting: MeetingFacts): void {
  const when = month(meeting);
  for (const office of officesOf(post, meeting)) {
    const key = `${office}|${meeting.region.code}`;
    const span = person.posts.get(key);
    const region = meeting.region.name;
    if (span) span.last = when ?? span.last;
    else person.posts.set(key, { post: office, region, first: when, last: when });
  }
}

/** In names 占 and 于 stay what they are; only words take 佔 and 於. */
const traditionalName = (name: string): string =>
  traditional(name).replaceAll('佔', '占').replaceAll('於', '于');

/** People by name, with every office they are seen in and the months between which they are. */
export function buildPeople(meetings: readonly MeetingFacts[]): PersonFacts[] {
  const people = new Map<string, Sighting>();
  for (const meeting of meetings) {
    for (const { name, post } of meeting.people) {
      const person = people.get(name) ?? newSighting();
      people.set(name, person);
      person.meetings.push(meeting.id);
      if (post) addPosts(person, post, meeting);
    }
  }
  return [...people]
    .sort(([a], [b]) => byKey(a, b))
    .map(([id, { posts, meetings: ids }]) => ({
      id,
      traditional: traditionalName(id),
      pinyin: spelledName(id),
      posts: [...posts.values()],
      meetings: ids,
    }));
}

export function buildPlaces(sources: Sources): PlaceFacts[] {
  const places = new Map<string, PlaceFacts>();
  for (const { id, region, level } of sources.series) {
    const known = places.get(region.code);
    places.set(region.code, {
      ...region,
      level,
      traditional: traditional(region.name),
      series: [...(known?.series ?? []), id].sort(byKey),
    });
  }
  return [...places.values()].sort((a, b) => byKey(a.code, b.code));
}

export function buildOrgans(meetings: readonly MeetingFacts[]): OrganFacts[] {
  const organs = new Map<string, OrganFacts>();
  for (const { organ, level, region, series } of meetings) {
    const known = organs.get(organ)?.series ?? [];
    const all = known.includes(series) ? known : [...known, series].sort(byKey);
    organs.set(organ, { name: organ, level, region, series: all });
  }
  return [...organs.values()].sort((a, b) => byKey(a.name, b.name));
}
