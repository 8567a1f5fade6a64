import type { Beside, MeetingLine, Naming, NoteLine, RelatedLine } from '../model/beside.ts';
import type { Formula, MeetingFacts, Topic } from '../model/library.ts';
import type { Library } from './bundled.ts';
import { withMeetings } from './bundled.ts';
import { chainOf } from './chain.ts';
import { formulaNotes } from './history.ts';
import { relatedTo } from './related.ts';

/** Related meetings that fit beside a meeting. */
const LINES = 8;

const topicNaming = ({ zh, zhHant, en }: Topic): Naming => ({ zh, zhHant, en });
const formulaNaming = ({ simplified, traditional, english }: Formula): Naming => ({
  zh: simplified,
  zhHant: traditional,
  en: english,
});

export function lineOf(meeting: MeetingFacts): MeetingLine {
  const { id, organ, name, ordinal, date, dateText, sources } = meeting;
  const source = sources.find(({ url }) => url !== null) ?? sources[0];
  const link = { url: source?.url ?? null, outlet: source?.outlet ?? null };
  return { id, organ, name, ordinal, date, dateText, ...link };
}

function relatedLines(subject: MeetingFacts, library: Library): RelatedLine[] {
  const named = <T>(
    ids: readonly string[],
    all: ReadonlyMap<string, T>,
    name: (one: T) => Naming,
  ) =>
    ids.flatMap((id) => {
      const one = all.get(id);
      return one ? [name(one)] : [];
    });
  return relatedTo(subject, library, LINES).map(({ meeting, why }) => {
    const reasons = why.map(({ kind, topics = [], formulas = [] }) => ({
      kind,
      of: [
        ...named(topics, library.topics, topicNaming),
        ...named(formulas, library.formulas, formulaNaming),
      ],
    }));
    return { ...lineOf(meeting), why: reasons };
  });
}

function noteLines(subject: MeetingFacts, library: Library): NoteLine[] {
  return formulaNotes(subject, library).flatMap(({ kind, formula: id, last }) => {
    const formula = library.formulas.get(id);
    const meeting = last === null ? undefined : library.index.byId.get(last);
    const line = meeting ? lineOf(meeting) : null;
    return formula ? [{ kind, formula: formulaNaming(formula), last: line }] : [];
  });
}

/** The library with meetings just read in it, so that they find each other. */
export function withOwn(
  own: readonly MeetingFacts[],
  library: Library,
  saved: readonly MeetingFacts[],
): Library {
  const ids = new Set(own.map(({ id }) => id));
  // Bundled facts of a meeting saved too may know more (follow-ups), the page knows best.
  const others = saved.filter(({ id }) => !ids.has(id) && !library.index.byId.has(id));
  const merged = own.map((meeting) => {
    const known = library.index.byId.get(meeting.id);
    const sources = [...meeting.sources, ...(known?.sources ?? [])];
    return meeting.directives.length === 0 && known ? known : { ...meeting, sources };
  });
  return withMeetings(library, [...others, ...merged]);
}

/** What stands beside one meeting of the library, or one that would have its place in it. */
export function besideFacts(meeting: string, subject: MeetingFacts, library: Library): Beside {
  const chain = chainOf(subject, library);
  return {
    meeting,
    related: relatedLines(subject, library),
    notes: noteLines(subject, library),
    chain: chain.nodes.length > 1 ? chain : null,
    told: null,
  };
}

/**
 * What stands beside each meeting of a page: related meetings, news of formulas, the chain. `facts`
 * are those of the page's meetings, by the ids that its reading gives them.
 */
export function besidePage(
  facts: ReadonlyMap<string, MeetingFacts>,
  bundled: Library,
  saved: readonly MeetingFacts[],
): Beside[] {
  const library = withOwn([...facts.values()], bundled, saved);
  return [...facts].map(([meeting, { id }]) => {
    const subject = library.index.byId.get(id);
    return subject
      ? besideFacts(meeting, subject, library)
      : { meeting, related: [], notes: [], chain: null, told: null };
  });
}
