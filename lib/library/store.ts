import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { Failure } from '../model/failure.ts';
import type { MeetingFacts } from '../model/library.ts';
import {
  mergeSaved,
  type SavedMeeting,
  type SavedSource,
  type SavedSummary,
  summaryOf,
  withSource,
} from './saved.ts';
import { exportText, importText } from './transfer.ts';

/** As much of an entry as every page asks for: none of the articles, which are most of it. */
interface Line {
  readonly key: string;
  readonly facts: MeetingFacts;
  readonly summary: SavedSummary;
}

interface Schema extends DBSchema {
  meetings: { key: string; value: SavedMeeting; indexes: { series: string } };
  lines: { key: string; value: Line };
}

type Database = IDBPDatabase<Schema>;
type Names = ('meetings' | 'lines')[];
type Transaction<Mode extends 'readwrite' | 'versionchange'> = IDBPTransaction<Schema, Names, Mode>;

/** The meetings kept on this machine. Every method fails with "storage-refused" or "storage-full". */
export interface Store {
  /** One entry a meeting, however many tabs and outlets save it. */
  save(facts: MeetingFacts, source: SavedSource): Promise<SavedMeeting>;
  get(key: string): Promise<SavedMeeting | null>;
  /** The meeting read last first. */
  list(): Promise<SavedSummary[]>;
  facts(): Promise<MeetingFacts[]>;
  remove(key: string): Promise<void>;
  removeSeries(series: string): Promise<number>;
  clear(): Promise<void>;
  /** Meetings, and their size as the export writes it. */
  size(): Promise<{ readonly meetings: number; readonly bytes: number }>;
  exportAll(): Promise<string>;
  /** Takes over a whole checked file, or nothing of it; the number of meetings. */
  importAll(text: string): Promise<number>;
  close(): void;
}

function asFailure(cause: unknown): Failure {
  if (cause instanceof Failure) return cause;
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
  if (name === 'QuotaExceededError') {
    return new Failure(
      'storage-full',
      'The browser gives no more room for saved meetings.',
      'Delete some, or export them first.',
      { cause },
    );
  }
  return new Failure(
    'storage-refused',
    'The browser does not let the extension keep meetings.',
    'Reading goes on; check private browsing and the settings for site data.',
    { cause },
  );
}

/** Of versions 1 and 2 the lines are missing, of some the store itself: whoever opens a name makes it. */
const VERSION = 3;

const lineOf = (saved: SavedMeeting): Line => {
  const { key, facts } = saved;
  return { key, facts, summary: summaryOf(saved) };
};

async function upgrade(database: Database, transaction: Transaction<'versionchange'>) {
  const stores = database.objectStoreNames;
  if (!stores.contains('meetings')) {
    database.createObjectStore('meetings', { keyPath: 'key' }).createIndex('series', 'series');
  }
  if (stores.contains('lines')) return;
  const lines = database.createObjectStore('lines', { keyPath: 'key' });
  for (const saved of await transaction.objectStore('meetings').getAll()) {
    await lines.put(lineOf(saved));
  }
}

/** `lost` is called when the connection must not be used any more. */
function open(name: string, lost: () => void): Promise<Database> {
  return openDB<Schema>(name, VERSION, {
    upgrade: (database, _from, _to, transaction) =>
      upgrade(database, transaction as unknown as Transaction<'versionchange'>),
    // A later version of the extension, or the deletion of site data, waits for this connection.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      lost();
    },
    terminated: lost,
  });
}

/** Writes in one transaction: readers and other tabs see all of it or nothing. */
async function write<T>(
  database: Database,
  work: (transaction: Transaction<'readwrite'>) => Promise<T>,
): Promise<T> {
  const names: Names = ['meetings', 'lines'];
  const transaction: Transaction<'readwrite'> = database.transaction(names, 'readwrite');
  try {
    const result = await work(transaction);
    await transaction.done;
    return result;
  } catch (cause) {
    // Awaiting `done` keeps the abort from going unhandled; the cause says what happened.
    transaction.done.catch(() => undefined);
    try {
      transaction.abort();
    } catch {
      // Already aborted by the browser.
    }
    throw cause;
  }
}

/** An entry as `next` makes it of what is kept under its key. */
async function put(
  transaction: Transaction<'readwrite'>,
  key: string,
  next: (kept: SavedMeeting | undefined) => SavedMeeting,
): Promise<SavedMeeting> {
  const meetings = transaction.objectStore('meetings');
  const saved = next(await meetings.get(key));
  await meetings.put(saved);
  await transaction.objectStore('lines').put(lineOf(saved));
  return saved;
}

async function forgetAll(transaction: Transaction<'readwrite'>, keys: readonly string[]) {
  for (const key of keys) {
    await transaction.objectStore('meetings').delete(key);
    await transaction.objectStore('lines').delete(key);
  }
}

function methods(database: () => Promise<Database>): Omit<Store, 'close'> {
  const lines = async () => (await database()).getAll('lines');
  const summaries = async () => (await lines()).map(({ summary }) => summary);
  return {
    save: async (facts, source) =>
      write(await database(), (transaction) =>
        put(transaction, facts.id, (kept) => withSource(kept, facts, source)),
      ),
    get: async (key) => (await (await database()).get('meetings', key)) ?? null,
    list: async () =>
      (await summaries()).sort((a, b) => (a.read > b.read ? -1 : a.read < b.read ? 1 : 0)),
    facts: async () => (await lines()).map(({ facts }) => facts),
    remove: async (key) => write(await database(), (transaction) => forgetAll(transaction, [key])),
    removeSeries: async (series) =>
      write(await database(), async (transaction) => {
        const index = transaction.objectStore('meetings').index('series');
        const keys = await index.getAllKeys(series);
        await forgetAll(transaction, keys);
        return keys.length;
      }),
    clear: async () =>
      write(await database(), async (transaction) => {
        await transaction.objectStore('meetings').clear();
        await transaction.objectStore('lines').clear();
      }),
    async size() {
      const all = await summaries();
      return { meetings: all.length, bytes: all.reduce((sum, { bytes }) => sum + bytes, 0) };
    },
    exportAll: async () =>
      exportText(await (await database()).getAll('meetings'), new Date().toISOString()),
    async importAll(text) {
      const incoming = importText(text);
      return write(await database(), async (transaction) => {
        for (const entry of incoming) {
          await put(transaction, entry.key, (kept) => mergeSaved(kept, entry));
        }
        return incoming.length;
      });
    },
  };
}

/** Opens the store at its first use; a refusal is told by the method called, and tried again. */
export function openStore(name = 'yaodian-library'): Store {
  let opened: Promise<Database> | null = null;
  const forget = () => {
    opened = null;
  };
  const database = () => {
    opened ??= open(name, forget).catch((cause: unknown) => {
      forget();
      throw cause;
    });
    return opened;
  };
  const guarded = Object.fromEntries(
    Object.entries(methods(database)).map(([key, method]) => [
      key,
      (...args: unknown[]) =>
        (method as (...args: unknown[]) => Promise<unknown>)(...args).catch((cause: unknown) => {
          throw asFailure(cause);
        }),
    ]),
  ) as unknown as Omit<Store, 'close'>;
  return {
    ...guarded,
    close: () => {
      void opened?.then((db) => db.close());
      forget();
    },
  };
}
