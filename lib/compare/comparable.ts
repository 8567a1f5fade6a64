import type { ComparedDirective, ComparedMeeting } from '../model/change.ts';
import type { Formula, MeetingFacts } from '../model/library.ts';
import type { Article, Directive, Meeting, PageInfo } from '../model/reading.ts';

function directiveOf(directive: Directive): ComparedDirective {
  const { id, text, start, end, speaker, item, topics, deadline } = directive;
  const { kind, marker, strength, degree } = directive.modality;
  return {
    id,
    text,
    start,
    end,
    speaker,
    item,
    topics,
    modality: { kind, marker, strength, degree },
    formulas: directive.formulas.map((use) => ({ id: use.id, text: use.text })),
    deadline: deadline && { text: deadline.text, by: deadline.by },
    figures: directive.figures.map(({ text: words, value, unit }) => ({
      text: words,
      value,
      unit,
    })),
  };
}

const uses = (text: string, phrase: string): number => text.split(phrase).length - 1;

/** How often the orders' formulas stand in all that the meeting is reported to have said. */
function formulasOf(meeting: Meeting): ComparedMeeting['formulas'] {
  const text = [...meeting.directives, ...meeting.statements].map((part) => part.text).join('\n');
  const out = new Map<string, { id: string | null; text: string; count: number }>();
  const seen = new Set<string>();
  for (const { formulas } of meeting.directives)
    for (const use of formulas) {
      if (seen.has(use.text)) continue;
      seen.add(use.text);
      const key = use.id ?? use.text;
      const row = out.get(key) ?? { id: use.id, text: use.text, count: 0 };
      out.set(key, { ...row, count: row.count + uses(text, use.text) });
    }
  return [...out.values()];
}

/** A meeting that was read, in full. `id` tells it from the others compared. */
export function fromReading(
  id: string,
  page: PageInfo,
  article: Article,
  meeting: Meeting,
): ComparedMeeting {
  return {
    id,
    name: meeting.name || article.title || '',
    organ: meeting.organ,
    series: meeting.series,
    ordinal: meeting.ordinal,
    date: meeting.date ?? meeting.dateInferred?.date ?? null,
    dateText: meeting.dateText,
    outlet: page.outlet,
    url: page.url,
    full: true,
    text: article.text,
    directives: meeting.directives.map(directiveOf),
    formulas: formulasOf(meeting),
  };
}

/**
 * A bundled meeting: head phrases in place of sentences. Offsets only keep their order. `lexicon`
 * gives the formulas' own names.
 */
export function fromFacts(
  facts: MeetingFacts,
  lexicon: ReadonlyMap<string, Formula>,
): ComparedMeeting {
  const [source] = facts.sources;
  const nameOf = (id: string) => lexicon.get(id)?.simplified ?? id;
  return {
    id: `bundled:${facts.id}`,
    name: facts.name,
    organ: facts.organ,
    series: facts.series,
    ordinal: facts.ordinal,
    date: facts.date,
    dateText: facts.dateText,
    outlet: source?.outlet ?? null,
    url: source?.url ?? null,
    full: false,
    text: null,
    directives: facts.directives.map((fact, index) => ({
      id: `f${index + 1}`,
      text: fact.head,
      start: index * HEAD_ROOM,
      end: index * HEAD_ROOM + fact.head.length,
      speaker: fact.speaker,
      item: fact.item,
      topics: fact.topics,
      modality: { kind: fact.modality, marker: null, strength: fact.strength, degree: [] },
      formulas: fact.formulas.map((formula) => ({ id: formula, text: nameOf(formula) })),
      deadline: fact.deadline,
      figures: fact.figures,
    })),
    formulas: facts.formulas.map(({ id, count }) => ({ id, text: nameOf(id), count })),
  };
}

/** More than any head phrase is long. */
const HEAD_ROOM = 100;
