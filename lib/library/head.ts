/**
 * The head phrase of a directive: what is ordered, in at most 14 Han characters (扩大国内需求).
 * A label for lists and for telling one order from another, never a quotation.
 */

const MOST = 14;

/** What stands before the order itself; stripped from the left as long as one of them matches. */
const LEAD_INS: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: 'byline', pattern: /^(?:央视网消息|本报讯|本台消息)(?:（[^）]{1,12}）)?[：，]?/ },
  {
    name: 'speech',
    pattern: /^[^，。；：]{0,18}(?:指出|强调|要求|表示|提出|说|认为|部署|安排)[，：]?/,
  },
  {
    name: 'enumeration',
    pattern: /^(?:第?[一二三四五六七八九十]+(?:是|要|、|，)|（[一二三四五六七八九十]+）|\d+[.、])/,
  },
  {
    name: 'date',
    pattern:
      /^(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:至(?:\d{1,2}月)?\d{1,2}日)?(?:上午|下午|晚)?(?![前之以底])，?/,
  },
  {
    name: 'deadline',
    pattern:
      /^(?:在|于|到)?(?:(?:\d{4}|今|明|本)年)?(?:(?:\d{1,2}|本)月)?(?:\d{1,2}日|[年月]?底|[上中下]旬)(?:之|以)?前，?/,
  },
  {
    name: 'link',
    pattern:
      /^(?:同时|此外|时刻|另外|其中|下一步|当前|今年|明年|今后|会后|特别是|尤其是|为此|因此|并)[，]?/,
  },
  {
    name: 'actor',
    pattern:
      /^(?:各地区?|各级|各部门|各有关部门|各有关方面|有关部门|各单位|全省|全市|全县|全党|全国|我们|大家)(?:各级)?(?:[、和及]?(?:各地区?|各级|各?部门|各?单位|各有关方面|党委(?:（党组）)?|政府|领导干部))*[，]?/,
  },
  {
    name: 'modal',
    pattern:
      /^(?:要|必须|务必|务求|应当|应该|应|须|需要|需|力争|决不能|绝不能|不能|切实|坚决|坚定不移|毫不动摇|毫不放松|进一步|深入|全面|认真|扎实|继续|持续|着力|大力|积极|稳妥|有序|有效|充分|更加|更好|更大力度|尽快|及时|严格|切忌|始终|努力|不断|合理|科学|精准|抓紧|迅速|立即|适时|高度|牢牢|坚持不懈)(?:地)?/,
  },
  {
    name: 'means',
    pattern: /^(?:就|关于|对于|把|将|对|在|以|从|按照|根据|围绕|针对|通过|结合)[^，。；]{1,40}，/,
  },
];

const BREAK = /[，。；：！？、（）《》〈〉\n]/;
/** A clause that says itself that it orders; what stands before it is the reason given. */
const ORDERS = /^(?:也|还|就)?(?:要|必须|务必|应当)/;
const ORDERED = /要|必须|务必|应|坚持|不能|不得|严禁|立足/;
const QUOTES = /[“”‘’]/g;
/** Words of two characters that open an order without being its verb. */
const NO_VERB = /^(?:这次|全体|所有|各级|我国|一些|有关|大家|我们|今年|明年|沿江|党员|干部)$/;
const PREPOSITION = /^[在于以从对按同与]/;
/** Verbs that may open a second order after 、 or 和; a head ends before them. */
const CUT_BEFORE = /(?:和|与|及|以及|并|等|的|不|在|对|从|把|向|为|以|由|至|更|将)$/;

function isHan(char: string): boolean {
  return char >= '㐀' && char <= '鿿';
}

function stripLeadIns(clause: string): string {
  let rest = clause;
  for (let round = 0; round < 8; round++) {
    const before = rest;
    for (const { name, pattern } of LEAD_INS) {
      const found = pattern.exec(rest);
      if (!found) continue;
      const left = rest.slice(found[0].length);
      const bare = left.split(BREAK)[0] ?? '';
      // A strip that leaves fewer than four characters before the next stop has eaten the order.
      if ([...bare].length < 4 && name !== 'speech' && name !== 'means') continue;
      rest = left;
    }
    if (rest === before) return rest;
  }
  return rest;
}

/** 聚焦制约林区巡护的突出问题 → 聚焦突出问题: the verb, and what its long object comes to. */
function verbAndObject(text: string, verb: string): string | null {
  const [, object = ''] = /的([^的]{2,})$/.exec(text.slice(verb.length)) ?? [];
  const fits = verb.length + object.length <= MOST;
  return object && fits && verb.length === 2 && !NO_VERB.test(verb) ? verb + object : null;
}

/** The words of `text` as far as they fit, where the cutter says that a word ends. */
function fit(text: string, cut: (text: string) => readonly string[]): string {
  if ([...text].length <= MOST) return text;
  const all = cut(text);
  let head = '';
  let last = '';
  for (const word of all) {
    if ([...head].length + [...word].length > MOST) break;
    head += word;
    last = word;
  }
  // Before a preposition the phrase may end; elsewhere its object would be cut off.
  const atPreposition = PREPOSITION.test(last) || PREPOSITION.test(text.slice(head.length));
  const short = atPreposition ? null : verbAndObject(text, all[0] ?? '');
  if (short) return short;
  // A lone character before the cut is mostly half a word that the cutter does not know.
  if ([...last].length === 1 && head.length > 4) head = head.slice(0, -1);
  return (head || [...text].slice(0, MOST).join('')).replace(CUT_BEFORE, '');
}

const segmenter = new Intl.Segmenter('zh-Hans', { granularity: 'word' });
const words = (text: string): string[] =>
  [...segmenter.segment(text)].map(({ segment }) => segment);

/**
 * The head phrase of a directive's normalised text (see lib/text/view.ts): at most 14 characters,
 * ending where a word ends; "" where the text holds no Han.
 */
export function headOf(text: string): string {
  const clauses = text
    .trim()
    .replace(QUOTES, '')
    .split(/(?<=[，。；：])/);
  const said = clauses.findIndex((clause) => ORDERS.test(clause));
  const from = said > 3 || ORDERED.test(clauses[0] ?? '') ? 0 : Math.max(0, said);
  const order = stripLeadIns(clauses.slice(from).join(''));
  const parts = order.split(BREAK);
  const longer = (than: number) => parts.find((part) => [...part].filter(isHan).length >= than);
  return fit(longer(4) ?? longer(2) ?? '', words);
}
