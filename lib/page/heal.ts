/** Sentences cut by columns, pages and hard line breaks are made whole again. */

const CLOSED =
  /[。！？!?；;：:…—.]["”’』」）)\]】》〉]*$|[。！？!?](?:[^，。]{0,3}|[（(【][^（）()【】。]{0,40}[）)】])$/;
const OPEN_END = /[，、,（(“‘《「『—–-]$/;

/** True where the text ends as a paragraph does. */
export function endsClosed(text: string): boolean {
  return !OPEN_END.test(text) && CLOSED.test(text);
}

/** How a paragraph begins that tells what a meeting did, often printed without a full stop. */
export const REPORTING =
  /^(?:会议|會議)(?:由|还|還|[传傳][达達]|[听聽]取|[审審][议議]|研究|[学學][习習]|通[报報])|^(?:会上|會上|会前|會前|会后|會後)，/;

/**
 * Openings of a paragraph of its own, whatever stands before it. Each with an example.
 * A fragment is never joined to one of these.
 */
const STARTS: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  {
    pattern:
      /^(?:第?[一二三四五六七八九十]{1,3}(?:是|要|、|，|：)|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、])/,
    example: '二是重农村防扩散。',
  },
  {
    pattern:
      /^(?:会议|會議|全会|[\p{Script=Han}]{2,4})(?:还|還|最后|同时)?(?:指出|强调|強調|要求|认为|認為|表示|提出|决定|決定)[，,：:]/u,
    example: '会议强调，要压实责任。',
  },
  {
    pattern: REPORTING,
    example: '会议由县委书记温如春主持',
  },
  {
    pattern:
      /^(?:本[报報台网網刊社](?:综合)?[^，。]{0,6}?[讯訊道電电消]|[新中][华華新]社.{1,16}?[电電]|央视网消息)/,
    example: '本报讯 1月14日，省委召开会议。',
  },
  { pattern: /^[（(]?(?:据|記者|记者)/, example: '据《云川日报》' },
  { pattern: /^\d{1,2}月\d{1,2}日/, example: '3月28日，市委召开会议。' },
];

export function startsAnew(text: string): boolean {
  return STARTS.some((start) => start.pattern.test(text));
}

/** Shortest piece, in characters, that can be a paragraph's first part rather than a heading. */
const FRAGMENT = 16;

/** True where `text` breaks off in the middle of a sentence. */
export function breaksOff(text: string): boolean {
  if (endsClosed(text)) return false;
  if (OPEN_END.test(text)) return true;
  return text.length >= FRAGMENT && /[，。；、：,;]/.test(text);
}

/** The paragraphs with every cut sentence joined to its rest; nothing is added between them. */
export function heal(paragraphs: readonly string[]): string[] {
  const whole: string[] = [];
  for (const next of paragraphs) {
    const last = whole.at(-1);
    if (last !== undefined && breaksOff(last) && !startsAnew(next)) {
      whole[whole.length - 1] = join(last, next);
    } else whole.push(next);
  }
  return whole;
}

const LATIN_END = /[A-Za-z0-9]$/;
const LATIN_START = /^[A-Za-z]/;

function join(head: string, tail: string): string {
  return LATIN_END.test(head) && LATIN_START.test(tail) ? `${head} ${tail}` : head + tail;
}
