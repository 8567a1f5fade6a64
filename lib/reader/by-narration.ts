import { DEMANDS_AFTER } from '../lexicon/telling.ts';
import { forceOf } from './head.ts';
import { line, type Step } from './line.ts';
import { meet } from './memory.ts';
import { judge } from './orders.ts';
import { PRESENCE } from './roles.ts';
import { chiefPerson, chiefSpeaker, narrationOf, withoutAim } from './told.ts';

export const ASSIGNS_WORK =
  /(?:(?<![工合协运操])作|做|提出(?!的)|讲了|提了|强调了|进行了?)[^，。]{0,12}(?:部署|安排|要求|意见|讲话|点评|希望)/;
/** 习近平总书记发表重要讲话，让我们备受鼓舞: part of what is said at the meeting. */
const RETOLD = /^(?:习近平|胡锦涛|江泽民)?总书记/;

const PRONOUN = /^(?:(?:接着|随后|最后|会上|然后|同时)，?)?[他她](?!们)/;

/** What the reporter tells of the meeting. */
export const byNarration: Step = (sentence, state, cast) => {
  const rule = narrationOf(sentence.text, cast);
  if (
    !rule ||
    (state.voice && RETOLD.test(sentence.text) && state.paragraph === sentence.paragraph)
  )
    return null;
  if (
    !rule.firm &&
    state.voice &&
    state.voice.kind !== 'outside' &&
    judge(withoutAim(sentence.text, rule.id === 'narration.person-acts'), 'neutral').rule ===
      'order.modal'
  ) {
    return null;
  }
  meet(sentence.text, state, cast);
  if (rule.voice === 'meeting') {
    state.voice = { kind: 'meeting' };
    state.item = state.heading;
    const demand = DEMANDS_AFTER.exec(sentence.text);
    const said = demand ? sentence.text.slice(demand.index + demand[0].length) : '';
    if (demand && judge(said, forceOf(demand[1] ?? '')).order) {
      state.ordering = true;
      return line(sentence, state, 'directive', `${rule.id}+order.demand-after`);
    }
  }
  const told =
    cast.bySurname(sentence.text) ??
    chiefPerson(sentence, cast, state.person !== null) ??
    // 甲、乙等县领导参加: nobody of them is meant by 他.
    (PRESENCE.test(sentence.text) ? null : cast.opening(sentence.text));
  state.person = told ?? state.person;
  const assigns = ASSIGNS_WORK.test(sentence.text);
  // 接着，他从五个方面作了部署。第一，…: the points are his of whom was told before.
  const name = assigns
    ? (chiefSpeaker(sentence, cast) ?? (PRONOUN.test(sentence.text) ? state.person : null))
    : null;
  state.pending = name ? { kind: 'person', name } : null;
  state.ordering = false;
  if (sentence.first) state.telling = sentence.paragraph;
  return line(sentence, state, 'narration', rule.id);
};
