import type { ReasonCode } from '../model/reading.ts';
import type { Sentence } from '../text/sentences.ts';
import { notMeetingIn } from './finders.ts';
import { itemAt } from './items.ts';
import type { Mention } from './mentions.ts';

/** A report brings its meeting in within so many sentences. */
export const LEAD_SENTENCES = 6;
const TOUR = /(?:调研|考察|检查|督导|督查|走访|慰问|暗访|巡查|视察|看望|指导工作|实地)/;
const INSTRUCTION = /作出(?:重要|了)?(?:指示|批示)|(?:重要)?批示指出/;
const COMMENT =
  /评论员|社论|时评|述评|热评|锐评|快评|短评|微评|观察|解读|反响|一论|二论|三论|四论|五论|启示|读懂|[党历]史上的今天|往事|口述|图解|一图|综述|纪实|特写|侧记/;
const REACTION = /热议|引[起发][^。]{0,16}(?:热烈|强烈|广泛)反响|大家(?:纷纷)?(?:表示|认为)/;
const CHANNEL_HEAD = /联播快讯|简讯|要闻速览|新闻速递|一周要闻|快讯$/;
const DOCUMENT = /(?:决议|决定|公告|通知|意见|条例|办法|方案|规定|令)(?:（[^）]*）)?$/;
const ISSUED = /印发|发布了?《|颁布|下发/;

/** The first meeting that the sentences seem to bring in. */
interface First {
  readonly at: number;
  readonly mention: Mention;
}

function noMeeting(title: string, sentences: readonly Sentence[]): ReasonCode {
  const lead = sentences
    .slice(0, LEAD_SENTENCES)
    .map((s) => s.text)
    .join('');
  if (sentences.reduce((n, s) => n + s.text.length, 0) < 40) return 'too-short';
  if (notMeetingIn(`${title}。${lead}`) === 'press-conference') return 'press-conference';
  if (REACTION.test(lead) || REACTION.test(title)) return 'reaction';
  if (COMMENT.test(title)) return 'commentary';
  if (/批示|指示/.test(title) && INSTRUCTION.test(lead)) return 'instruction-only';
  if (TOUR.test(title)) return 'inspection';
  if (DOCUMENT.test(title)) return 'announcement';
  if (TOUR.test(lead.slice(0, 160))) return 'inspection';
  if (INSTRUCTION.test(lead)) return 'instruction-only';
  if (CHANNEL_HEAD.test(title)) return 'bulletin';
  if (ISSUED.test(lead)) return 'announcement';
  if (/下一步|将(?:继续|进一步)/.test(lead)) return 'plan';
  return 'no-meeting-lead';
}

/** 问 and 答 in turn, or a headline that says so: what is said of meetings there reports none. */
function isInterview(title: string, sentences: readonly Sentence[]): boolean {
  if (/专访|(?<!走)访谈|答记者问|—访(?![问惠贫])/.test(title)) return true;
  return sentences.filter((s) => s.first && /^(?:记者|主持人|问|答)：/.test(s.text)).length >= 2;
}

/** 一、省委常委会召开会议。二、…: numbered headlines, of which none tells what was said. */
function listsHeadlines(sentences: readonly Sentence[]): boolean {
  const items = sentences.filter((s) => itemAt(s.text) && s.text.length <= 40);
  const told = sentences.some((s) => /[要须]|强调|指出|要求|主持/.test(s.text));
  const bare = items.every((s) => !/[。；]$/.test(s.text));
  return items.length >= 3 && items.length >= sentences.length - 1 && (bare || !told);
}

/** 关于召开…会议的通知: of a meeting to come. */
/** 工作例会制度: of how meetings are held. */
const NOTICE =
  /(?:召开|举行|举办)[^。]{0,40}的?(?:通知|公告|预告|启事)$|会议?(?:管理)?(?:制度|规则|办法|细则)。?$/;
/** 现将有关事项通知如下, 特此通知: it tells whoever is invited. */
const NOTIFIES =
  /现[将就]有关(?:事项|事宜)(?:通知|公告|函告)如下|^特此(?:通知|公告|函告)|现予(?:印发|公布|发布)|敬请(?:各位|大家)?(?:准时|按时|踊跃|届时)*(?:参加|出席|参会|莅临)/;
/** 第四条　主任会议每周召开一次: rules of procedure. */
const ARTICLE = /^第[一二三四五六七八九十百]{1,4}条(?!生产线|战线)/;

/** Said at once, or at the end. */
const NOTICE_HEAD = 8;
const isNotice = (sentences: readonly Sentence[]) =>
  [...sentences.slice(0, NOTICE_HEAD), ...sentences.slice(-2)].some((s) => NOTIFIES.test(s.text)) ||
  sentences.filter((s) => s.first && s.text.startsWith('第') && ARTICLE.test(s.text)).length > 1;
/** 州领导看望政协委员: a visit, whatever opens that day. */
const VISIT = /看望|慰问|走访/;

/** 到某地调研, … 召开了座谈会: a symposium on a tour is part of the tour where no headline names it. */
function onTour(title: string, sentences: readonly Sentence[], first: First): boolean {
  if (VISIT.test(title) && !/会|学习/.test(title)) return true;
  const told = TOUR.test(title) && !/会/.test(title) && TOUR.test(sentences[0]?.text ?? '');
  return told && first.at > 0 && /^[^，]{0,12}(?:座谈会|汇报会|交流会)$/.test(first.mention.name);
}

/**
 * Why an article reports no meeting although its sentences may name one (`first`); null where it
 * does. `title` is its normalised headline with subtitles.
 */
export function whyNone(
  title: string,
  sentences: readonly Sentence[],
  first: First | undefined,
): ReasonCode | null {
  if (isInterview(title, sentences)) return 'no-meeting-lead';
  if (listsHeadlines(sentences)) return 'bulletin';
  if (NOTICE.test(title) || isNotice(sentences)) return 'announcement';
  if (!first) return noMeeting(title, sentences);
  if (onTour(title, sentences, first)) return 'inspection';
  if (REACTION.test(title)) return 'reaction';
  return COMMENT.test(title) ? 'commentary' : null;
}
