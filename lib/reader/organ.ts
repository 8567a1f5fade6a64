import {
  CENTRAL_ORGANS,
  HARD_UNIT,
  LEVEL_WORDS,
  LOCAL_ENDINGS,
  MINISTRY,
  MINISTRY_AHEAD,
  PARTY_DEPARTMENT,
  UNIT_ENDING,
} from '../lexicon/organs.ts';
import { findPlaces, type Place } from '../lexicon/places.ts';
import type { Level, Region } from '../model/reading.ts';
import type { Setting } from './setting.ts';

/** An organ with its place resolved. */
export interface Organ {
  readonly organ: string;
  readonly level: Level;
  readonly region: Region | null;
  readonly rule: string;
}

const COUNTRY: Region = { code: '000000', name: '全国' };
const ENDING = new RegExp(
  `^(?:[^，、]{0,16}?(?:指挥部|领导小组|委员会|安委会|联席会议)(?:办公室)?|${LOCAL_ENDINGS.join('|')})`,
);
/** 县委宣传部, 市委党校: it meets as a bureau does. */
const DEPARTMENT = new RegExp(
  `^(?:委(?:${PARTY_DEPARTMENT})|(?:(?:人民)?政府|人大常委会|政协)办公[室厅](?:党组)?)$`,
);
const WHOLE = /^(?:全|我)(?=[省市县区州盟旗])/;
const DATE =
  /^(?:[^，。]{0,12}消息[，：]?|[^，。]{0,16}(?:日电|讯)[，]?)?(?:(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日)?(?:上午|下午|晚上?|晚间|中午|凌晨)?/;
const LINK =
  /^(?:随后|接着|会后|当天|同日|当晚|同天|又|并|还|立即|再次|今天|昨天|今日|昨日|近日|日前|，|、)+/;
const CENTURY = /^(?:第?(?:二十|十[五六七八九])届)(?=中央|中共)/;
/** 二届市委, 2009年一季度市政府安委会: the term and the year are no part of the organ. */
const TERM =
  /^(?:\d{4}年度?)?(?:第?[一二三四]季度|[上下]半年)?(?:第?[一二三四五六七八九十]{1,3}届(?=[省市县区州盟旗]|[一-鿿]{2,7}?[省市县区州盟旗](?:政协|人大|委)))?/;

/** 市长办公会: what the head of a government calls is the government's. */
const OF_ITS_HEAD = /^((?:全)?[省市县区州旗])长(?=(?:碰头|办公|例|专题|调度|常务|联席)会)/;

/** 市十四届人大常委会, 县十六届人民政府: the term is no part of the organ's name. */
const OF_A_TERM =
  /^((?:[一-鿿]{2,7})?[省市县区州盟旗])第?[一二三四五六七八九十]{1,3}届(?:人民(?=政府)|(?=人大|人民代表大会|政府|政协|委))/;

/** 团市委, 共青团青禾县委: no committee of the party. */
const LEAGUE = /^(?:共青团(?!中央)[^，。]{0,10}?[省市县区州盟旗校]?委(?:员会)?|团[省市县区州]委)/;

/** 政协青禾市第九届委员会, 中国人民政治协商会议青禾市委员会: by its short name 青禾市政协. */
const CONSULTATIVE =
  /^(?:中国人民政治协商会议|政协)(?:第?[一二三四五六七八九十]{1,3}届)?([一-鿿]{2,9}?[省市县区州盟旗])(?:第?[一二三四五六七八九十]{1,3}届)?委员会/;

const regionOf = (place: Place | null): Region | null =>
  place ? { code: place.code, name: place.name } : null;

function central(text: string): Organ | null {
  for (const [printed, full] of CENTRAL_ORGANS) {
    const found = printed.exec(text);
    if (!found) continue;
    // 最高权力机关的常设机关中共中央政治局: what a long subject ends in is the organ.
    const last = found.index + found[0].length === text.length;
    if (found.index > 6 && !last) continue;
    const organ = full === '$&' ? found[0] : full;
    return { organ, level: 'central', region: COUNTRY, rule: 'organ.central' };
  }
  return null;
}

/** 青禾县第十四届委员会, 中共青禾县第十四届纪律检查委员会: what a congress elected, by its short name. */
const ELECTED = /^(?:第?[一二三四五六七八九十]{1,3}届)?(纪律检查)?委员会/;

/** The body that follows a place: 委, 政府, 人大常委会; "" where none does. */
function endingOf(rest: string): string {
  const elected = ELECTED.exec(rest);
  if (elected) return elected[1] ? '纪委' : '委';
  return ENDING.exec(rest)?.[0] ?? '';
}

/** 河南省委, 商丘市: a place at the head, with the ending that follows it. */
function placed(text: string): Organ | null {
  const places = findPlaces(text);
  const first = places.findIndex((p) => p.start <= 1);
  let found = places[first];
  if (!found) return null;
  // 河南省郑州市: the last of the places that lead down to it.
  for (const next of places.slice(first + 1)) {
    if (next.start !== found.end || next.place.level === found.place.level) break;
    found = next;
  }
  const rest = text.slice(found.end);
  const { place } = found;
  // A province named without its suffix before a company or bureau is where that unit sits.
  if (UNIT_ENDING.test(text) && !ENDING.test(rest)) return unit(text, place);
  const ending = endingOf(rest);
  // 抚州至吉安高速公路…大会 is no meeting of a city: the place must be printed as a division.
  const whole = text.slice(found.start, found.end) === place.name;
  if (ending === '' && !whole && rest !== '') return null;
  if (DEPARTMENT.test(ending)) return unit(place.name + ending, place);
  return {
    organ: place.name + ending,
    level: place.level,
    region: regionOf(place),
    rule: 'organ.placed',
  };
}

const GRADE_SUFFIX: Readonly<Record<string, Level>> = {
  省: 'province',
  自治区: 'province',
  市: 'prefecture',
  州: 'prefecture',
  盟: 'prefecture',
  县: 'county',
  区: 'county',
  旗: 'county',
};

const UNLISTED = /^[一-鿿]{2,5}?(省|自治区|市|州|盟|县|区|旗)/;

/** 云川省委, 临江市政府: a place the tables do not know, told by its suffix. */
function unlisted(text: string): Organ | null {
  const [place, suffix = ''] = UNLISTED.exec(text) ?? [];
  if (!place || /^武警|^[全我各本该两多]|小区|地区|景区|社区|园区|城区/.test(place)) return null;
  const rest = text.slice(place.length);
  const ending = endingOf(rest);
  if (ending === '' && rest !== '') {
    if (UNIT_ENDING.test(text) || !/^(?:召|第|[^，]{0,30}(?:会议|会)$)/.test(rest)) return null;
  }
  if (DEPARTMENT.test(ending)) return unit(place + ending, null);
  return {
    organ: place + ending,
    level: GRADE_SUFFIX[suffix] ?? 'prefecture',
    region: null,
    rule: 'organ.unlisted',
  };
}

/** 督导委员会会议, 安委会全体会议: the body that the meeting is named for. */
const NAMED_FOR =
  /^(.{2,24}?(?:委员会|领导小组|指挥部|安委会|党组|党委|常委会|联席会议|支队|总队|大队|公司|集团|大学|学院|医院|协会|商会|联合会))(?:[^，次]{0,6}第?[^次，]{1,6}次)?(?:职工|党员|党的|会员|教职工|党政|党委)?(?:代表|全体|扩大|专题|工作|常务|调度|视频|联席|（扩大）)*(?:会议|会|大会|党代会|职代会|工代会|团代会)$/;

/** 我院2017年总结表彰大会: a unit that writes of itself. */
const OWN_UNIT = /^[我本](?:院|校|局|厅|司|处|所|站|行|社|委|公司|集团|中心|镇|乡|街道|支队|单位)/;

function unit(text: string, place: Place | null): Organ {
  return { organ: text, level: 'unit', region: regionOf(place), rule: 'organ.unit' };
}

type Grade = Exclude<keyof Setting, 'inCounty' | 'signed'>;

const GRADE_OF: Readonly<Record<string, Grade>> = {
  省: 'province',
  市: 'prefecture',
  州: 'prefecture',
  盟: 'prefecture',
  县: 'county',
  区: 'county',
  旗: 'county',
};

/** 省委, 全市, 我县: the place comes from the setting; unresolved it stays as printed. */
function short(text: string, setting: Setting): Organ | null {
  const bare = text.replace(WHOLE, '');
  const autonomous = /^自治区(?:党委常委会|党委|人民政府|政府|政协|人大)?/.exec(bare);
  if (autonomous) {
    const place = setting.province?.name.endsWith('自治区') ? setting.province : null;
    return {
      organ: place ? place.name + autonomous[0].slice(3) : autonomous[0],
      level: 'province',
      region: regionOf(place),
      rule: 'organ.short',
    };
  }
  const grade = GRADE_OF[bare.charAt(0)];
  if (!grade) return null;
  const ending = ENDING.exec(bare.slice(1))?.[0] ?? '';
  if (ending === '' && !WHOLE.test(text)) return null;
  return resolveShort(bare.charAt(0), ending, grade, setting);
}

function resolveShort(sign: string, ending: string, grade: Grade, setting: Setting): Organ {
  // 省委 is of no municipality, 州委 of no city, however often they are named.
  let place = sign === '市' || sign === '区' ? setting[grade] : setting.signed(grade, sign);
  let level: Level = grade;
  // 市 may be a county-level city or a municipality; 区 may be a district.
  if (sign === '市' && setting.province && /市$/.test(setting.province.name)) {
    place = setting.province;
    level = 'province';
  } else if (
    sign === '市' &&
    setting.county &&
    /市$/.test(setting.county.name) &&
    setting.inCounty
  ) {
    place = setting.county;
    level = 'county';
  }
  const fits = place?.name.endsWith(sign) || /[市区]/.test(sign);
  const organ = place && fits ? place.name + ending : sign + ending;
  if (DEPARTMENT.test(ending)) return unit(organ, fits ? place : null);
  return { organ, level, region: fits ? regionOf(place) : null, rule: 'organ.short' };
}

/** Strips date, link words and the person in front of 主持召开. */
export function bareSubject(subject: string): string {
  return (
    subject
      .replace(/^【[^】]*】|^据(?:新华社|中新社|中央社|央视)(?:消息|报道|报导)?[，：]?/, '')
      .replace(/^[^，。：（]{0,12}消息(?:（[^）]*）)?[：，]?/, '')
      .replace(/^（[^）]*(?:记者|通讯员)[^）]*）/, '')
      .replace(/^本报[^）]{0,8}讯?(?:（[^）]*）)?/, '')
      .replace(DATE, '')
      .replace(LINK, '')
      .replace(DATE, '')
      .replace(/^（[^）]*(?:记者|通讯员)[^）]*）/, '')
      .replace(/^(?:中国共产党|中共)(?!中央|第)/, '')
      .replace(CENTURY, '')
      // Overseas papers say which country: 中国河南省委, 中国国务院.
      .replace(/^中国(?=国务院|[一-鿿]{2,3}(?:省|市|自治区))/, '')
      .replace(
        /(?:于)?(?:\d{4}年)?\d{1,2}月?\d{0,2}日(?:上午|下午|晚|晚上|全天|至\d{1,2}日)?(?:在[^，]{1,8})?$/,
        '',
      )
      .replace(/(?:\d{1,2}日|[昨今][天日晚早]?)(?:在[^，]{1,8})?$/, '')
      .replace(/(?<=.{2})在[^，]{1,20}(?<!会|会议)$/, '')
      .replace(/(?<=.{3})以[^，]{1,16}(?:形式|方式)$/, '')
      .replace(/(?<=中心组)成员$/, '')
      .replace(/(?<=.{2})(?:第一时间|及时|迅速|专题|专门|连夜|紧急)$/, '')
      .replace(LINK, '')
  );
}

/**
 * Resolves the words for an organ in their setting; null where they name none. `named`: the words
 * are the name of a meeting, which never is a unit itself (防汛会商会).
 */
export function organFrom(words: string, setting: Setting, named = false): Organ | null {
  const text = bareSubject(words)
    .replace(/^(?:第[^次，]{1,6}|\d{1,3})次/, '')
    .replace(TERM, '')
    .replace(OF_ITS_HEAD, '$1政府')
    .replace(OF_A_TERM, '$1')
    .replace(CONSULTATIVE, '$1政协');
  if (text === '') return null;
  if (!named && HARD_UNIT.test(text) && text.length <= 40 && !MINISTRY.test(text)) {
    return central(text) ?? unit(text, findPlaces(text)[0]?.place ?? null);
  }
  const league = LEAGUE.exec(text)?.[0];
  if (league) return unit(league, findPlaces(league)[0]?.place ?? null);
  const found = central(text) ?? placed(text) ?? short(text, setting) ?? unlisted(text);
  if (found) return found;
  if (MINISTRY.test(text))
    return { organ: text, level: 'central', region: COUNTRY, rule: 'organ.ministry' };
  const ministry = named ? MINISTRY_AHEAD.exec(text)?.[0] : undefined;
  if (ministry)
    return { organ: ministry, level: 'central', region: COUNTRY, rule: 'organ.ministry' };
  const body = NAMED_FOR.exec(text)?.[1];
  if (body) return { organ: body, level: 'unit', region: null, rule: 'organ.named-for' };
  if (/中心组$/.test(text)) return unit(text, null);
  const own = OWN_UNIT.exec(text)?.[0];
  if (own) return unit(own, null);
  if (named) return null;
  return UNIT_ENDING.test(text) && text.length <= 40
    ? unit(text, findPlaces(text)[0]?.place ?? null)
    : null;
}

/** 全国…会议, 全市…会议: the level the name itself tells. */
export function levelInName(name: string): Level | null {
  return LEVEL_WORDS.find(([word]) => word.test(name))?.[1] ?? null;
}
