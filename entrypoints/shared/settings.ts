import { kept } from '../../lib/platform/storage.ts';
import { readSettings } from '../../lib/settings/migrate.ts';
import type { Settings } from '../../lib/settings/schema.ts';

/** The settings as every part of the extension sees them. */
export const settings = kept('local', 'settings', readSettings);

/** Changes the settings as stored now, so that two open pages never undo each other. */
export async function updateSettings(change: (now: Settings) => Settings): Promise<void> {
  await settings.set(change(await settings.get()));
}
