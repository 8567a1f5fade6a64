/** Higher instructions, meetings and documents that a sentence says the meeting carries out. */
export interface ConveyedWords {
  readonly verb: string;
  readonly start: number;
  readonly end: number;
}

const VERB =
  '学习贯彻落实|学习宣传贯彻|传达学习贯彻|学习贯彻|传达贯彻|贯彻落实|传达学习|传达|宣贯|贯彻|落实|学习';
const CARRIES = new RegExp(`(${VERB})(?:了|好)?([^，。；：！？]{3,70})`, 'g');
/** What makes the object a higher source and not a task (落实隔离措施). */
const HIGHER =
  /总书记|总理|主席|党中央|中央|国务院|省委|省政府|市委|市政府|县委|自治区党委|联防联控机制|会议精神|讲话|指示|批示|全会|大会精神|两会精神|决策部署|《|上级|总公司|集团公司|股份公司/;

/** Reads the objects of 贯彻, 落实, 学习, 传达 in one sentence of normalised text. */
export function findConveyed(sentence: string): ConveyedWords[] {
  const found: ConveyedWords[] = [];
  for (const match of sentence.matchAll(CARRIES)) {
    const [whole, verb = '', object = ''] = match;
    if (!HIGHER.test(object)) continue;
    const end = match.index + whole.length;
    found.push({ verb, start: end - object.length, end });
  }
  return found;
}
