import { Failure } from '../../lib/model/failure.ts';
import type { Translate } from '../i18n.tsx';

/** What went wrong and what to do now, in the reader's language, by the code of a failure. */
export function problemText(t: Translate, code: string, message: string): string {
  const key = `problem.${code.replaceAll('-', '_')}`;
  const known = t(key);
  // A string that is not there comes back as its key.
  return known === key ? t('problem.unknown', [message]) : known;
}

/** The same of whatever was thrown. */
export function problemOf(t: Translate, cause: unknown): string {
  if (cause instanceof Failure) return problemText(t, cause.code, cause.message);
  return t('problem.unknown', [cause instanceof Error ? cause.message : String(cause)]);
}
