/** Runs a function in a page of the extension, whichever driver holds it. */
interface OwnPage {
  evaluate(work: () => Promise<string>): Promise<string>;
}

/**
 * What the store of kept meetings holds, as JSON; "" while there is none. Opening a name creates
 * it, so the store is looked for first.
 */
export const keptText = (page: OwnPage): Promise<string> =>
  page.evaluate(async () => {
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

/** As if a later version of the extension had left its store behind: this one may not open it. */
export const lockStore = (page: { evaluate(work: () => Promise<void>): Promise<void> }) =>
  page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('yaodian-library', 99);
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          opening.result.close();
          done();
        };
      }),
  );
