/** Small values kept on this machine. `local` lasts, `session` goes with the browser. */
import { browser } from 'wxt/browser';

/** One kept value; `read` makes a value of whatever the storage held and never throws. */
export interface Kept<T> {
  get(): Promise<T>;
  set(value: T): Promise<void>;
  /** Calls back on every change, from whichever part of the extension; returns how to stop. */
  watch(changed: (value: T) => void): () => void;
}

export function kept<T>(
  area: 'local' | 'session',
  key: string,
  read: (stored: unknown) => T,
): Kept<T> {
  return {
    get: async () => read((await browser.storage[area].get(key))[key]),
    set: (value) => browser.storage[area].set({ [key]: value }),
    watch: (changed) => {
      const listener = (changes: Record<string, { newValue?: unknown }>, from: string) => {
        const change = changes[key];
        if (from === area && change) changed(read(change.newValue));
      };
      // Held here, because after an update of the extension the old script has no `storage` any more.
      const { onChanged } = browser.storage;
      onChanged.addListener(listener);
      return () => onChanged.removeListener(listener);
    },
  };
}
