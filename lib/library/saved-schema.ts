/** What an imported entry must look like before anything of it is written or shown. */
import * as v from 'valibot';
import type { SavedMeeting } from './saved.ts';

const text = v.string();
const maybe = v.nullable(text);
/** Names are never markup, whatever a file says. */
const name = v.pipe(
  text,
  v.maxLength(300),
  v.check(
    (value) => ![...value].some((char) => '<>'.includes(char) || char < ' '),
    'markup in a name',
  ),
);
const url = v.nullable(
  v.pipe(
    text,
    v.check((value) => /^https?:\/\//i.test(value), 'an address that is neither http nor https'),
  ),
);
const day = v.pipe(text, v.regex(/^\d{4}-\d{2}-\d{2}$/));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = { start: offset, end: offset };
const evidence = v.object({ ...span, rule: text });

const level = v.picklist(['central', 'province', 'prefecture', 'county', 'unit']);
const format = v.nullable(v.picklist(['video', 'phone', 'in-person']));
const role = v.picklist(['chair', 'speaker', 'attendee']);
const region = v.object({ code: v.pipe(text, v.regex(/^\d{6}$/)), name });
const modality = v.picklist([
  'encourage',
  'support',
  'explore',
  'should',
  'strive',
  'decide',
  'ensure',
  'must',
  'forbid',
]);
const figure = {
  text,
  value: v.nullable(v.union([v.number(), v.tuple([v.number(), v.number()])])),
  unit: text,
};
const deadline = { text, by: v.nullable(day) };

const directive = v.object({
  ...span,
  id: text,
  text,
  speaker: v.nullable(name),
  speechVerb: maybe,
  item: text,
  modality: v.object({
    kind: modality,
    marker: maybe,
    strength: v.number(),
    degree: v.array(text),
    polarity: v.picklist(['positive', 'negative']),
    evidence,
  }),
  actor: maybe,
  topics: v.array(text),
  formulas: v.array(
    v.object({ id: maybe, text, expansion: v.exactOptional(v.array(text)), evidence }),
  ),
  deadline: v.nullable(v.object({ ...deadline, evidence })),
  figures: v.array(v.object({ ...figure, evidence })),
  evidence,
});

const meeting = v.object({
  id: text,
  name,
  organ: v.nullable(name),
  level: v.nullable(level),
  region: v.nullable(region),
  series: v.nullable(name),
  ordinal: v.nullable(v.number()),
  date: v.nullable(day),
  dateText: maybe,
  yearFrom: v.exactOptional(text),
  dateInferred: v.nullable(v.object({ date: day, from: text })),
  format,
  people: v.array(v.object({ name, post: v.nullable(name), roles: v.array(role), evidence })),
  conveys: v.array(v.object({ text, verb: text, evidence })),
  followsUp: v.nullable(
    v.object({
      name,
      organ: v.nullable(name),
      date: v.nullable(day),
      meetingId: v.exactOptional(text),
      evidence,
    }),
  ),
  directives: v.array(directive),
  statements: v.array(v.object({ ...span, text, speaker: v.nullable(name), evidence })),
  evidence,
});

const article = v.pipe(
  v.object({
    title: maybe,
    text,
    reason: text,
    meetings: v.array(meeting),
    sentences: v.array(
      v.object({
        ...span,
        taken: v.picklist(['directive', 'statement', 'narration', 'plan', 'other-order', 'none']),
        meeting: maybe,
        rule: text,
      }),
    ),
  }),
  v.check(
    ({ text: whole, meetings }) =>
      meetings.every(({ directives }) =>
        directives.every((order) => order.text === whole.slice(order.start, order.end)),
      ),
    'an order that is not in its article',
  ),
);

const facts = v.object({
  id: name,
  series: name,
  organ: name,
  name,
  ordinal: v.nullable(v.number()),
  date: v.nullable(day),
  dateText: maybe,
  level,
  region,
  format,
  people: v.array(v.object({ name, post: v.nullable(name), roles: v.array(role) })),
  topics: v.array(name),
  formulas: v.array(v.object({ id: name, count: v.number() })),
  directives: v.array(
    v.object({
      head: name,
      speaker: v.nullable(name),
      item: text,
      topics: v.array(text),
      modality,
      strength: v.number(),
      formulas: v.array(text),
      deadline: v.nullable(v.object(deadline)),
      figures: v.array(v.object(figure)),
    }),
  ),
  followsUp: v.array(name),
  sources: v.array(v.object({ outlet: name, url })),
});

const page = v.object({
  url,
  site: name,
  title: maybe,
  outlet: v.nullable(name),
  published: v.nullable(day),
  verdict: v.picklist(['meeting', 'other']),
  reason: text,
});

const saved = v.pipe(
  v.object({
    key: name,
    series: name,
    facts,
    sources: v.pipe(
      v.array(v.object({ page, article, meetingId: text, read: v.pipe(text, v.isoTimestamp()) })),
      v.minLength(1),
    ),
  }),
  v.check((entry) => entry.key === entry.facts.id, 'an entry under another meeting’s key'),
);

/** The entries of an imported file, or the first thing wrong with them as a sentence. */
export function checkSaved(
  entries: unknown,
): { readonly ok: readonly SavedMeeting[] } | { readonly wrong: string } {
  const result = v.safeParse(v.array(saved), entries);
  if (result.success) return { ok: result.output as unknown as readonly SavedMeeting[] };
  const [issue] = result.issues;
  return { wrong: `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}` };
}
