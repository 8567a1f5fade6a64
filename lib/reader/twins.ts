import type { Mention } from './mentions.ts';

/** As much of a session as matters here. */
interface Held {
  readonly at: number;
  readonly mention: Mention;
}

/** 党组会议和常务会议, 常委会会议、理论学习中心组学习会: two meetings in one breath. */
const TWO =
  /^(?!.*(?:贯彻|落实|传达|宣传|学习(?!会|（|中心组)))(.+?会(?:议(?!室|程|题|案))?(?:（扩大）(?:会议?)?)?)(?:和|及|以及|、)((?!.*精神).{2,24}(?:会议?|学习)(?:（扩大）)?)$/;
/** The organ that the first names and the second shares: 市政府(党组会议). */
const ORGAN =
  /^(?:(?:[一-鿿]{2,7})?[省市县区州盟旗](?:委|政府|人大常委会|政协)|(?:[一-鿿]{2,10})?党委)(?=.{3})/;

/** The two meetings that the name of one mention holds; null where it names one. */
export function twinsOf(mention: Mention): readonly [Mention, Mention] | null {
  const found = mention.name.includes('会') ? TWO.exec(mention.name) : null;
  const [, first, second] = found ?? [];
  if (!first || !second) return null;
  const at = mention.nameStart + mention.name.length - second.length;
  const organ = ORGAN.test(second) ? null : ORGAN.exec(first)?.[0];
  return [
    { ...mention, name: first, end: mention.nameStart + first.length },
    {
      ...mention,
      name: second,
      nameStart: at,
      ...(organ ? { subject: organ, subjectStart: mention.nameStart } : {}),
    },
  ];
}

/** What tells one of several meetings of a lead from the others: 党组, 常务, 学习. */
function coreOf({ mention }: Held): string {
  const bare = mention.name.replace(/（扩大）/g, '').replace(/(?:会议?)$/, '');
  return bare.endsWith('学习') ? '学习' : bare.replace(ORGAN, '').replace(/^.*次/, '');
}

/** Where the sentence may name the meeting that it goes on with. */
const HEAD = 18;

/**
 * Meetings that one sentence brings in, by what the sentences after it call them: the index of the
 * session that such a sentence opens with, undefined where it names none of them.
 */
export function twinNamed(
  sessions: readonly Held[],
): ((sentence: string) => number | undefined) | null {
  const twins = sessions.flatMap((session, index) =>
    sessions.some((other) => other !== session && other.at === session.at)
      ? [{ index, called: `${coreOf(session)}会` }]
      : [],
  );
  if (twins.length === 0) return null;
  return (sentence) => {
    const head = sentence.slice(0, HEAD);
    const at = twins.map(({ called }) => head.indexOf(called));
    const first = Math.min(...at.filter((index) => index >= 0));
    return twins[at.indexOf(first)]?.index;
  };
}
