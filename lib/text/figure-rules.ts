/** The rules by which figures are found, and what each makes of its match. */
import { parseNumeral } from './numerals.ts';
import { MEASURE, SPOKEN, UNIT } from './units.ts';

export interface Amount {
  /** Multiplied out (50万管 is 500000), a pair for a range, null where nothing can be computed. */
  readonly value: number | readonly [number, number] | null;
  /** 管, 元, %, 次/每周; "" where the words name none. */
  readonly unit: string;
}

type Groups = Readonly<Record<string, string | undefined>>;

export interface FigureRule {
  readonly name: string;
  readonly example: string;
  readonly why: string;
  /** Words one of each group must be in the text, looked for first. */
  readonly needs: readonly string[];
  readonly pattern: RegExp;
  /** May it stand inside “…”? Numbers there are mostly slogans (“四个口袋”). */
  readonly quoted: boolean;
  readonly read: (groups: Groups) => Amount | null;
}

const ARABIC = '\\d+(?:[,，]\\d{3}(?!\\d))*(?:\\.\\d+)?';
const SCALE = '(?:[余多来]?[十百千万亿]{1,3})?[余多来]?';
const HAN =
  '[二两三四五六七八九十](?:[一二两三四五六七八九十百千万亿零]|点(?=[一二三四五六七八九]))*|一[十百千万亿][一二两三四五六七八九十百千万亿零]*';
const SMALL = '\\d{1,3}|[一二两三四五六七八九十]{1,3}';
const TAIL = '(?:左右|以上|以下|以内|上下)?';
const TO = '(?:至|到|-|—{1,2}|–|~|～)';
const OPEN = '(?<![\\d.A-Za-z第〔×/-])';
const SPAN = '半年|半月|个?季度|学期|小时|天|日|周|月|旬|季|年|轮';
const TURN =
  '次|检|测|轮|遍|场|期|回|例|报|查|调度|会商|研判|通报|报告|排查|巡查|督查|督导|考核|评比|更新|汇报|例会|晾晒|点评|评估|盘点|总结|小结|排名|约谈|督办|曝光|调研|消毒|消杀';
/** Verbs and bounds that make a classifier after a Chinese numeral a target. */
const AIM =
  '至少|不少于|不低于|不超过|超过|达到|突破|新增|新建|新改建|建成|培育|配备|储备|引进|选派|招聘|派出|组建';

/** Verbs of making: what is made is counted, unlike the slogans of 三个聚焦. */
const MAKES =
  '办好|办成|打造|建设|建好|实施|创建|举办|谋划|开工|落地|签约|改造|整治|创成|认定|选树';

const number = (text: string | undefined): number | null =>
  text === undefined ? null : parseNumeral(text.replace(/[余多来]/g, ''));

function plain(g: Groups): Amount | null {
  const value = number(g.n);
  return value === null ? null : { value, unit: g.unit ?? '' };
}

/** 5万至6万户; 2至30万人 leaves open whether 2 means 2万: no value. */
function range(g: Groups): Amount | null {
  const [low, high] = [number(g.a), number(g.b)];
  if (low === null || high === null) return null;
  const scaled = /[万亿]/.test(g.b ?? '') && !/[万亿]/.test(g.a ?? '');
  return { value: scaled || low > high ? null : [low, high], unit: g.unit ?? '' };
}

export const FIGURE_RULES: readonly FigureRule[] = [
  {
    name: 'frequency',
    example: '每周两次；每季度至少开展1次',
    why: 'How often: the count is the value, the span goes into the unit.',
    quoted: true,
    needs: ['每'],
    pattern: new RegExp(
      `(?<span>每(?:隔)?(?:(?:${SMALL})个?)?(?:${SPAN}))(?:至少|不少于|不低于|开展|组织|进行|召开|检测|检查|调度|报告|通报|巡查|要){0,2}(?<n>${SMALL})(?<unit>${TURN})`,
      'g',
    ),
    read: (g) => ({ value: number(g.n), unit: `${g.unit}/${g.span}` }),
  },
  {
    name: 'frequency-of-work',
    example: '每周到现场督导不少于1次；每4小时消毒一次',
    why: 'As above, with the work named between.',
    quoted: false,
    needs: ['每', '次|轮|遍|场'],
    pattern: new RegExp(
      `(?<span>每(?:(?:${SMALL})个?)?(?:${SPAN}))[^，。；、\\d一二两三四五六七八九十每]{1,12}(?<n>${SMALL})(?<unit>次|轮|遍|场)`,
      'g',
    ),
    read: (g) => ({ value: number(g.n), unit: `${g.unit}/${g.span}` }),
  },
  {
    name: 'rhythm',
    example: '五天三检；一周一调度；3天2检',
    why: 'As above without 每; also where it is a slogan in quotes.',
    quoted: true,
    needs: ['天|日|周|月|旬|季|年|小时|轮'],
    pattern: new RegExp(
      `(?<![第\\d十])(?<span>(?:${SMALL})(?:${SPAN}))(?<n>${SMALL})(?<unit>${TURN})`,
      'g',
    ),
    read: (g) => ({ value: number(g.n), unit: `${g.unit}/${g.span}` }),
  },
  {
    name: 'percent',
    example: '100%；5%左右；0.5个百分点',
    why: 'Shares and rates.',
    quoted: true,
    needs: ['%|‰|百分点'],
    pattern: new RegExp(`${OPEN}(?<n>${ARABIC})(?<unit>%|‰|个百分点)${TAIL}`, 'g'),
    read: plain,
  },
  {
    name: 'percent-range',
    example: '5%—6%；5—6%；2至3个百分点',
    why: 'A pair.',
    quoted: true,
    needs: ['%|‰|百分点'],
    pattern: new RegExp(
      `${OPEN}(?<a>${ARABIC})(?:%|‰|个百分点)?${TO}(?<b>${ARABIC})(?<unit>%|‰|个百分点)${TAIL}`,
      'g',
    ),
    read: range,
  },
  {
    name: 'fraction',
    example: '三分之一；百分之五；千分之三',
    why: 'Written out; of 百分之 the unit is %, else the value is the fraction.',
    quoted: true,
    needs: ['分之'],
    pattern:
      /(?<!个)(?<b>百|千|[二三四五六七八九十])分之(?<a>百|\d+(?:\.\d+)?|[一二三四五六七八九十百]+(?:点[零一二三四五六七八九]+)?)(?:左右|以上|以下)?/g,
    read: (g) => {
      const part = g.a === '百' ? 100 : number(g.a);
      if (part === null) return null;
      if (g.b === '百') return { value: part, unit: '%' };
      if (g.b === '千') return { value: part, unit: '‰' };
      const whole = number(g.b);
      return whole === null ? null : { value: part / whole, unit: '' };
    },
  },
  {
    name: 'hundred-percent',
    example: '百分百覆盖',
    why: '百分百 is 100 %.',
    quoted: true,
    needs: ['百分百'],
    // “六个百分百” is a slogan, 百分百的努力 a figure of speech.
    pattern: /(?<!个)百分百(?!的?(?:努力|热情|投入|精力))/g,
    read: () => ({ value: 100, unit: '%' }),
  },
  {
    name: 'around-the-clock',
    example: '7×24小时',
    why: 'No number of its own.',
    quoted: true,
    needs: ['小时', '×|x|X|*'],
    pattern: /(?<!\d)\d{1,2}[×xX*]\d{1,2}小时/g,
    read: () => ({ value: null, unit: '小时' }),
  },
  {
    name: 'range',
    example: '2至3个；3—5年；10万到12万户',
    why: 'A pair with one unit; years (2021—2025年) are a date.',
    quoted: false,
    needs: ['至|到|-|—|–|~|～'],
    pattern: new RegExp(
      `${OPEN}(?<a>${ARABIC}${SCALE})(?:${UNIT})?${TO}(?<b>${ARABIC}${SCALE})(?<unit>${UNIT})(?!月)${TAIL}`,
      'g',
    ),
    read: (g) => (g.unit === '年' && /^\d{4}$/.test(g.b ?? '') ? null : range(g)),
  },
  {
    name: 'han-range',
    example: '三至五天；两到三名',
    why: 'A pair written out.',
    quoted: false,
    needs: ['至|到|-|—|–|~|～'],
    pattern: new RegExp(
      `(?<![第数几])(?<a>${HAN})${TO}(?<b>${HAN})(?<unit>${SPOKEN}|个|年|次|轮)${TAIL}`,
      'g',
    ),
    read: range,
  },
  {
    name: 'arabic-measure',
    example: '472公里；50万管；91.5亿元；24小时；3000多万千瓦',
    why: 'A measure after an Arabic numeral.',
    quoted: true,
    needs: ['0|1|2|3|4|5|6|7|8|9'],
    pattern: new RegExp(`${OPEN}(?<n>${ARABIC}${SCALE})(?<unit>${MEASURE})${TAIL}`, 'g'),
    read: plain,
  },
  {
    name: 'arabic',
    example: '27类；6个；120项；新增30万',
    why: 'A classifier, or a number of ten thousands, after an Arabic numeral; 2025年 is a date.',
    quoted: false,
    needs: ['0|1|2|3|4|5|6|7|8|9'],
    pattern: new RegExp(
      `${OPEN}(?<n>${ARABIC}${SCALE})(?<unit>${UNIT})(?!月份?|届|[年月日]来)${TAIL}`,
      'g',
    ),
    // 09年 is a date as 2009年 is.
    read: (g) => (g.unit === '年' && /^(?:\d{4}|[09]\d)$/.test(g.n ?? '') ? null : plain(g)),
  },
  {
    name: 'arabic-bare',
    example: '补助3000万；达到95',
    why: 'No unit, but ten thousands or a bound in front say that it is a quantity.',
    quoted: false,
    needs: ['0|1|2|3|4|5|6|7|8|9'],
    pattern: new RegExp(
      `${OPEN}(?<n>${ARABIC}[余多]?[千百十]?[万亿]{1,2}(?:[余多]?))|(?<=达到|超过|突破|不低于|不少于|至少)(?<m>${ARABIC})(?![\\d.A-Za-z年月日时号届])`,
      'g',
    ),
    read: (g) => plain({ n: g.n ?? g.m }),
  },
  {
    name: 'han-measure',
    example: '三十公里；两天；五百名；八成以上；一千二百万元',
    why: 'A measure after a Chinese numeral from two on; 一 mostly belongs to a word (一天, 一人).',
    quoted: false,
    needs: ['二|两|三|四|五|六|七|八|九|十|百|千|万|亿'],
    pattern: new RegExp(
      `(?<![第数几一二两三四五六七八九十\\d.])(?<n>${HAN})[余多来]?(?<unit>${SPOKEN}|成(?![员立果效绩就为长本色套熟体份])|(?<=[十百千万亿][余多]?)元)(?![家类份大心民]|(?<=年)(?:行动|攻坚))${TAIL}`,
      'g',
    ),
    read: plain,
  },
  {
    name: 'han-aim',
    example: '至少两次；新建三所；不少于五个',
    why: 'A classifier after a Chinese numeral where a bound or a verb of building aims at it.',
    quoted: false,
    needs: [AIM],
    pattern: new RegExp(
      `(?<=(?:${AIM})[了好]?)(?<n>一(?!批|系|种|些)|${HAN})[余多]?(?<unit>${UNIT})(?!(?<=年)(?:行动|攻坚))${TAIL}`,
      'g',
    ),
    read: plain,
  },
  {
    name: 'han-made',
    example: '办好十件民生实事；打造三个千亿级产业集群',
    why: 'What is made or done is counted; 三个聚焦 and 五大行动 are slogans.',
    quoted: false,
    needs: [MAKES],
    pattern: new RegExp(
      `(?<=(?:${MAKES})[了好]?)(?<n>${HAN})(?<unit>件|座|所|条(?!例)|家|户|台|套|个(?=[^，。；“”]{0,10}(?:集群|项目|园区|园|基地|中心|平台|企业|村|镇|乡|社区|县|工程|产业|品牌|站|点)))`,
      'g',
    ),
    read: plain,
  },
  {
    name: 'han-turns',
    example: '开展两轮检测；培训三次',
    why: 'How many times; 二次供水 and 三次产业 are terms.',
    quoted: false,
    needs: ['次|轮|遍'],
    pattern:
      /(?<![第数几届一二两三四五六七八九十\d.])(?<n>[两三四五六七八九十])(?<unit>次|轮|遍)(?!产业|分配|元|全会|创业|会议|党代会|代表大会|人大|全国|大会|全体|常委|集体)(?:以上)?/g,
    read: plain,
  },
  {
    name: 'han-many',
    example: '二十五个；三百所；一百二十座',
    why: 'Numbers above ten are counted, not coined; 条 and 项 name documents (二十条).',
    quoted: false,
    needs: ['十|百|千|万|亿'],
    pattern: new RegExp(
      `(?<![第数几一二两三四五六七八九十\\d.])(?<n>(?:[二三四五六七八九]?十[一二三四五六七八九]|[二三四五六七八九]十|[一二两三四五六七八九][百千万亿][一二三四五六七八九十百千万零]*))[余多]?(?<unit>个|所|座|处|间|张|类|种|批次|场|套|支|款|栋|村)${TAIL}`,
      'g',
    ),
    read: plain,
  },
  {
    name: 'one',
    example: '都要有一家医院对口；配一名专职人员',
    why: 'One of what each must have; 一个, 一批, 一系列 count nothing.',
    quoted: false,
    needs: ['一'],
    pattern:
      /(?<=(?:有|配|配备|配齐|设|设立|建有|派驻|选派|派|安排|明确|落实|确定)[好了足]?)(?<n>一)(?<unit>家|名|所|座|台|套|处|间|辆|张|位)(?![批系])/g,
    read: plain,
  },
  {
    name: 'times',
    example: '翻一番；翻两番；增长一倍',
    why: 'Growth in doublings.',
    quoted: false,
    needs: ['番|倍'],
    pattern:
      /(?:翻(?<n>[一两三]|\d)(?<unit>番)|(?<=增长|增加|提高|扩大|提升)(?<m>一)(?<times>倍)(?:以上|左右)?)/g,
    read: (g) => plain({ n: g.n ?? g.m, unit: g.unit ?? g.times }),
  },
];
