import { itemAt } from './items.ts';
import { line, type Step } from './line.ts';

/** 一、关于某事, 二、会议听取了…: how minutes part their items; a heading alone has no stop. */
const AGENDA_HEADING = /^(?:会前)?(?:关于|听取|传达|学习|学法|研究|审议|讨论|审定|审批|通报|议定)/;
/** 一、董事长强调指出: who speaks below. */
const SPEAKS_BELOW =
  /^[^，。；：]{2,12}(?:强调(?:指出)?|指出|讲话|发言|(?<!做好|抓好|加强)(?:安排)?部署)$/;
const OF_THE_MEETING = /^(?:会议|会前|大会|原则|同意)/;

/** The item that a paragraph of minutes opens; `whole` where it is a heading and no more. */
function headingIn(text: string): { item: string; whole: boolean } | null {
  const point = itemAt(text);
  if (!point || !'、）.'.includes(text.charAt(point.length - 1))) return null;
  const said = text.slice(point.length);
  const whole =
    (AGENDA_HEADING.test(said) && !/[。；！，]/.test(said) && said.length <= 80) ||
    (point.length === 2 && SPEAKS_BELOW.test(said));
  return whole || OF_THE_MEETING.test(said) || AGENDA_HEADING.test(said)
    ? { item: point.item, whole }
    : null;
}

/** 一、关于某事有关事宜: what the meeting says next stands under it. */
export const byHeading: Step = (sentence, state) => {
  if (!sentence.first) return null;
  const heading = headingIn(sentence.text);
  if (!heading) return null;
  state.heading = heading.item;
  if (state.mood === 'assess') state.mood = 'neutral';
  if (!heading.whole) return null;
  state.voice = { kind: 'meeting' };
  state.mood = 'neutral';
  state.item = heading.item;
  state.pending = null;
  state.ordering = false;
  return line(sentence, state, 'narration', 'narration.item-heading');
};
