import type { Role } from '../model/reading.ts';
import { Sieve } from '../text/sieve.ts';

interface RoleRule {
  readonly role: Role;
  readonly pattern: RegExp;
  readonly example: string;
}

/** What the words after a group of names make of them; a group may have several roles. */
const ROLE_RULES: readonly RoleRule[] = [
  { role: 'chair', pattern: /主持(?!人|下|的|召开的)|召集/, example: '沈砚秋主持会议' },
  {
    role: 'speaker',
    pattern:
      /讲话(?!精神|和[^，。]{0,14}精神|、[^，。]{0,24}精神|要求)|讲了[^，。]{0,6}话|讲[^，。话]{1,6}话|致辞|安排(?:部署)?(?:具体|相关|有关)?工作|提出(?!的)[^，。；]{0,6}(?:贯彻|落实|工作|处理|[一二两三四五六几]点)[^，。；]{0,4}意见(?!和?建议)|(?:(?<![工合协运操])作|做|提出(?!的)|进行)[^，。；]{0,14}(?:部署|安排|要求|动员|点评|总结|强调)|(?<!研究|分析|安排)部署(?=[^，。；和了]{2})|安排部署|布置(?:了|[^，。]{0,8}工作)|(?:^|，)(?!按照?|根据|依照|遵照|对照|围绕|贯彻|落实)[^，。]{0,24}(?:指出|强调|(?<!的)要求|表示|说)(?:，|：)/,
    example: '林青作工作部署',
  },
  {
    role: 'attendee',
    pattern:
      /出席|参加|列席|参会|与会|亲临|莅临|到会|陪同|收听收看|收看|视频连线|组织召开|就[座坐]|汇报|(?:作|做)了?[^，。；]{0,40}(?:报告|说明)|发言|讲解|讲座|通报|宣读|传达|介绍|交流了|提交了/,
    example: '周闻道出席',
  },
];

/** Whoever is said to be there. */
export const PRESENCE = /出席|参加|列席|参会/;

const ROLES = new Sieve(ROLE_RULES, (rule) => rule.pattern);

/** 主持召开常务会议，部署…: it is the meeting that deals with the work, the chair need not speak. */
const ITS_BUSINESS = /(?<!(?:进行|作出?|做出?|提出|并)[^，；。]{0,14})(?:安排|研究)?部署/g;

/** 传达学习省长某某在…会上的讲话精神, 某某对…作出批示: who is only quoted was not there. */
const QUOTED =
  /^委托|^[^，。；]{0,70}(?:(?:的|所作|发表的|提出的)(?:重要|系列|一系列|总结|政府|工作)*(?:讲话|指示|批示|要求|论述|文章|报告)(?:和[^，。]{0,16})?(?:精神|，(?!并|省|市|县|州)[^。]{0,80}(?:具有|指明|为))|(?:讲话|指示|批示)(?:精神|要求)|(?:作出|作|做出)(?:了)?(?:重要|专门|专题)*(?:批示|指示批示))|^(?:同志|总书记|总理|主席)?(?:[^，。；]{0,50}(?:时|上|中|期间))?的(?:重要|系列)*(?:讲话|指示|批示)|^对[^，。]{2,40}作出(?:了)?(?:重要)?指示|^对[^，。；]{2,30}的(?:重要)?[批指]示|^关于[^，。；]{2,60}的(?:重要|系列)*(?:讲话|指示|批示|论述)/;

/** 按照省委书记某某要求，县长…: his demand is what others go by. */
const GOING_BY = /(?:^|，)(?:按照?|根据|依照|遵照|对照|围绕|贯彻|落实)[^，]*$/;
const GONE_BY = /^[^，。]{0,24}(?:要求|部署|安排|指示|意见|讲话|精神)，/;
/** 听取副县长某某的汇报后，督查组要求: what is told behind is another's. */
const HEARS = /听取了?[^，。]*$/;

/** The roles that the words behind a group of names give it; `before`: the sentence up to the group. */
export function rolesIn(words: string, before: string): Role[] {
  if (QUOTED.test(words) || (GONE_BY.test(words) && GOING_BY.test(before))) return [];
  if (HEARS.test(before)) return rolesIn(words.split('，')[0] ?? '', '');
  const own = /^[^，。]{0,12}主持召开/.test(words) ? words.replace(ITS_BUSINESS, '＿') : words;
  const roles = ROLES.passing(own)
    .filter((rule) => rule.pattern.test(own))
    .map((rule) => rule.role);
  // 主持会议，传达学习…: what a chair or speaker does besides makes no attendee of him.
  return roles.length > 1 && !PRESENCE.test(words)
    ? roles.filter((role) => role !== 'attendee')
    : roles;
}

/** Whether the words behind a name only quote who bears it. */
export const isQuoted = (words: string): boolean => QUOTED.test(words);
