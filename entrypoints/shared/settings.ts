import { kept } from '../../lib/platform/storage.ts';
import { readSettings } from '../../lib/settings/migrate.ts';
import type { Settings } from '../../lib/settings/schema.ts';

/** The settings as every part of the extension sees them. */
export const settings = kept('local', 'settings', readSettings);

let last: Promise<void> = Promise.resolve();

/**
 * Changes the settings as stored now, so that two open pages never undo each other; one change after
 * the other, so that two quick clicks do not either.
 */
export function updateSettings(change: (now: Settings) => Settings): Promise<void> {
  const done = last.then(async () => settings.set(change(await settings.get())));
  last = done.catch(() => undefined);
  return done;
}
