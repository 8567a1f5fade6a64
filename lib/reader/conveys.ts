import { allMatches } from '../text/match.ts';

/** Higher instructions, meetings and documents that a sentence says the meeting carries out. */
export interface ConveyedWords {
  readonly verb: string;
  readonly start: number;
  readonly end: number;
}

const VERB =
  '学习领会|学习传达贯彻|学习传达|传达学习贯彻落实|学习贯彻落实|学习宣传贯彻|传达学习贯彻|学习贯彻|传达贯彻|贯彻落实|传达学习|传达|宣贯|贯彻|落实|学习';
const CARRIES = new RegExp(`(${VERB})(?:了|好)?((?:《[^》]{1,60}》|[^，。；：！？]){3,160})`, 'g');
/** What makes the object a higher source and not a task (落实隔离措施). */
const HIGHER =
  /总书记|习近平|总理|主席|党中央|中央|国务院|省委|省政府|市委|市政府|县委|自治区党委|联防联控机制|会议精神|讲话|指示|批示|全会|大会精神|两会”?精神|决策部署|《|上级|总公司|集团公司|股份公司/;

/** 就落实会议精神作了安排: its own spirit, not a higher one's. */
const THIS_MEETING = /^(?:好|本次|此次|这次|大会)*(?:会议|大会)(?:精神|部署|要求)|[本此这]次会议/;

/** 是贯彻落实省委全会精神的重要举措: what it is said to serve. */
const SERVES =
  /的(?:重要|具体|必然|有力|实际|关键)*(?:举措|体现|要求|行动|步骤|之举|(?:政治)?任务)$/;

/** Reads the objects of 贯彻, 落实, 学习, 传达 in one sentence of normalised text. */
export function findConveyed(sentence: string): ConveyedWords[] {
  const found: ConveyedWords[] = [];
  for (const match of allMatches(CARRIES, sentence)) {
    const [whole, verb = '', object = ''] = match;
    // Inside a title that opened before (《学习实践…论述》) nothing is carried out.
    if (/^[^《]*》|^(?:会并|会上|时|并|后)/.test(object)) continue;
    if (!HIGHER.test(object) || THIS_MEETING.test(object) || SERVES.test(object)) continue;
    const begin = match.index + whole.length - object.length;
    // 就贯彻落实会议精神提出意见: the object ends in the spirit, not in what is said about it.
    const spirit =
      /^.{2,}?(?:精神(?=、?[^、，和及以]{0,20}(?:作了?|提[出了]|进行|发言|交流))|指示(?=并讲话))/.exec(
        object,
      )?.[0];
    found.push({ verb, start: begin, end: begin + (spirit ?? object).length });
  }
  return found;
}
