/** Parses the labelled reports of tests/fixtures/reports; the README there tells the format. */

export interface LabelledSentence {
  readonly text: string;
  readonly label: 'D' | 'S' | 'N' | 'O';
  readonly speaker: string | null;
  readonly item: string;
  readonly deadline: { readonly text: string; readonly by: string | null } | null;
  readonly figures: readonly string[];
}

export interface LabelledReport {
  readonly title: string;
  readonly published: string | null;
  readonly reason: string | null;
  /** One map a meeting: name, organ, level, date, format, ordinal, chair, speakers, attendees, posts, follows. */
  readonly meetings: readonly Readonly<Record<string, string>>[];
  readonly text: string;
  readonly sentences: readonly LabelledSentence[];
}

function meetingLine(line: string): Record<string, string> {
  const [name = '', ...fields] = line.split(' | ');
  const read = fields.map((field) => {
    const cut = field.indexOf(' ');
    return [field.slice(0, cut), field.slice(cut + 1)] as const;
  });
  return { name, ...Object.fromEntries(read) };
}

function sentenceLine(line: string): LabelledSentence {
  const label = line.charAt(0) as LabelledSentence['label'];
  const rest = line.slice(2);
  if (label !== 'D')
    return { text: rest, label, speaker: null, item: '', deadline: null, figures: [] };
  const cut = rest.indexOf(' | ');
  if (cut < 0) throw new Error(`D line without its fields: ${line}`);
  const [speaker = '会议', item = '-', limit = '-', figures = '-'] = rest.slice(0, cut).split(' ');
  const [words = '', by = ''] = limit.split('=');
  return {
    text: rest.slice(cut + 3),
    label,
    speaker: speaker === '会议' ? null : speaker,
    item: item === '-' ? '' : item,
    deadline: limit === '-' ? null : { text: words, by: by === '' ? null : by },
    figures: figures === '-' ? [] : figures.split(','),
  };
}

/** Throws on a line that fits no form: a report must not lose a sentence silently. */
export function parseReport(source: string): LabelledReport {
  const cut = source.indexOf('\n\n');
  const head = source.slice(0, cut).split('\n');
  const field = (name: string) =>
    head.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? null;
  const paragraphs = source
    .slice(cut + 2)
    .trim()
    .split(/\n\n+/)
    .map((paragraph) => paragraph.split('\n').map(sentenceLine));
  return {
    title: field('title') ?? '',
    published: field('published'),
    reason: field('reason'),
    meetings: head.filter((l) => l.startsWith('meeting: ')).map((l) => meetingLine(l.slice(9))),
    text: paragraphs.map((p) => p.map((s) => s.text).join('')).join('\n'),
    sentences: paragraphs.flat(),
  };
}
