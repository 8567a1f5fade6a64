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
    pattern: /^[^，。；：]{0,18}(?:指出|强调|(?<!总体)要求|表示|提出|说|认为|部署|安排)[，：]?/,
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
      /^(?:[也还就既又更都]?要|必须|务必|务求|应当|应该|应|须|需要|需|力争|决不能|绝不能|不能|切实|坚决|坚定不移|毫不动摇|毫不放松|进一步|深入|全面|认真|扎实|继续|持续|着力|大力|积极|稳妥|有序|有效|充分|更加|更好|更大力度|尽快|及时|严格|切忌|始终|努力|不断|合理|科学|精准|准确|深刻|灵活|高效|紧密|紧紧|带头|特别|更有针对性|毫不松懈|千方百计|靠前发力|集中力量|从[严紧实细快]|着眼于|抓紧|迅速|立即|适时|高度|牢牢|坚持不懈)(?:地)?/,
  },
  {
    name: 'means',
    pattern:
      /^(?:就|关于|对于|把(?![握关控])|将|对(?![接标照])|在|以|从(?![严紧细快]|实(?!际))|按照|根据|围绕|针对|通过|结合)[^，。；]{1,40}，/,
  },
];

const BREAK = /[，。；：！？、（）《》〈〉\n]/;
/** A clause that says itself that it orders; what stands before it is the reason given. */
const ORDERS = /^(?:我们)?[也还就既又更都]?(?:要|必须|务必|应当)/;
const ORDERED = /要|必须|务必|应|坚持|不能|不得|严禁|立足/;
const QUOTES = /[“”‘’]/g;
/** Words of two characters that open an order without being its verb. */
const NO_VERB =
  /^(?:[零一二三四五六七八九十百千万\d各这本].*|全体|所有|我国|一些|有关|大家|我们|今年|明年|前期|近期|目前|当前|沿江|党员|干部|领导|会议|中央|其他)$/;
const PREPOSITION = /^[在于以从对按同与]/;
/** Verbs that may open a second order after 、 or 和; a head ends before them. */
const CUT_BEFORE = /(?:和|与|及|以及|并|等|的|不|在|对|从|把|向|为|以|由|至|更|将|同|跟|或)$/;
/** Of two verbs in a row for one object the first can go: 贯彻落实, 加快建立. */
const FIRST_OF_TWO =
  /^(?:学习|贯彻|深化|推动|加快|抓好|研究|组织|建立|强化|巩固|深入)(?=贯彻|落实|制定|建立|建设|构建|推进|推动|完善|健全|实施|开展|出台|补足|提升|拓展)/;
/** How it is to be done: gone from a phrase that is too long otherwise. */
const MANNER =
  /^(?:更好|更加|深度|进一步|全面|深入|切实|加快|有效|不断|大力|积极|着力|广泛|充分|持续|继续|灵活|高效|严格|认真|统筹|扎实|主动)$/;
/** Who must act, before a modal verb that is no part of a noun (主要, 要求). */
const ACTOR =
  /^(.{2,16}?)(?<![主重需纲摘必首简扼概])(?:要|必须|务必|应当)(?![求素点领害件闻道塞职])(?=.{4})/;
/** What the object of these does has no meaning without its partner. */
const PARTNERS =
  /[同与和跟].{1,10}(?:结合|融合|衔接|联动|互动|并重|统一|协同|协调|贯通|转化|平衡)$/;
/** Without such a verb the rest of what stands before 的 would say the contrary. */
const CONTRARY = /制约|影响|阻碍|妨碍|损害|违反|破坏|防止|避免|反对|缺乏|不/;
/** Words that no object begins with; a lone character is mostly half a word the cutter does not know. */
const NO_START =
  /^(?:.|以及|期间|情况|情况下|之间|方面|尤其|特别|有关|相关|问题|[中上下时后]的|精神|工作|作用|水平|力度|思想|主义|社会主义|特色|中国特色|总书记|同志)$/;
/** How, and nothing else: no order by itself. */
const IDLE = /^(?:积极|稳妥|有序|有力|有效|科学|精准|因地制宜|分类施策|实事求是)+$/;
/** Behind these a second order of its own begins. */
const SECOND = /^(.{5,}?)(?:并|以及)/;
/** The first of two objects, where nothing behind them belongs to both. */
const FIRST_OBJECT =
  /^(.{8,}?)(?<!树立|坚持|保护|总结|制定|加强|完善|改进|建立|健全|周期)[和与及](?!.*的)/;
/** 发挥转移支付对地方发展的引导作用 is about that of 转移支付. */
const WHOSE = /^(..)([^对关的]{1,8})(?:对|关于).+的([^的]{2,})$/;
/** Lone characters before which, or after which, a word of its own begins. */
const JOINTS = /^[的和与及等对同在为从向以把将中上下后前各]$/;
/** Names that are too long for a head phrase and must not lose their beginning. */
const LONG_NAMES = [
  ['以习近平同志为核心的党中央', '党中央'],
  ['习近平新时代中国特色社会主义思想', '习近平新时代…思想'],
] as const;

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

const size = (text: string): number => [...text].length;

/**
 * The verb and as much of the end of its object as fits, for in Chinese the noun stands last:
 * 实施新一轮重点产业链高质量发展行动 → 实施产业链高质量发展行动. null where that may not be done.
 */
function verbAndObject(all: readonly string[]): string | null {
  const [first = '', second = ''] = all;
  const verb = second === '好' || second === '出' ? first + second : first;
  const [from, text] = [verb === first ? 1 : 2, all.join('')];
  if (size(first) !== 2 || NO_VERB.test(first) || PREPOSITION.test(first)) return null;
  if (text.includes('…')) return null;
  const lastOf = all.findLastIndex((word) => word.endsWith('的'));
  // What is left of 坚持以…为指导 or 取消…不适应的措施 would be something else.
  const whole =
    /^(?:[以在把将为用靠]|依靠)$/.test(all[from] ?? '') ||
    PARTNERS.test(text) ||
    CONTRARY.test(all.slice(0, lastOf + 1).join(''));
  if (whole && lastOf < 0) return null;
  const whose = text.replace(WHOSE, '$1$2的$3');
  if (size(whose) <= MOST) return whose;
  const [, object = ''] = FIRST_OBJECT.exec(text) ?? [];
  if (!whole && object && size(object) <= MOST) return object;
  for (let at = whole ? lastOf + 1 : from; at < all.length; at++) {
    const object = all.slice(at).join('');
    const [before = '', start = ''] = [all[at - 1], all[at]];
    const half = size(before) === 1 && !JOINTS.test(before) && at > from;
    // Of two objects joined by 和 the first must not lose its beginning.
    const torn = at > from && all.slice(at).some((word) => /^[和与及]$/.test(word));
    if (half || torn || NO_START.test(start) || size(verb + object) > MOST) continue;
    if (!whole && CONTRARY.test(all.slice(from, at).join(''))) return null;
    return size(object) >= 2 ? verb + object : null;
  }
  return null;
}

/** The words as far as they fit, without a last one that asks for more. */
function upTo(all: readonly string[]): string {
  let head = '';
  let last = '';
  for (const word of all) {
    if (size(head + word) > MOST) break;
    head += word;
    last = word;
  }
  // A lone character before the cut is mostly half a word that the cutter does not know.
  if (size(last) === 1 && size(head) > 4) head = head.slice(0, -1);
  return (head || [...all.join('')].slice(0, MOST).join('')).replace(CUT_BEFORE, '');
}

/** Leaves out words of manner, from the first on, until the rest fits. */
function withoutManner(all: readonly string[]): readonly string[] {
  let over = size(all.join('')) - MOST;
  return all.filter((word, at) => {
    // 积极 is no manner in 积极性.
    const goes = over > 0 && at > 0 && MANNER.test(word) && size(all[at + 1] ?? '') > 1;
    if (goes) over -= size(word);
    return !goes;
  });
}

/** 湖北省要继续实施离汉通道管控 → who and what in one where that fits, else what is ordered. */
function withoutModal(text: string): string {
  const found = ACTOR.exec(text);
  if (!found) return text;
  const [whole, actor = ''] = found;
  const order = stripLeadIns(text.slice(whole.length));
  const first = order.split(BREAK)[0] ?? '';
  return size(actor + first) <= MOST ? actor + first : order;
}

/** A phrase of at most 14 characters that ends where a phrase ends, as far as words show it. */
function fit(text: string, cut: (text: string) => readonly string[]): string {
  if (size(text) <= MOST) return text;
  const [, before = ''] = SECOND.exec(text) ?? [];
  const one = before && size(before) <= MOST ? before : text;
  const bare = one.replace(FIRST_OF_TWO, '').replace(/相(?=结合|衔接|统一|协调)/, '');
  if (size(bare) <= MOST) return bare;
  const all = withoutManner(cut(bare));
  return size(all.join('')) <= MOST ? all.join('') : (verbAndObject(all) ?? upTo(all));
}

const segmenter = new Intl.Segmenter('zh-Hans', { granularity: 'word' });
/** The browser's own cutter takes 落实习近平 for 落, 实习, 近平 and 二十大和 for a name of Japan. */
const words = (text: string): string[] =>
  text
    .split(/(落实|习近平|二十大)/)
    .flatMap((part) => [...segmenter.segment(part)].map(({ segment }) => segment));

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
  let order = stripLeadIns(clauses.slice(from).join(''));
  // Of several sessions named together the last stands for all.
  order = order.replace(/(?:[一二三四五六七]中、)+(?=[一二三四五六七]中全会)/g, '');
  for (const [name, short] of LONG_NAMES) order = order.replaceAll(name, short);
  if (size(order.split(BREAK)[0] ?? '') > MOST) order = withoutModal(order);
  const parts = order.split(BREAK).filter((part) => !IDLE.test(part));
  const longer = (than: number) => parts.find((part) => [...part].filter(isHan).length >= than);
  return fit(longer(4) ?? longer(2) ?? '', words);
}
