import type { Directive, Meeting, Reading } from '../../lib/model/reading.ts';
import { callBackground } from '../../lib/platform/messages.ts';
import { quoteLang } from '../../lib/text/lang.ts';

/** The meetings of a page and in which of its articles their directives stand. */
export interface Placed {
  readonly meetings: readonly Meeting[];
  articleOf(directive: Directive): number;
}

export function placeMeetings({ articles }: Reading): Placed {
  const where = new Map<string, number>();
  for (const [index, { meetings }] of articles.entries())
    for (const { directives } of meetings) for (const { id } of directives) where.set(id, index);
  return {
    meetings: articles.flatMap(({ meetings }) => meetings),
    articleOf: ({ id }) => where.get(id) ?? 0,
  };
}

/** Keywords of the articles that report meetings; parts of people's names are no keywords. */
export async function askKeywords(reading: Reading): Promise<string[]> {
  const reports = reading.articles.filter(({ meetings }) => meetings.length > 0);
  const text = reports.map((report) => `${report.title ?? ''}\n${report.text}`).join('\n');
  const people = reports.flatMap(({ meetings }) => meetings).flatMap((meeting) => meeting.people);
  const words = await callBackground('keywords', { text });
  return words
    .map(({ word }) => word)
    .filter((word) => !people.some(({ name }) => name.includes(word)));
}

/** "zh-Hant" where the reports are printed in traditional characters. */
export function scriptOf({ articles }: Reading): 'zh-Hans' | 'zh-Hant' {
  const report = articles.find(({ meetings }) => meetings.length > 0);
  return quoteLang(report?.text ?? '');
}
