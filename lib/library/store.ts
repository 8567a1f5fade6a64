import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';
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

interface Schema extends DBSchema {
  meetings: { key: string; value: SavedMeeting; indexes: { series: string } };
}

type Database = IDBPDatabase<Schema>;
type Meetings = IDBPObjectStore<Schema, ['meetings'], 'meetings', 'readwrite'>;

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

/** Version 1 may stand without its store, where somebody else opened the name first. */
const VERSION = 2;

/** `lost` is called when the connection must not be used any more. */
function open(name: string, lost: () => void): Promise<Database> {
  return openDB<Schema>(name, VERSION, {
    upgrade(database) {
      if (database.objectStoreNames.contains('meetings')) return;
      database.createObjectStore('meetings', { keyPath: 'key' }).createIndex('series', 'series');
    },
    // A later version of the extension, or the deletion of site data, waits for this connection.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      lost();
    },
    terminated: lost,
  });
}

/** Writes in one transaction: readers and other tabs see all of it or nothing. */
async function write<T>(database: Database, work: (meetings: Meetings) => Promise<T>): Promise<T> {
  const transaction = database.transaction('meetings', 'readwrite');
  try {
    const result = await work(transaction.store);
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

function methods(database: () => Promise<Database>): Omit<Store, 'close'> {
  const all = async () => (await database()).getAll('meetings');
  return {
    async save(facts, source) {
      return write(await database(), async (meetings) => {
        const saved = withSource(await meetings.get(facts.id), facts, source);
        await meetings.put(saved);
        return saved;
      });
    },
    get: async (key) => (await (await database()).get('meetings', key)) ?? null,
    list: async () =>
      (await all()).map(summaryOf).sort((a, b) => (a.read > b.read ? -1 : a.read < b.read ? 1 : 0)),
    facts: async () => (await all()).map(({ facts }) => facts),
    remove: async (key) => (await database()).delete('meetings', key),
    async removeSeries(series) {
      return write(await database(), async (meetings) => {
        const keys = await meetings.index('series').getAllKeys(series);
        for (const key of keys) await meetings.delete(key);
        return keys.length;
      });
    },
    clear: async () => (await database()).clear('meetings'),
    async size() {
      const summaries = (await all()).map(summaryOf);
      return {
        meetings: summaries.length,
        bytes: summaries.reduce((sum, { bytes }) => sum + bytes, 0),
      };
    },
    exportAll: async () => exportText(await all(), new Date().toISOString()),
    async importAll(text) {
      const incoming = importText(text);
      return write(await database(), async (meetings) => {
        for (const entry of incoming) {
          await meetings.put(mergeSaved(await meetings.get(entry.key), entry));
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
