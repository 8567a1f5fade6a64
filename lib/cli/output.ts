import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes lines in order and waits where the reader at the other end is slower. */
export class LineWriter {
  private closed = false;
  private readonly stream: Writable;

  constructor(stream: Writable) {
    this.stream = stream;
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // The reader has gone (`… | head -1`): that is its right, nothing is left to do.
      if (error.code !== 'EPIPE') throw error;
      this.closed = true;
    });
  }

  /** True once nobody reads any more. */
  get gone(): boolean {
    return this.closed;
  }

  async write(line: string): Promise<void> {
    if (this.closed || this.stream.write(`${line}\n`)) return;
    await Promise.race([once(this.stream, 'drain'), once(this.stream, 'close')]).catch(() => {
      this.closed = true;
    });
  }
}
