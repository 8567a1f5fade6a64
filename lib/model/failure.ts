/** An error a user can act on: a stable code, a sentence, and the next step. */
export class Failure extends Error {
  readonly code: string;
  /** What to do now, one sentence. */
  readonly next: string;

  constructor(code: string, message: string, next: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'Failure';
    this.code = code;
    this.next = next;
  }
}
