/**
 * Words that raise or lower how firmly the same matter is put. Grades are steps on one scale and
 * only their difference within one series means anything; a style that drops every 要 changes none.
 */
interface Step {
  readonly grade: number;
  readonly words: readonly string[];
  readonly why: string;
}

const STEPS: readonly Step[] = [
  { grade: 0, words: ['适度宽松', '稳中有降', '有力有序'], why: 'names of stances, no degree' },
  { grade: 4, words: ['严禁', '决不允许', '绝不允许', '绝不能', '决不能'], why: 'forbids' },
  {
    grade: 3,
    words: ['必须', '务必', '坚决', '不得', '不可', '不允许', '坚定不移', '严肃', '严厉'],
    why: 'no choice',
  },
  {
    grade: 2,
    words: ['更大力度', '加力', '加紧', '全力', '从严', '牢牢', '大力', '更加', '用力'],
    why: 'more than before',
  },
  {
    grade: 2,
    words: [
      '下大力气',
      '下决心',
      '毫不松懈',
      '毫不放松',
      '兜牢',
      '守牢',
      '筑牢',
      '织密',
      '严格',
      '确保',
      '立即',
    ],
    why: 'firm',
  },
  {
    grade: 1,
    words: [
      '加快',
      '加大',
      '加强',
      '抓紧',
      '尽快',
      '切实',
      '扎实',
      '深入',
      '着力',
      '进一步',
      '纵深',
    ],
    why: 'with effort',
  },
  { grade: -1, words: ['稳妥', '逐步', '稳步', '适度', '适当', '研究', '探索'], why: 'by degrees' },
  {
    grade: -1,
    words: ['争取', '力争', '努力', '尽量', '尽可能', '鼓励', '引导', '倡导', '提倡'],
    why: 'aims, does not bind',
  },
];

const grades = new Map(STEPS.flatMap(({ grade, words }) => words.map((word) => [word, grade])));
const pattern = new RegExp([...grades.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

/** Where the same characters say nothing of firmness: in names, in what a thing is to become, inside words. */
const NOT_FIRM =
  /全面从严治党|从严治[党军团]|强大力量|大力士|(?:必|密)不可[少分]|不可(?:或缺|逆转|持续|分割|替代|抗拒)|更加(?:紧密|科学|优化|完善|高效|成熟|定型|巩固|充分|美好|均衡)|关于[^，；]+?的(?=一系列|重要|指示|部署|决策|通知|意见|决定|要求)/g;

/** The words of the steps in a normalised text, once each. */
const wordsIn = (text: string): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([word]) => word)),
];

/** … those of them that show how firm it is. */
const firmWords = (text: string): string[] => wordsIn(text.replace(NOT_FIRM, '|'));

const gradeOf = (words: readonly string[]): number => {
  const found = words.map((word) => grades.get(word) ?? 0);
  // One firm word outweighs any number of soft ones and is not doubled by a second.
  const highest = Math.max(0, ...found);
  return highest > 0 ? highest : Math.min(0, ...found);
};

const LEAST_STEP = 2;

/** The clauses of a text that share two characters in a row with the other: only they speak of it. */
function about(text: string, other: string): string {
  const shares = (clause: string): boolean => {
    const rest = clause.replace(pattern, '|');
    for (let i = 0; i + 1 < rest.length; i++) {
      const pair = rest.slice(i, i + 2);
      if (!pair.includes('|') && other.includes(pair)) return true;
    }
    return false;
  };
  return text.split('，').filter(shares).join('，');
}

/** Whether a text holds, in whatever clause, a word of the grade of `words` that is not among them. */
const holds = (text: string, words: readonly string[]): boolean =>
  firmWords(text).some((word) => !words.includes(word) && gradeOf([word]) >= gradeOf(words));

/**
 * How the words that only one side has move the grade: > 0 where `later` is firmer. Synonyms on one
 * step (抓紧 → 加快) weigh nothing, nor does a single step of effort, nor a word that only went into
 * another clause (毫不放松抓好 → 做好，决不能掉以轻心). Takes normalised text.
 */
export function firmer(earlier: string, later: string) {
  const [before, after] = [firmWords(about(earlier, later)), firmWords(about(later, earlier))];
  const gone = before.filter((word) => !wordsIn(later).includes(word));
  const come = after.filter((word) => !wordsIn(earlier).includes(word));
  const by = gradeOf(come) - gradeOf(gone);
  const made = by > 0 ? holds(earlier, come) : holds(later, gone);
  return {
    by: Math.abs(by) < LEAST_STEP || made ? 0 : Math.sign(by),
    earlier: gone,
    later: come,
  };
}
