import { findPlaces } from '../lexicon/places.ts';
import type { ReasonCode } from '../model/reading.ts';
import type { Sentence } from '../text/sentences.ts';
import { sifted } from '../text/sieve.ts';
import { focus } from '../text/words.ts';
import { findMentions, headlined, type Mention, titleMeeting } from './mentions.ts';
import { minutesForm } from './minutes.ts';
import { LEAD_SENTENCES, whyNone } from './no-meeting.ts';
import { speechText } from './speech-text.ts';
import { twinsOf } from './twins.ts';

/** A meeting that the article reports, from the sentence that brings it in. */
export interface Session {
  /** Index of the sentence that brings it in. */
  readonly at: number;
  readonly mention: Mention;
  /** The meeting it was called to carry on: an earlier session, or one that is only named. */
  readonly parent: { readonly session: number } | { readonly mention: Mention } | null;
  /** Whose speech the whole page is. */
  readonly speaker?: string | null;
}

export interface Sessions {
  readonly sessions: readonly Session[];
  /** Why there is none; "meeting" where there is one. */
  readonly reason: ReasonCode;
}

const FOLLOW_ON =
  /^(?:之?后)|随后|接着|会后|会议结束|结束后|紧接着|随即|立即召开|赓即|续会|当即|迅速召开|立刻召开|马上召开/;
const BACKGROUND = sifted(
  /^(?:此前|会前|日前|早前|去年|今年以来|近日来|前不久|曾|在此之前|据报道，此前|第[一二三四]部分|(?:19|20)\d\d年，)/,
);

/** Which of the mentions in one sentence is the meeting, and which it follows. */
function pick(
  mentions: readonly Mention[],
  sentence: string,
): { main: Mention; parent: Mention | null } | null {
  const held = mentions.filter((m) => m.relation === 'held');
  const first = mentions[0];
  if (!first) return null;
  const later = held.filter((m) => m.rule !== 'lead.ended');
  const last = later[later.length - 1];
  const before = last ? mentions.slice(0, mentions.indexOf(last)) : [];
  const earlier = before[before.length - 1];
  if (last && earlier && FOLLOW_ON.test(sentence.slice(earlier.end, last.end))) {
    return { main: last, parent: earlier };
  }
  const ended = held.find((m) => m.rule === 'lead.ended');
  if (ended && last) return { main: last, parent: ended };
  const main = later[0] ?? mentions.find((m) => m.relation === 'relayed') ?? first;
  return { main, parent: null };
}

/** 会议结束后，…立即召开 without the name of the earlier one counts too. */
const followsOn = (sentence: string, mention: Mention) =>
  FOLLOW_ON.test(sentence.slice(0, mention.nameStart + mention.name.length));

/** Whether the meeting said to have ended is the session before: 第四次专题会议结束后. */
function carriesOn(parent: Mention | null, previous: Session | undefined): boolean {
  if (!parent || !previous || parent.name.length <= 2) return true;
  const [a, b] = [parent.name, previous.mention.name];
  const number = /第[^次]{1,4}次/;
  return (
    a.includes(b) || b.includes(a) || (number.exec(a)?.[0] ?? a) === (number.exec(b)?.[0] ?? b)
  );
}

const seat = ({ subject }: Mention) =>
  findPlaces(subject)[0]?.place.code ??
  /[一-鿿]{2}[省市县区州](?=[委政人检法公])/.exec(subject)?.[0] ??
  null;

/** Meetings of one name, each with its place: 北京市检察院…, 河北省检察院…召开党组会议. */
function elsewhere(a: Mention, b: Mention): boolean {
  const [one, other] = [seat(a), seat(b)];
  return one !== null && other !== null && one !== other;
}

/** 要求各校…，迅速召开教师会: to be held, by order. */
const ASKED_FOR =
  /(?:要求|[，。；：]要|必须|应当|务必)[^。]*(?:尽快|迅速|及时|立即|认真|适时|定期|按时|层层|分别|组织)召开了?$/;
/** 会议研究了召开人代会有关事宜: an item of the agenda. */
const DEALT_WITH =
  /^(?:会议|会上|全会)[^，。]{0,6}(?:研究|讨论|审议|听取|同意)(?:并[^，。]{2,4})?了?(?:关于)?召开/;

function laterSession(
  sentence: Sentence,
  sessions: readonly Session[],
  index: number,
): Session | null {
  if (BACKGROUND.test(sentence.text)) return null;
  const picked = pick(findMentions(sentence.text), sentence.text);
  if (picked?.main.relation !== 'held' || picked.main.rule === 'lead.ended') return null;
  const { main } = picked;
  if (ASKED_FOR.test(sentence.text.slice(0, main.nameStart)) || DEALT_WITH.test(sentence.text))
    return null;
  const previous = sessions.length - 1;
  if (followsOn(sentence.text, main) && !carriesOn(picked.parent, sessions[previous]))
    return { at: index, mention: main, parent: { mention: picked.parent ?? main } };
  if (followsOn(sentence.text, main))
    return { at: index, mention: main, parent: { session: previous } };
  // A new paragraph that opens with a date and an organ holding another meeting.
  const opens =
    (sentence.first &&
      /^(?:为[^，。]{4,40}，)?(?:[^，]{0,8}(?:日|当天|同日|当晚)|(?!\d{1,2}[、.]).{2,12}召开)/.test(
        sentence.text,
      )) ||
    /^(?:当[天日晚]|同日|次日)(?:上午|下午|晚)?，[^，。]{2,16}(?:召开|举行)/.test(sentence.text);
  // 当天下午，某某主持召开专题会议，传达…会议精神: called for the one before it.
  const sameDay = /^(?:当天|同日|当晚|当日)[^，]{0,4}，[^。]*召开/.test(sentence.text);
  if (sameDay && /(?:传达|贯彻|落实)[^，]*会议精神/.test(sentence.text))
    return { at: index, mention: main, parent: { session: previous } };
  const before = sessions[previous];
  if (previous === 0 && before && onlyConveyed(before, sentence, index, main))
    return { at: index, mention: main, parent: { mention: before.mention } };
  const known = sessions.some(
    (s) => (s.mention.name === main.name && !elsewhere(s.mention, main)) || main.name === '会议',
  );
  return opens && !known ? { at: index, mention: main, parent: null } : null;
}

/** Speech about a meeting is no report of one: 习近平总书记主持召开…会议 inside 会议指出. */
const INSIDE_SPEECH = sifted(/^[^，]{0,24}(?:指出|强调|认为|要求|表示|说)，/);

/** 县长某某召集，…参加; 会议由某某主持; 会议指出: the lead leaves the name to the headline. */
const HELD_BY =
  /(?:召集|主持)(?=，[^。]{2,60}(?:参加|出席|列席))|^(?:会议|会上|大会|座谈会)(?=，?(?:由|指出|强调|要求|听取|传达|学习|审议|研究|认为))/;

function namedInTitle(title: string, sentences: readonly Sentence[]): Session | null {
  const titled = findMentions(title)[0];
  const told = titled?.relation === 'held' || titled?.relation === 'relayed';
  if (titled ? !told : titleMeeting(title) === null) return null;
  for (const [at, { text }] of sentences.slice(0, LEAD_SENTENCES).entries()) {
    const found = HELD_BY.exec(text);
    if (!found) continue;
    const [start, end] = [found.index, found.index + found[0].length];
    const subject = start === 0 ? '' : text.slice(0, start);
    const mention = { ...headlined('会议'), nameStart: start, subject, start, end };
    return { at, mention, parent: null };
  }
  return null;
}

/** 县长某某召集有关部门，专题研究…: a meeting that is a verb; its name is that. */
const CALLED_TO =
  /召集[^。；]{2,60}?(?<!课题|政策|学术)((?:专题|专门|集中)(?:研究|会商|调度|协调|部署))(?![生院所员会室])/;
const SPOKE = /(?:指出|强调|要求)[，要各]/;

function calledTogether(sentences: readonly Sentence[]): Session | null {
  for (const [at, { text }] of sentences.slice(0, LEAD_SENTENCES).entries()) {
    const found = text.includes('召集') ? CALLED_TO.exec(text) : null;
    if (!found || BACKGROUND.test(text) || !sentences.some((s) => SPOKE.test(s.text))) continue;
    const name = found[1] ?? '';
    const start = found.index;
    const end = start + found[0].length;
    const mention: Mention = {
      relation: 'held',
      name,
      nameStart: end - name.length,
      subject: text.slice(0, start),
      subjectStart: 0,
      start,
      end,
      rule: 'lead.calls-together',
    };
    return { at, mention, parent: null };
  }
  return null;
}

/** 全国大会召开。学校召开会议传达学习大会精神: the higher one is only what the own one carries out. */
function onlyConveyed(
  previous: Session,
  sentence: Sentence,
  index: number,
  main: Mention,
): boolean {
  if (index - previous.at > 2 || previous.mention.name === main.name) return false;
  if (/^(?:本次|此次|这次|该)/.test(main.name)) return false;
  const after = sentence.text.slice(main.end);
  return /^，?[^。]{0,6}(?:传达|学习|贯彻)[^。]{2,80}精神/.test(after);
}

/** Both sessions where one name holds two meetings. */
const eachOf = (session: Session): Session[] =>
  (twinsOf(session.mention) ?? [session.mention]).map((mention) => ({ ...session, mention }));

/** Finds the meetings an article reports. `title` is its normalised headline with subtitles. */
export function findSessions(title: string, sentences: readonly Sentence[]): Sessions {
  const speech = speechText(title, sentences);
  if (speech) return { sessions: [{ ...speech, parent: null }], reason: 'meeting' };
  const sessions: Session[] = [];
  for (const [i, sentence] of sentences.entries()) {
    focus(sentence);
    if (sessions.length === 0) {
      if (i >= LEAD_SENTENCES) break;
      const picked = pick(findMentions(sentence.text), sentence.text);
      // 日前，某镇召开动员会。 opens the report; further down it tells of what went before.
      const before = BACKGROUND.exec(sentence.text)?.[0];
      if (!picked || (before && (i > 0 || before !== '日前'))) continue;
      const parent = picked.parent ? { mention: picked.parent } : null;
      sessions.push(...eachOf({ at: i, mention: picked.main, parent }));
    } else if (!INSIDE_SPEECH.test(sentence.text)) {
      const next = laterSession(sentence, sessions, i);
      if (next?.parent && 'mention' in next.parent && next.parent.mention === sessions[0]?.mention)
        sessions.pop();
      if (next) sessions.push(...(next.parent ? [next] : eachOf(next)));
    }
  }
  if (sessions.length === 0) {
    const titled =
      minutesForm(title, sentences) ?? namedInTitle(title, sentences) ?? calledTogether(sentences);
    if (titled) sessions.push({ parent: null, ...titled });
  }
  const reason = whyNone(title, sentences, sessions[0]) ?? 'meeting';
  return { sessions: reason === 'meeting' ? sessions : [], reason };
}
