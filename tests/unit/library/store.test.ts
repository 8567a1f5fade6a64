import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type SavedSource, withSource } from '../../../lib/library/saved.ts';
import { openStore, type Store } from '../../../lib/library/store.ts';
import { MOST_BYTES } from '../../../lib/library/transfer.ts';
import { article, facts, page } from './sample.ts';

const TEXT = '要抓好林区巡护，严防火种上山。';
const key = 'yunchuan-fire/3';

const source = (
  url: string | null,
  text = TEXT,
  read = '2024-05-02T08:00:00.000Z',
): SavedSource => ({
  page: page(url, url?.includes('b.example') ? '临江晚报' : '云川日报'),
  article: article(text),
  meetingId: 'm1',
  read,
});

let count = 0;
let store: Store;
beforeEach(() => {
  store = openStore(`test-${count++}`);
});
afterEach(() => {
  store.close();
  vi.restoreAllMocks();
});

describe('saved meetings', () => {
  it('keeps one entry for a meeting that several outlets report, with every source', async () => {
    await store.save(facts(key), source('https://a.example/1'));
    await store.save(facts(key), source('https://b.example/2'));
    const saved = await store.get(key);
    expect(saved?.sources.map(({ page: { url } }) => url)).toEqual([
      'https://a.example/1',
      'https://b.example/2',
    ]);
    expect(await store.list()).toMatchObject([{ key, outlets: ['云川日报', '临江晚报'] }]);
  });

  it('replaces what a page said when it is read again', async () => {
    await store.save(facts(key), source('https://a.example/1'));
    await store.save(facts(key), source('https://a.example/1', `${TEXT}要备足水源。`));
    const saved = await store.get(key);
    expect(saved?.sources).toHaveLength(1);
    expect(saved?.sources[0]?.article.text).toBe(`${TEXT}要备足水源。`);
  });

  it('keeps one entry where two tabs save the same meeting at once', async () => {
    const name = `test-${count++}`;
    const tabs = [openStore(name), openStore(name)];
    await Promise.all(tabs.map((tab, n) => tab.save(facts(key), source(`https://a.example/${n}`))));
    expect(await tabs[0]?.size()).toMatchObject({ meetings: 1 });
    expect((await tabs[1]?.get(key))?.sources).toHaveLength(2);
    for (const tab of tabs) tab.close();
  });

  it('keeps meetings where a database of its name stands without a store', async () => {
    const name = `test-${count++}`;
    const empty = await new Promise<IDBDatabase>((done, fail) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => done(opening.result);
      opening.onerror = () => fail(opening.error);
    });
    empty.close();
    const other = openStore(name);
    await other.save(facts(key), source(null));
    expect(await other.size()).toMatchObject({ meetings: 1 });
    other.close();
  });

  it('takes over what the version before kept', async () => {
    const name = `test-${count++}`;
    const entry = withSource(undefined, facts(key), source('https://a.example/1'));
    const before = await openDB(name, 2, {
      upgrade: (database) => {
        const made = database.createObjectStore('meetings', { keyPath: 'key' });
        made.createIndex('series', 'series');
      },
    });
    await before.put('meetings', entry);
    before.close();
    const other = openStore(name);
    expect(await other.facts()).toEqual([entry.facts]);
    expect(await other.list()).toMatchObject([{ key, outlets: ['云川日报'] }]);
    expect(await other.get(key)).toEqual(entry);
    other.close();
  });

  it('opens again after the browser or a later version took the database away', async () => {
    const name = `test-${count++}`;
    const other = openStore(name);
    await other.save(facts(key), source(null));
    await new Promise((done, fail) => {
      const deleting = indexedDB.deleteDatabase(name);
      deleting.onsuccess = done;
      deleting.onerror = fail;
    });
    expect(await other.size()).toEqual({ meetings: 0, bytes: 0 });
    other.close();
  });

  it('deletes one, a series, and all', async () => {
    for (const id of ['a/2024-01-01', 'a/2024-02-01', 'b/2024-01-01', 'c/2024-01-01']) {
      await store.save(facts(id), source(`https://a.example/${id}`));
    }
    await store.remove('c/2024-01-01');
    expect(await store.removeSeries('a')).toBe(2);
    expect((await store.list()).map(({ key: left }) => left)).toEqual(['b/2024-01-01']);
    await store.clear();
    expect(await store.size()).toEqual({ meetings: 0, bytes: 0 });
  });

  it('says that the browser refuses to keep anything', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    await expect(store.save(facts(key), source(null))).rejects.toMatchObject({
      code: 'storage-refused',
    });
  });

  it('says that the room is used up', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(store.save(facts(key), source(null))).rejects.toMatchObject({
      code: 'storage-full',
    });
  });
});

describe('export and import', () => {
  it('takes over on another machine everything that was exported', async () => {
    await store.save(facts(key), source('https://a.example/1'));
    const other = openStore(`test-${count++}`);
    expect(await other.importAll(await store.exportAll())).toBe(1);
    expect(await other.get(key)).toEqual(await store.get(key));
    other.close();
  });

  it('joins an imported meeting with the one already kept', async () => {
    await store.save(facts(key), source('https://a.example/1'));
    const exported = await store.exportAll();
    await store.clear();
    await store.save(facts(key), source('https://b.example/2'));
    await store.importAll(exported);
    expect((await store.get(key))?.sources).toHaveLength(2);
    expect(await store.size()).toMatchObject({ meetings: 1 });
  });

  const tampered = async (change: (file: Record<string, unknown>) => void) => {
    const file = JSON.parse(await store.exportAll()) as Record<string, unknown>;
    change(file);
    return JSON.stringify(file);
  };
  type Entry = {
    facts: Record<string, unknown>;
    sources: { article: { text: string }; page: Record<string, unknown> }[];
  };
  const entry = (file: Record<string, unknown>) => (file.meetings as Entry[])[0] as Entry;

  const refused: readonly (readonly [string, string, () => Promise<string> | string])[] = [
    ['a file that is not ours', 'import-foreign', () => '{"bookmarks":[]}'],
    ['a list', 'import-foreign', () => '[]'],
    [
      'a file of a later version',
      'import-later',
      () =>
        tampered((file) => {
          file.version = 2;
        }),
    ],
    [
      'a file cut off half-way',
      'import-broken',
      async () => (await store.exportAll()).slice(0, -200),
    ],
    ['200 MB', 'import-too-large', () => ' '.repeat(MOST_BYTES + 1)],
    [
      'a script in a name',
      'import-invalid',
      () =>
        tampered((file) => {
          entry(file).facts.name = '<script>alert(1)</script>';
        }),
    ],
    [
      'a script for an address',
      'import-invalid',
      () =>
        tampered((file) => {
          for (const { page: info } of entry(file).sources) info.url = 'javascript:alert(1)';
        }),
    ],
    [
      'an order that its article does not hold',
      'import-invalid',
      () =>
        tampered((file) => {
          for (const { article: told } of entry(file).sources) told.text = '别的话';
        }),
    ],
  ];

  it.each(refused)('refuses %s and leaves the store as it was', async (_what, code, make) => {
    await store.save(facts(key), source('https://a.example/1'));
    const before = await store.get(key);
    await expect(store.importAll(await make())).rejects.toMatchObject({ code });
    expect(await store.get(key)).toEqual(before);
    expect(await store.size()).toMatchObject({ meetings: 1 });
  });

  it('writes nothing where one of many entries fails half-way', async () => {
    for (const id of ['a/2024-01-01', 'b/2024-01-01']) {
      await store.save(facts(id), source(`https://a.example/${id}`));
    }
    const exported = await store.exportAll();
    await store.clear();
    const put = IDBObjectStore.prototype.put;
    let calls = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      if (++calls === 2) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, args);
    });
    await expect(store.importAll(exported)).rejects.toMatchObject({ code: 'storage-full' });
    vi.restoreAllMocks();
    expect(await store.size()).toEqual({ meetings: 0, bytes: 0 });
  });
});
