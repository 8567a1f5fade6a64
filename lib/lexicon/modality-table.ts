/**
 * The ladder. Each marker has its kind, its grade, an example and the reason for the grade;
 * degree words move a grade by one within the bounds of its kind. Grades compare the wording of
 * sessions of one series; they say nothing about the force an order has in law.
 */
import type { ModalityKind } from '../model/reading.ts';

export interface MarkerRule {
  /** Source of a pattern, without groups that capture. */
  readonly pattern: string;
  readonly kind: ModalityKind;
  readonly strength: number;
  /** The order is not to do something. */
  readonly negative?: true;
  /** A clear order wherever it stands in the sentence; the others count in the main clause only. */
  readonly firm?: true;
  readonly example: string;
  readonly why: string;
}

/** 要 as an order: not 重要, 要求, 要素, 只要; but 要求真务实, 要领会, 要紧盯 are orders. */
const YAO =
  '(?<![重主必需只首紧纲摘概扼机次简险索提若想将])要(?!求(?!真)|点(?!面)|素|害|道|闻|么|约|塞|职|案|件|旨|义|员|是|不然|务(?![实必])|领(?![会导先头])|紧(?![紧盯扣密抓跟贴]))';

export const MARKERS: readonly MarkerRule[] = [
  {
    pattern: '严禁|禁止|决不能|绝不能|决不允许|绝不允许|决不容许|绝不容许|决不|绝不',
    kind: 'forbid',
    strength: 9,
    negative: true,
    firm: true,
    example: '严禁以任何名义摊派',
    why: 'Forbids without exception; the top of the ladder.',
  },
  {
    pattern: '不得|不准|不许|不允许|(?<=坚决)杜绝|杜绝',
    kind: 'forbid',
    strength: 8,
    negative: true,
    firm: true,
    example: '不得瞒报漏报',
    why: 'The wording of rules.',
  },
  {
    pattern: '(?<!能|可|绝|决|力所)不能(?!忽视|不|够|再)|不可|切忌',
    kind: 'forbid',
    strength: 7,
    negative: true,
    example: '不能一停了之',
    why: 'Spoken, less than 不得.',
  },
  {
    pattern: '严防|严控|谨防',
    kind: 'forbid',
    strength: 7,
    negative: true,
    example: '严防疫情反弹',
    why: 'Demands that something be kept from happening, with 严.',
  },
  {
    pattern: '防止|避免|遏制',
    kind: 'forbid',
    strength: 6,
    negative: true,
    example: '防止一刀切',
    why: 'The same without 严.',
  },
  {
    pattern: '必须|务必|务须|一律',
    kind: 'must',
    strength: 8,
    firm: true,
    example: '各地必须压实责任',
    why: 'Leaves no choice; one below 严禁, and level with it once 坚决 or 严格 is added.',
  },
  {
    pattern: '(?<=^|[，；。：])坚决(?!果断)',
    kind: 'must',
    strength: 7,
    example: '坚决守住底线',
    why: 'A bare imperative that opens with 坚决 is put as if 必须 stood there, a grade lower.',
  },
  {
    pattern: '确保|保证(?!金|书|能力)|务求',
    kind: 'ensure',
    strength: 7,
    example: '确保饮水安全',
    why: 'Answers for a result. Behind 要 in a later clause it names the purpose and grades nothing.',
  },
  {
    pattern:
      '(?<=^|[，；。]|会议|政治局|常委会|一致|研究|讨论)(?:决定(?!性|的|精神|权|了?事项)|同意|原则通过|审议通过|审议并通过|审议并原则通过|批准)',
    kind: 'decide',
    strength: 6,
    firm: true,
    example: '会议决定设立专项资金',
    why: 'Decided, so it will be done; the text does not say with what force.',
  },
  {
    pattern: `${YAO}|应当|应该|(?<=[^相对反适响供效感])应(?=[当加把在坚以按进建严明])|须(?!知)`,
    kind: 'should',
    strength: 5,
    firm: true,
    example: '要加强巡查',
    why: 'The plain order, the middle of the ladder; a bare imperative counts the same.',
  },
  {
    pattern:
      '力争|争取|力求|(?<!共同|不懈|艰苦|新的|各方)努力(?!下|方向|程度|成果)|尽最大努力|尽力',
    kind: 'strive',
    strength: 4,
    example: '力争月底前见效',
    why: 'Aims at a result and concedes that it may be missed.',
  },
  {
    pattern:
      '(?<!实践)探索(?!成果|经验)|先行先试|试点(?!经验|成果|地区|工作经验)|试行|研究论证|研究谋划|稳妥(?=[推有处审开化])',
    kind: 'explore',
    strength: 3,
    example: '探索建立长效机制',
    why: 'To be tried or studied before it is ordered.',
  },
  {
    pattern:
      '(?<!资金|政策|服务|技术|财力|科技|有力|人才|强力|提供|智力|舆论)支持(?!力度|政策|作用|下|体系|系统|措施|保障)',
    kind: 'support',
    strength: 2,
    example: '支持企业技术改造',
    why: 'Promises help to who acts of their own accord.',
  },
  {
    pattern:
      '鼓励|倡导|提倡|(?<!宣传|舆论|正面|思想|价值|产业|市场|政策|示范)引导(?!力度|作用|机制|工作|能力|基金)',
    kind: 'encourage',
    strength: 1,
    example: '鼓励就地过年',
    why: 'Asks, demands nothing.',
  },
];

/** Lowest and highest grade of a kind: degree words never move an order into another kind's place. */
export const BOUNDS: Readonly<Record<ModalityKind, readonly [number, number]>> = {
  encourage: [1, 2],
  support: [2, 3],
  explore: [2, 4],
  strive: [3, 5],
  should: [4, 6],
  decide: [5, 7],
  ensure: [6, 8],
  must: [7, 9],
  forbid: [6, 9],
};

/** What a bare imperative (聚焦重点，压实责任) counts as. */
export const BARE = { kind: 'should', strength: 5 } as const;
