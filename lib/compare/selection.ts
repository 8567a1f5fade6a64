/** What is being compared and how it is looked at, as it stands in the panel's address. */
export const VIEWS = [
  'topics',
  'redline',
  'formulas',
  'strength',
  'figures',
  'outlets',
  'related',
] as const;
export type ViewName = (typeof VIEWS)[number];

export interface Filter {
  readonly onlyChanges: boolean;
  readonly withDeadline: boolean;
  readonly speaker: string | null;
  readonly topic: string | null;
  readonly formula: string | null;
  /** One kind of change, null for all. */
  readonly kind: string | null;
}

export interface Selection {
  /** Ids of the meetings, in the order in which they were chosen. */
  readonly meetings: readonly string[];
  readonly base: string | null;
  readonly view: ViewName;
  /** The two meetings of the redline; null for the last two. */
  readonly pair: readonly [string, string] | null;
  readonly filter: Filter;
}

export const NO_FILTER: Filter = {
  onlyChanges: false,
  withDeadline: false,
  speaker: null,
  topic: null,
  formula: null,
  kind: null,
};

export const NOTHING: Selection = {
  meetings: [],
  base: null,
  view: 'topics',
  pair: null,
  filter: NO_FILTER,
};

/** Long enough for any id the panel makes; an address may say anything. */
const LONGEST_ID = 400;
const MOST = 12;

/** Reads "m=…&m=…&view=redline"; what it does not understand it leaves out. */
export function readSelection(address: string): Selection {
  const params = new URLSearchParams(address.replace(/^[#?]/, ''));
  const fits = (id: string | null): id is string => !!id && id.length <= LONGEST_ID;
  const meetings = [...new Set(params.getAll('m'))].filter(fits).slice(0, MOST);
  const known = (id: string | null) => (fits(id) && meetings.includes(id) ? id : null);
  const [a, b] = [known(params.get('a')), known(params.get('b'))];
  const text = (name: string) => params.get(name)?.slice(0, LONGEST_ID) || null;
  return {
    meetings,
    base: known(params.get('base')),
    view: VIEWS.find((view) => view === params.get('view')) ?? 'topics',
    pair: a && b && a !== b ? [a, b] : null,
    filter: {
      onlyChanges: params.has('changes'),
      withDeadline: params.has('deadline'),
      speaker: text('speaker'),
      topic: text('topic'),
      formula: text('formula'),
      kind: text('kind'),
    },
  };
}

/** The address of a selection, without "#". */
export function writeSelection({ meetings, base, view, pair, filter }: Selection): string {
  const params = new URLSearchParams(meetings.map((id) => ['m', id]));
  if (base !== null) params.set('base', base);
  if (view !== 'topics') params.set('view', view);
  if (pair) {
    params.set('a', pair[0]);
    params.set('b', pair[1]);
  }
  if (filter.onlyChanges) params.set('changes', '1');
  if (filter.withDeadline) params.set('deadline', '1');
  for (const name of ['speaker', 'topic', 'formula', 'kind'] as const) {
    const value = filter[name];
    if (value !== null) params.set(name, value);
  }
  return params.toString();
}
