import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const runs = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there: the next name is tried.
    return false;
  }
};

/** Path of a Firefox (YAODIAN_FIREFOX names one), null where none is installed. */
export function findFirefox(): string | null {
  const asked = process.env.YAODIAN_FIREFOX;
  if (asked) return asked;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const names = ['firefox-esr', 'firefox', 'firefox-developer-edition'];
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(runs) ?? null;
}
