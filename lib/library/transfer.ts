import { Failure } from '../model/failure.ts';
import type { SavedMeeting } from './saved.ts';
import { checkSaved } from './saved-schema.ts';

const FORMAT = 'yaodian-library';
const VERSION = 1;
/** Larger files are refused unread, in bytes; a thousand long readouts are a third of it. */
export const MOST_BYTES = 128 * 1024 * 1024;

interface Exported {
  readonly format: typeof FORMAT;
  readonly version: number;
  readonly exported: string;
  readonly meetings: readonly SavedMeeting[];
}

/** Everything as one JSON text, entries by key; `now` is an ISO date and time. */
export function exportText(meetings: readonly SavedMeeting[], now: string): string {
  const sorted = meetings.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const file: Exported = { format: FORMAT, version: VERSION, exported: now, meetings: sorted };
  return JSON.stringify(file);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Failure(
      'import-broken',
      'The file is cut off or is not JSON.',
      'Export it again and copy it whole.',
      { cause },
    );
  }
}

/** Fails with "import-too-large" where a file is larger than any export of ours would be. */
export function checkSize(bytes: number): void {
  if (bytes <= MOST_BYTES) return;
  throw new Failure(
    'import-too-large',
    `The file has ${Math.round(bytes / 1024 / 1024)} MB; ${MOST_BYTES / 1024 / 1024} MB is the most.`,
    'Export fewer meetings and import them in parts.',
  );
}

/**
 * The entries of an exported file, checked down to the last field. Fails with "import-too-large",
 * "import-broken", "import-foreign", "import-later" or "import-invalid".
 */
export function importText(text: string): readonly SavedMeeting[] {
  checkSize(text.length);
  const file = parse(text) as Partial<Exported> | null;
  if (typeof file !== 'object' || file === null || file.format !== FORMAT) {
    throw new Failure(
      'import-foreign',
      'The file is not an export of Yaodian’s library.',
      'Choose a file that "Export library" wrote.',
    );
  }
  if (typeof file.version !== 'number' || file.version > VERSION) {
    throw new Failure(
      'import-later',
      `The file is of version ${String(file.version)}, this extension reads up to ${VERSION}.`,
      'Update the extension first.',
    );
  }
  const checked = checkSaved(file.meetings);
  if ('ok' in checked) return checked.ok;
  throw new Failure(
    'import-invalid',
    `The file holds something that cannot be taken over: ${checked.wrong}.`,
    'Export it again from the extension it came from.',
  );
}
