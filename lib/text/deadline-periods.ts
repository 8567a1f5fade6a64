/** Deadlines that name a year, a part of it, a plan, a feast, a season or an event. */
import { isoDay, partsOf } from './calendar.ts';
import {
  ACTS,
  ahead,
  BEFORE,
  type DeadlineRule,
  NOT_UNTIL,
  within,
  YEAR,
  yearOf,
} from './deadline-parts.ts';
import { dayBeforeFeast } from './feasts.ts';

/** 明年要坚持稳字当头 sets no limit: a whole year binds only what is built, opened or counted. */
const BUILT = '开工|动工|建成|竣工|投产|通车|投用|完成|新建|新增|改造|建设';
const BIDS = '要|将|须|必须|务必|力争|争取|确保|计划|拟|应';
/** 提高到2025年的水平, 2020年到2025年: the words before 到 that make the year no limit. */
const NOT_TO = '(?<![\\d年月日高加长升降少迟续拖留推等拉]|实施|执行|恢复|回到|延期)';

function endOfYear(word: string | undefined, base: string | null): string | null {
  const year = yearOf(word, base);
  return year === null ? null : isoDay(year, 12, 31);
}

const PERIOD_END: Readonly<Record<string, readonly [number, number]>> = {
  上半年: [6, 30],
  下半年: [12, 31],
  前三季度: [9, 30],
  一季度: [3, 31],
  二季度: [6, 30],
  三季度: [9, 30],
  四季度: [12, 31],
};

/** 十四五 ends with 2025, and five years lie between one plan and the next. */
function planEnd(ordinal: string | undefined): string | null {
  const n = '一二三四五六七八九'.indexOf(ordinal ?? '') + 11;
  return n < 11 ? null : isoDay(2025 + 5 * (n - 14), 12, 31);
}

const FEAST = '春节|农历新年|元宵节|清明|端午|中秋|重阳|元旦|新年|五一|劳动节|七一|八一|国庆';
const SEASON =
  '主汛期|汛期|入汛|入冬|入夏|上冻|封冻|冬季|雨季|供暖季|采暖季|取暖季|供暖|供热|开学|高考|中考|春耕|麦收|' +
  '谷雨|立夏|小满|芒种|夏至|立秋|白露|寒露|霜降|立冬|冬至|秋收|秋冬季|春运|两节|双节|寒潮|台风|新学期|冬春季';
const EVENT =
  '(?:全国)?两会|党代会|(?:党的)?[一二]十[一二三四五六七八九]?大|[一二三四五六七]中全会|全会|冬奥会|冬残奥会|亚运会|' +
  '世博会|进博会|大运会|全运会|奥运会|活动|大会|峰会|论坛|仪式';

export const PERIOD_RULES: readonly DeadlineRule[] = [
  {
    name: 'year-end',
    example: '年底前；今年底前；明年年底前；2025年底前；今年内',
    why: 'The last day of the year.',
    firm: true,
    needs: ['年', '底|末|终|内'],
    pattern: new RegExp(
      `${NOT_UNTIL}(?:(?<!\\d)${YEAR}(?:年?(?:底|末|终)|内(?![部容]|[应需][^，。；]{0,8}的))|(?<![\\d一二两三四五六七八九十半去每多几全今明后本当年])(?:年底|年末|年终|年内(?![部容])))(?:${BEFORE}|(?!以来|起|的|召开|开始|前|至|考核|总结|凭|兑|述|决算|绩效|评|全面|大|冲刺|收官|岁|工作|奖|分配|只有|还有|不到|仅))`,
      'g',
    ),
    by: (g, base) => ahead(g, base, (year) => isoDay(year, 12, 31)),
  },
  {
    name: 'year-before',
    example: '2030年前碳达峰',
    why: 'Leaves open whether that year counts: no date.',
    firm: true,
    needs: ['20', '前'],
    pattern: new RegExp(`${NOT_UNTIL}(?<!\\d)(?<year>20\\d\\d年)${BEFORE}`, 'g'),
    by: (g, base) => (base !== null && (g.year ?? '') < base ? 'none' : null),
  },
  {
    name: 'to-year',
    example: '到2025年基本建成；到明年底',
    why: '到 with a year sets a goal by its end, unless the words before measure or prolong (提高到, 延续到).',
    firm: true,
    needs: ['到', '年'],
    pattern: new RegExp(
      `${NOT_TO}到${YEAR}(?:年?(?:底|末)前?|(?<=[\\d〇零一二三四五六七八九]年)|(?=${within(12)}(?:${ACTS})))(?!的|以来|[\\d一二三四五六七八九十]|上半年|下半年|前)`,
      'g',
    ),
    by: (g, base) => ahead(g, base, (year) => isoDay(year, 12, 31)),
  },
  {
    name: 'century',
    example: '到本世纪中叶',
    why: 'A goal without a year.',
    firm: true,
    needs: ['世纪'],
    pattern: /(?<!为)到本世纪(?:中叶|末)/g,
    by: () => null,
  },
  {
    name: 'whole-year',
    example: '今年全省要开工建设6个项目；明年力争建成300公里',
    why: 'A year in which something is to be built, opened or finished.',
    firm: false,
    needs: ['年'],
    pattern: new RegExp(
      `${NOT_UNTIL}(?<!\\d)${YEAR}(?!以来|度|来|的)(?=，?[^，。；：！？\\n]{0,10}?(?:${BIDS})${within(8)}(?:${BUILT}|(?:实施|引进|培育|培训)[^，。；]{0,10}\\d)(?!的)|(?:全[省市县区国镇乡]|我[省市县区])?(?:${BUILT})(?!率)[^，。；]{0,12}\\d)`,
      'g',
    ),
    by: (g, base) => {
      const end = endOfYear(g.year, base);
      return end !== null && base !== null && end < base ? 'none' : end;
    },
  },
  {
    name: 'year-goal',
    example: '确保2025年全面建成；力争明年全线通车',
    why: 'A verb of aiming before the year makes the year the goal.',
    firm: false,
    needs: ['年', '确保|力争|争取|必须在'],
    pattern: new RegExp(
      `(?<=确保|力争|争取|必须在|确保在|力争在)${YEAR}(?=${within(20)}(?:${BUILT}|实现|达到|脱贫|摘帽|消除)(?!的))`,
      'g',
    ),
    by: (g, base) => {
      const end = endOfYear(g.year, base);
      return end !== null && base !== null && end < base ? 'none' : end;
    },
  },
  {
    name: 'half-or-quarter',
    example: '上半年基本实施完成；三季度末前；明年一季度前',
    why: 'A part of the year with 末, 底, 前, 内, or with the end of the work in its clause.',
    firm: false,
    needs: ['半年|季度'],
    pattern: new RegExp(
      `${NOT_UNTIL}${YEAR}?第?(?<part>上半年|下半年|前三季度|[一二三四]季度)(?:(?:结束|末|底)?${BEFORE}|末|底|之?内(?![需部])|(?!以来|的|经济|工作|任务|形势|数据|全省|全市|会议|末|底|前|内)(?=${within(14)}(?:${ACTS})))`,
      'g',
    ),
    by: (g, base) => {
      const [month, day] = PERIOD_END[g.part ?? ''] ?? [13, 0];
      return ahead(g, base, (year) => isoDay(year, month, day));
    },
  },
  {
    name: 'plan-end',
    example: '“十四五”末；“十四五”期末；十四五收官前',
    why: 'The last day of the five years.',
    firm: true,
    needs: ['五', '末|收官|结束'],
    pattern:
      /到?“?十(?<plan>[一二三四五六七八九])五”?(?:规划)?(?:末|期末|时期末|期间末|结束前|收官前)/g,
    by: (g) => planEnd(g.plan),
  },
  {
    name: 'plan-act',
    example: '“十四五”期间新增公里数要达到…',
    why: 'The five years as the time in which something is to be finished; 十五五时期 as a subject is none.',
    firm: false,
    needs: ['五', '期间|时期'],
    pattern: new RegExp(
      `(?<![做为实现准确把握谋划对]“?)“?十(?<plan>[一二三四五六七八九])五”?(?:期间|时期)(?!的|经济|是|目标|发展|工作)(?=(?:，(?=要|力争|确保|计划))?${within(20)}(?:${BUILT}|达到|培育|打造|实现)(?!的))`,
      'g',
    ),
    by: (g, base) => {
      const end = planEnd(g.plan);
      return end !== null && base !== null && end < base ? 'none' : end;
    },
  },
  {
    name: 'feast',
    example: '春节前；国庆节前；“五一”假期前',
    why: 'The day before the feast; the moving ones from the lunar calendar.',
    firm: true,
    needs: ['前'],
    pattern: new RegExp(
      `${YEAR}?(?:“?(?<feast>${FEAST})”?|“(?<quoted>十一)”)(?:假期|长假|小长假|节日|节)?(?:到来|来临)?${BEFORE}`,
      'g',
    ),
    by: (g, base) => {
      if (base === null && !/^\d/.test(g.year ?? '')) return null;
      const year = yearOf(g.year, base);
      const from = base !== null && year === partsOf(base).year ? base : `${year}-01-01`;
      return dayBeforeFeast(
        g.feast ?? g.quoted ?? '',
        g.year === undefined ? (base ?? from) : from,
      );
    },
  },
  {
    name: 'season',
    example: '主汛期来临前；入冬前；秋季开学前',
    why: 'A limit that no calendar fixes; 汛前检查 is the name of a check.',
    firm: true,
    needs: ['前'],
    pattern: new RegExp(
      `(?:春季|秋季)?(?:${SEASON})(?:到来|来临|开始|结束)?${BEFORE}(?!检查|准备|排查|培训|演练|教育)`,
      'g',
    ),
    by: () => null,
  },
  {
    name: 'event',
    example: '全国两会召开前；亚运会开幕前；在年前',
    why: 'An event whose day the words do not tell.',
    firm: true,
    needs: ['前'],
    pattern: new RegExp(
      `(?:(?:${EVENT})(?:胜利)?(?:召开|开幕|举办|举行|开始)|(?:条例|办法|规定|新规|法律|政策)(?:正式)?(?:施行|实施|生效)|(?:全国)?两会|(?:奥|冬奥|亚|全|大|残)运会|(?<=[在于])(?:年|节))${BEFORE}`,
      'g',
    ),
    by: () => null,
  },
];
