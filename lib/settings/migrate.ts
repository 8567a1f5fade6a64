import * as v from 'valibot';
import { DEFAULT_SETTINGS, SETTINGS_VERSION, type Settings, SettingsSchema } from './schema.ts';

type Stored = Readonly<Record<string, unknown>>;

/**
 * One step a version: what was stored by version N, made into what version N + 1 stores.
 * Steps are never edited once released; tests/unit/settings holds an example of every version.
 */
const STEPS: Readonly<Record<number, (stored: Stored) => Stored>> = {
  // Version 1 (before the first release) kept one list of sites that were switched off.
  1: ({ sitesOff, ...rest }) => ({
    ...rest,
    version: 2,
    sites: Array.isArray(sitesOff)
      ? Object.fromEntries(sitesOff.map((id) => [String(id), false]))
      : {},
  }),
};

const isRecord = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function upgrade(stored: Stored): Stored {
  let current = stored;
  for (let version = Number(stored.version); version < SETTINGS_VERSION; version += 1) {
    const step = STEPS[version];
    if (!step) return {};
    current = step(current);
  }
  return current;
}

/**
 * Settings from whatever the storage held. Never throws: nothing stored, a foreign value or a
 * broken field give the defaults (a broken field alone), settings of a later version keep every
 * field that this version understands.
 */
export function readSettings(stored: unknown): Settings {
  if (!isRecord(stored) || !Number.isInteger(stored.version)) return DEFAULT_SETTINGS;
  const upgraded = { ...upgrade(stored), version: SETTINGS_VERSION };
  const parsed = v.safeParse(SettingsSchema, { ...DEFAULT_SETTINGS, ...upgraded });
  return parsed.success ? parsed.output : DEFAULT_SETTINGS;
}
