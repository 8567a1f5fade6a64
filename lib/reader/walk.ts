import {
  ANNOUNCES,
  ANOTHER_SPEAKS,
  DEMANDS_ANNOUNCED,
  DEMANDS_MADE,
  DESCRIBES,
  INSTRUCTS,
  ITS_AGENDA,
  LINKED,
  LOOKS_AHEAD,
  LOOKS_BACK,
  OTHERS_JUDGE,
  OTHERS_THERE,
  TOURS,
} from '../lexicon/telling.ts';
import type { Sentence } from '../text/sentences.ts';
import { anyOf } from '../text/sieve.ts';
import { focus } from '../text/words.ts';
import { othersWords } from './attributed.ts';
import { ASSIGNS_WORK, byNarration } from './by-narration.ts';
import type { Cast } from './cast.ts';
import { type Head, readHead } from './head.ts';
import { byHeading } from './headings.ts';
import { addressed, itemAt, lastItemIn } from './items.ts';
import { type Line, line, type State, type Step } from './line.ts';
import { lookBack, meet, newMemory } from './memory.ts';
import { findMentions, type Mention } from './mentions.ts';
import { judge } from './orders.ts';
import { byPlan } from './plans.ts';
import type { Session } from './sessions.ts';
import { aims, chiefPerson, chiefSpeaker } from './told.ts';
import { twinNamed } from './twins.ts';
import type { Voice } from './voice.ts';

const STRONG_LEAD =
  /[，；]并?(?:要求|强调|指出|提出|明确(?=要|提出)|号召)(?=[^，])|(?:力争|确保|务必|必须)/;
const AGENDA = /研究|审议|讨论|听取|传达|学习|分析|通报|总结|安排|部署/;
const TOLD_ON = /^(?:并|还|同时)*(?:安排|部署|对|就|从|签订|传达|总结|回顾|宣读)(?!.*[要须])/;
const POINTS_ANNOUNCED =
  /(?:强调|提出|明确|指出|部署|要求)了?[^，。]{0,8}(?:[一二三四五六七八九十\d]+)(?:点|个方面|项|条|方面)/;

/** 县委书记某某主持召开会议，听取汇报，强调要…: who called it is who stresses it. */
function convener(
  { text }: Sentence,
  mention: Mention | undefined,
  rest: string,
  cast: Cast,
): Voice | null {
  if (!mention || !/，并?强调(?=[^，])/.test(rest)) return null;
  if (!text.startsWith('主持召开', mention.start)) return null;
  const name = cast.names(text).findLast((p) => p.until <= mention.start)?.name;
  return name ? { kind: 'person', name } : null;
}

/** A sentence that brings a meeting in: narration, unless it ends in what the meeting demands. */
function leadLine(sentence: Sentence, state: State, cast: Cast): Line {
  state.voice = { kind: 'meeting' };
  state.mood = 'neutral';
  state.item = '';
  state.heading = '';
  state.pending = null;
  state.person = chiefPerson(sentence, cast, false);
  meet(sentence.text, state, cast);
  const mentions = findMentions(sentence.text);
  const from = mentions[mentions.length - 1]?.end ?? 0;
  const rest = sentence.text.slice(from);
  const head = readHead(sentence.text, cast, true);
  if (head && head.start >= 0 && head.voice.kind !== 'outside' && head.end < sentence.text.length) {
    const said = sentence.text.slice(head.end);
    const verdict = judge(said, head.force);
    // 书记提出要求，副省长某某出席会议并讲话: who else was there is not what he said.
    const tells = verdict.rule === 'order.after-demand' && cast.people(said).length > 0;
    if (verdict.order && !tells && head.voice.kind !== 'same' && head.voice.kind !== 'pronoun')
      return speak(sentence, state, cast, head, 'lead.speech');
  }
  const decides =
    /，决定(?!.*，(?:并)?(?:审议|讨论|听取|研究|传达))/.test(rest.replace(ITS_AGENDA, '')) &&
    !AGENDA.test(rest.slice(0, rest.indexOf('决定')));
  if (
    (STRONG_LEAD.test(rest) && !aims(rest) && judge(rest, 'order').order && !/，决定/.test(rest)) ||
    decides
  ) {
    state.ordering = true;
    const voice = convener(sentence, mentions.at(-1), rest, cast) ?? state.voice;
    return line(sentence, state, 'directive', 'lead.sums-up-orders', { voice });
  }
  // 检察长某某主持会议并提出贯彻意见。一是…: the points that follow are his.
  const gives = ASSIGNS_WORK.test(rest) ? chiefSpeaker(sentence, cast) : null;
  state.pending = gives ? { kind: 'person', name: gives } : null;
  return line(sentence, state, 'narration', 'lead.narrates');
}

/** 他强调: the person told of last, else whoever spoke. */
function resolveVoice(voice: Voice, state: State): Voice | null {
  if (voice.kind === 'same') return state.pending ?? state.voice;
  if (voice.kind !== 'pronoun') return voice;
  return state.person ? { kind: 'person', name: state.person } : state.voice;
}

/** 局长传达了总理在某地的讲话精神，并要求…: whose words are passed on is not there. */
function toldBefore(sentence: Sentence, state: State, cast: Cast, head: Head): string {
  const text = sentence.text.slice(0, head.end);
  if (text.includes('传达')) meet(text, state, cast);
  return text;
}

/** Takes the speech of a head: sets the voice and judges what is said. */
function speak(sentence: Sentence, state: State, cast: Cast, head: Head, rule: string): Line {
  state.voice = resolveVoice(head.voice, state);
  if (state.voice?.kind === 'person' && state.touring === sentence.paragraph)
    state.voice = { kind: 'outside', name: state.voice.name };
  const told = toldBefore(sentence, state, cast, head);
  if (
    state.voice?.kind === 'person' &&
    /[批指]示/.test(told) &&
    INSTRUCTS.test(told) &&
    !state.present.has(state.voice.name)
  )
    state.away.add(state.voice.name);
  if (state.voice?.kind === 'person' && state.away.has(state.voice.name))
    state.voice = { kind: 'outside', name: state.voice.name };
  if (state.voice?.kind === 'person') state.person = state.voice.name;
  state.mood = head.force;
  state.telling = -1;
  // 一是强化管理。要求领导班子下沉一线…: still under the point.
  if (head.voice.kind !== 'same' || head.start > 0 || state.paragraph !== sentence.paragraph)
    state.item = state.heading;
  state.pending = null;
  const content = sentence.text.slice(head.end);
  const point = itemAt(content) ?? addressed(content);
  if (point) state.item = point.item;
  const said = point ? content.slice(point.length) : content;
  if (state.voice?.kind === 'outside') {
    const order = judge(said, head.force).order;
    return line(sentence, state, order ? 'other-order' : 'narration', 'voice.outside', {
      content: head.end,
    });
  }
  // A point is an order even where it is only a catchword: 强调，一是再上力度.
  const force = point && head.force === 'neutral' ? 'order' : head.force;
  const verdict = said === '' ? { order: false, rule: 'statement.announces' } : judge(said, force);
  // 作了重要讲话，并安排部署全年工作: told of the speech, not said in it.
  if (
    head.verb === '部署' &&
    (TOLD_ON.test(said) || OTHERS_THERE.test(said) || DEMANDS_MADE.test(said))
  ) {
    state.pending = state.voice;
    return line(sentence, state, 'narration', 'narration.told-on');
  }
  const points =
    !point &&
    (DEMANDS_ANNOUNCED.test(said) ||
      ANOTHER_SPEAKS.test(said) ||
      (POINTS_ANNOUNCED.test(sentence.text) && said.length < 12));
  const taken = points ? 'narration' : verdict.order ? 'directive' : 'statement';
  state.ordering = taken === 'directive';
  state.lookingBack = -1;
  lookBack(sentence, state, taken === 'statement' && LOOKS_BACK.test(said));
  const spoken = line(sentence, state, taken, `${rule}+${verdict.rule}`, {
    content: head.end,
    verb: head.verb,
    item: taken === 'directive' ? state.item : '',
  });
  state.item = lastItemIn(content) ?? state.item;
  return spoken;
}

const others = anyOf([ANNOUNCES, OTHERS_JUDGE, LINKED]);

const byAnnouncement: Step = (sentence, state) => {
  const { text } = sentence;
  if (!others(text)) return null;
  state.voice = { kind: 'outside', name: '官方' };
  state.ordering = false;
  return line(sentence, state, 'narration', 'voice.announces');
};

/** Orders that name nobody who gives them. */
const OTHERS_TELL = /^.{0,40}(?:会上|会议|指出|强调|要求|传达)/;
const ordersOn = (text: string) => !OTHERS_TELL.test(text) && judge(text, 'neutral').order;

/** Carries on the voice and mood of the sentence before. */
const byCarry: Step = (sentence, state) => {
  const point = itemAt(sentence.text) ?? addressed(sentence.text);
  if (point) {
    state.item = point.item;
  }
  // 王凯作具体部署。一是…: what follows in the paragraph, as points, or as orders below it, is his.
  if (state.pending) {
    if (point || state.paragraph === sentence.paragraph || ordersOn(sentence.text))
      state.voice = state.pending;
    else state.pending = null;
  }
  if (!state.voice) return null;
  const said = point ? sentence.text.slice(point.length) : sentence.text;
  if (state.voice.kind === 'outside') {
    const order = judge(said, 'neutral').order;
    return line(sentence, state, order ? 'other-order' : 'narration', 'voice.outside-carries');
  }
  // A point of a list of orders is an order even where it is only a catchword (一是关键期防松懈).
  const back = state.lookingBack === sentence.paragraph && !LOOKS_AHEAD.test(said);
  const mood =
    point && state.mood !== 'assess' && !back
      ? 'order'
      : state.mood === 'order' && (!state.ordering || state.paragraph !== sentence.paragraph)
        ? 'neutral'
        : state.mood;
  const carries = state.ordering && state.paragraph === sentence.paragraph;
  // 会议认为…。下一步，要…。加快…: once something is demanded the assessment is over.
  const over = carries && mood === 'assess' ? 'neutral' : mood;
  const verdict = judge(said, back && over === 'neutral' ? 'assess' : over, carries && !back);
  state.ordering = verdict.order;
  // 会上，招商局通报了进展。上半年签约9个: told on, by whoever spoke before least of all.
  if (
    !verdict.order &&
    !state.pending &&
    state.voice.kind === 'person' &&
    state.telling === sentence.paragraph
  )
    return line(sentence, state, 'narration', 'narration.told-on');
  const describes = DESCRIBES.test(said) || LOOKS_BACK.test(said);
  lookBack(sentence, state, !verdict.order && describes);
  const carried = line(sentence, state, verdict.order ? 'directive' : 'statement', verdict.rule, {
    item: verdict.order ? state.item : '',
  });
  state.item = lastItemIn(sentence.text) ?? state.item;
  return carried;
};

const byHead: Step = (sentence, state, cast) => {
  const head = readHead(sentence.text, cast);
  if (!head) return null;
  if (resolveVoice(head.voice, state) === null) return null;
  return speak(sentence, state, cast, head, 'head');
};

const STEPS: readonly Step[] = [byPlan, byHeading, byHead, byAnnouncement, byNarration, byCarry];

/** Reads the sentences of an article in order and says what each is. Linear in their number. */
export function walk(
  sentences: readonly Sentence[],
  sessions: readonly Session[],
  cast: Cast,
): Line[] {
  const state: State = {
    session: null,
    voice: null,
    mood: 'neutral',
    item: '',
    heading: '',
    pending: null,
    paragraph: -1,
    person: null,
    ...newMemory(),
  };
  // Of two meetings in one sentence it opens the first.
  const starts = new Map([...sessions.entries()].reverse().map(([i, s]) => [s.at, i]));
  const twin = twinNamed(sessions);
  // A speech printed whole is one person's words, whoever is named in it.
  const steps = sessions[0]?.speaker === undefined ? STEPS : [byCarry];
  const behind = othersWords(sentences, sessions);
  return sentences.map((sentence, i) => {
    focus(sentence);
    const start = starts.get(i);
    const by = behind.get(i);
    if (by !== undefined && state.session !== null) {
      const name = cast.personIn(by);
      state.voice = name ? { kind: 'person', name } : { kind: 'outside', name: by };
      state.pending = null;
    }
    if (start !== undefined) {
      state.session = start;
      state.paragraph = sentence.paragraph;
      const lead = leadLine(sentence, state, cast);
      const speaker = sessions[start]?.speaker;
      if (speaker) state.voice = { kind: 'person', name: speaker };
      return lead;
    }
    if (state.session === null) return line(sentence, state, 'none', 'before-lead');
    state.session = twin?.(sentence.text) ?? state.session;
    for (const step of steps) {
      const found = step(sentence, state, cast);
      if (found) {
        state.paragraph = sentence.paragraph;
        if (found.taken !== 'directive' && TOURS.test(sentence.text))
          state.touring = sentence.paragraph;
        return found;
      }
    }
    return line(sentence, state, 'none', 'unclaimed');
  });
}
