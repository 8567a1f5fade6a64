import type { Bench } from './harness.ts';

/**
 * What the store of kept meetings holds, as JSON; "" while there is none. Opening a name creates
 * it, so the store is looked for first.
 */
export async function keptText(bench: Pick<Bench, 'own'>): Promise<string> {
  const page = await bench.own('welcome.html');
  try {
    return await page.evaluate(async () => {
      const known = await indexedDB.databases();
      if (!known.some(({ name }) => name === 'yaodian-library')) return '';
      const database = await new Promise<IDBDatabase>((done, fail) => {
        const opening = indexedDB.open('yaodian-library');
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => fail(opening.error);
      });
      try {
        if (!database.objectStoreNames.contains('meetings')) return '';
        const all = await new Promise((done) => {
          const getting = database.transaction('meetings').objectStore('meetings').getAll();
          getting.onsuccess = () => done(getting.result);
        });
        return JSON.stringify(all);
      } finally {
        database.close();
      }
    });
  } finally {
    await page.close();
  }
}
