/**
 * The one way between the extension's parts. A call names itself, says where it goes and carries
 * one argument; arguments and answers are validated where they arrive.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { Failure } from '../model/failure.ts';
import {
  type BackgroundCalls,
  backgroundCalls,
  type Input,
  type Output,
  type PageCalls,
  pageCalls,
} from './calls.ts';

interface Sender {
  /** Tab the call comes from; null for the extension's own pages outside tabs. */
  readonly tabId: number | null;
  readonly url: string | null;
}

type Handlers<M> = {
  readonly [K in keyof M]?: (
    input: Input<M, K>,
    sender: Sender,
  ) => Output<M, K> | Promise<Output<M, K>>;
};

const messageSchema = v.object({
  yaodian: v.picklist(['background', 'page']),
  name: v.string(),
  input: v.unknown(),
});

const answerSchema = v.union([
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({ ok: v.literal(false), code: v.string(), message: v.string(), next: v.string() }),
]);
type Answer = v.InferOutput<typeof answerSchema>;

type Table = Readonly<Record<string, { input: v.GenericSchema; output: v.GenericSchema }>>;
type Handler = (input: unknown, sender: Sender) => unknown;

const NEXT_RELOAD = 'Reload the page.';

async function answer(
  table: Table,
  name: string,
  input: unknown,
  run: Handler,
  sender: Sender,
): Promise<Answer> {
  try {
    const schema = table[name];
    if (!schema) throw new Failure('unknown-call', `No call is named ${name}.`, NEXT_RELOAD);
    const value = await run(v.parse(schema.input, input), sender);
    return { ok: true, value: value ?? null };
  } catch (error) {
    if (error instanceof Failure)
      return { ok: false, code: error.code, message: error.message, next: error.next };
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, code: 'internal', message, next: NEXT_RELOAD };
  }
}

/** Starts answering; the returned function stops it. */
function listen(to: 'background' | 'page', table: Table, handlers: Record<string, Handler>) {
  const listener = (
    message: unknown,
    from: { tab?: { id?: number | undefined } | undefined; url?: string | undefined; id?: string },
    reply: (answer: Answer) => void,
  ): true | undefined => {
    if (from.id !== browser.runtime.id) return undefined;
    const parsed = v.safeParse(messageSchema, message);
    if (!parsed.success || parsed.output.yaodian !== to) return undefined;
    const { name, input } = parsed.output;
    const run = handlers[name];
    if (!run) return undefined;
    const sender = { tabId: from.tab?.id ?? null, url: from.url ?? null };
    // Who has asked may be gone when the answer is there; then nobody misses it.
    answer(table, name, input, run, sender)
      .then(reply)
      .catch(() => undefined);
    // The answer comes later. A promise instead would do in Firefox and under the polyfill alone.
    return true;
  };
  const { onMessage } = browser.runtime;
  onMessage.addListener(listener);
  return () => onMessage.removeListener(listener);
}

export const answerInBackground = (handlers: Handlers<BackgroundCalls>) =>
  listen('background', backgroundCalls, handlers as Record<string, Handler>);

export const answerInPage = (handlers: Handlers<PageCalls>) =>
  listen('page', pageCalls, handlers as Record<string, Handler>);

function unwrap(schema: v.GenericSchema, reply: unknown): unknown {
  const parsed = v.safeParse(answerSchema, reply);
  if (!parsed.success) throw new Failure('no-answer', 'Nobody answered.', NEXT_RELOAD);
  const { output } = parsed;
  if (!output.ok) throw new Failure(output.code, output.message, output.next);
  return v.parse(schema, output.value);
}

async function send(post: () => Promise<unknown>): Promise<unknown> {
  try {
    return await post();
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    // After an update or a reload of the extension the old content scripts have lost their other side.
    const code = /context invalidated/i.test(message) ? 'extension-gone' : 'no-answer';
    throw new Failure(code, message, NEXT_RELOAD, { cause });
  }
}

/** Fails with "extension-gone" where the extension was updated under a page. */
export async function callBackground<K extends keyof BackgroundCalls & string>(
  name: K,
  input: Input<BackgroundCalls, K>,
): Promise<Output<BackgroundCalls, K>> {
  if (browser.runtime?.id === undefined)
    throw new Failure('extension-gone', 'The extension was updated.', NEXT_RELOAD);
  const reply = await send(() =>
    browser.runtime.sendMessage({ yaodian: 'background', name, input }),
  );
  return unwrap(backgroundCalls[name].output, reply) as Output<BackgroundCalls, K>;
}

/** Fails with "no-answer" where no reader runs in the tab. */
export async function callPage<K extends keyof PageCalls & string>(
  tabId: number,
  name: K,
  input: Input<PageCalls, K>,
): Promise<Output<PageCalls, K>> {
  const reply = await send(() =>
    browser.tabs.sendMessage(tabId, { yaodian: 'page', name, input }, { frameId: 0 }),
  );
  return unwrap(pageCalls[name].output, reply) as Output<PageCalls, K>;
}
