/** Files to and from the user's disk, and the clipboard. Nothing leaves the machine. */
import { Failure } from '../model/failure.ts';

export interface OutFile {
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  readonly text: string;
}

/** Hands the file to the browser's own download. */
export function saveFile(file: OutFile): void {
  const address = URL.createObjectURL(new Blob([file.text], { type: file.type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  // The download has taken its own hold of the blob by the next task in every browser.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Largest page that is read into memory, in bytes. */
const LARGEST = 20_000_000;

/** The bytes of a file that the user opened, `largest` of them at most. Fails with "file-too-large". */
export async function readFile(file: File, largest = LARGEST): Promise<Uint8Array> {
  if (file.size > largest)
    throw new Failure(
      'file-too-large',
      `The file has ${Math.round(file.size / 1_000_000)} MB.`,
      `Choose a file below ${Math.round(largest / 1_000_000)} MB.`,
    );
  return new Uint8Array(await file.arrayBuffer());
}

/** Puts text, and where given its HTML form, on the clipboard. Fails with "clipboard". */
export async function copy(text: string, html?: string): Promise<void> {
  try {
    if (html === undefined) return await navigator.clipboard.writeText(text);
    const blob = (content: string, type: string) => new Blob([content], { type });
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': blob(text, 'text/plain'),
        'text/html': blob(html, 'text/html'),
      }),
    ]);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new Failure('clipboard', message, 'Click into the page and copy again.', { cause });
  }
}
