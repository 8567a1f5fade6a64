import * as v from 'valibot';
import { Failure } from '../model/failure.ts';
import type { PageInput } from '../model/page.ts';
import { dateIn } from '../page/dates.ts';
import { readInput } from './input.ts';

const Line = v.object({
  id: v.union([v.string(), v.number()]),
  url: v.nullish(v.string()),
  published: v.nullish(v.string()),
  html: v.nullish(v.string()),
  text: v.nullish(v.string()),
});

/** What is printed for one page that could not be read. */
interface Refusal {
  readonly id: string | number | null;
  readonly error: { readonly code: string; readonly message: string };
}

interface Answer {
  readonly line: string;
  readonly failed: boolean;
}

function refusal(id: Refusal['id'], cause: unknown): Answer {
  const known = cause instanceof Failure;
  const code = known ? cause.code : 'internal';
  const said = cause instanceof Error ? cause.message : String(cause);
  const next = known ? cause.next : 'Keep the line and report it with the page it holds.';
  const answer: Refusal = { id, error: { code, message: `${said} ${next}` } };
  return { line: JSON.stringify(answer), failed: true };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    const next = 'Write one JSON object on each line.';
    throw new Failure('bad-json', `The line is not JSON (${(cause as Error).message}).`, next, {
      cause,
    });
  }
}

function idIn(value: unknown): string | number | null {
  const id = (value as { id?: unknown } | null)?.id;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

/** The shape that reading-contract asks for, or Failure saying which field is wrong. */
function inputOf(value: unknown): PageInput {
  const result = v.safeParse(Line, value);
  if (!result.success) {
    const issue = result.issues[0];
    const field = issue.path?.map((part) => String(part.key)).join('.') ?? 'line';
    throw new Failure(
      'bad-line',
      `Field "${field}": ${issue.message}.`,
      'Give id, url, published and html or text.',
    );
  }
  const { id, url, published, html, text } = result.output;
  const day = published ? dateIn(published) : undefined;
  if (day === null) {
    throw new Failure(
      'bad-date',
      `"published" is not a date: ${published}.`,
      'Write it as 2021-11-08 or leave it out.',
    );
  }
  return {
    id: String(id),
    url: url ?? undefined,
    published: day,
    html: html ?? undefined,
    text: text ?? undefined,
  };
}

/** One line of input to one line of output; a bad line becomes an answer that says what is wrong. */
export function answerLine(line: string): Answer {
  let value: unknown;
  try {
    value = parsed(line);
    const reading = readInput(inputOf(value));
    return { line: JSON.stringify({ ...reading, id: idIn(value) }), failed: false };
  } catch (cause) {
    return refusal(idIn(value), cause);
  }
}

/** Reads one page; whatever goes wrong becomes an answer with its id. */
export function answerInput(input: PageInput): Answer {
  try {
    return { line: JSON.stringify(readInput(input)), failed: false };
  } catch (cause) {
    return refusal(input.id, cause);
  }
}

/** The answer for a file that could not even be opened. */
export function answerFailure(id: string, cause: unknown): Answer {
  return refusal(id, cause);
}
