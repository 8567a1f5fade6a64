import {
  CENTRAL_ORGANS,
  CONSULTATIVE,
  HARD_UNIT,
  LEVEL_WORDS,
  LOCAL_ENDINGS,
  MINISTRY,
  MINISTRY_AHEAD,
  OF_PROSECUTORS,
  PARTY_DEPARTMENT,
  UNIT_ENDING,
} from '../lexicon/organs.ts';
import { findPlaces, type Place, type PlaceHit, placeByName } from '../lexicon/places.ts';
import type { Level, Region } from '../model/reading.ts';
import { Sieve } from '../text/sieve.ts';
import type { Setting } from './setting.ts';
import { bareSubject } from './subject.ts';

/** An organ with its place resolved. */
export interface Organ {
  readonly organ: string;
  readonly level: Level;
  readonly region: Region | null;
  readonly rule: string;
}

const COUNTRY: Region = { code: '000000', name: '全国' };
const ENDING = new RegExp(
  `^(?:(?:(?!会议|暨)[^，、]){0,16}?(?:指挥部|领导小组|委员会|安委会|联席会议|巡视组|巡察组|督察组|督导组)(?:办公室)?|${LOCAL_ENDINGS.join('|')})`,
);
/** 县委宣传部, 市委党校: it meets as a bureau does. */
const DEPARTMENT = new RegExp(
  `^(?:委(?:${PARTY_DEPARTMENT})|(?:(?:人民)?政府|人大常委会|政协)办公[室厅](?:党组)?)$`,
);
const WHOLE = /^(?:全|我)(?=[省市县区州盟旗])/;
/** 二届市委, 2009年一季度市政府安委会: the term and the year are no part of the organ. */
const TERM =
  /^(?:\d{4}年度?)?(?:第?[一二三四]季度|[上下]半年)?(?:第?[一二三四五六七八九十]{1,3}届(?=常委会|[省市县区州盟旗]|[一-鿿]{2,7}?[省市县区州盟旗](?:政协|人大|委)))?/;

/** 市长办公会: what the head of a government calls is the government's. */
const OF_ITS_HEAD = /^((?:全)?[省市县区州旗])长(?=(?:碰头|办公|例|专题|调度|常务|联席)会)/;

/** 市十四届人大常委会, 县十六届人民政府: the term is no part of the organ's name. */
const OF_A_TERM =
  /^((?:[一-鿿]{1,7})?[省市县区州盟旗])第?[一二三四五六七八九十]{1,3}届(?:人民(?=政府)|(?=人大|人民代表大会|政府|政协|委))/;

/** 团市委, 共青团青禾县委: no committee of the party. */
const LEAGUE = /^(?:共青团(?!中央)[^，。]{0,10}?[省市县区州盟旗校]?委(?:员会)?|团[省市县区州]委)/;

const regionOf = (place: Place | null): Region | null =>
  place ? { code: place.code, name: place.name } : null;

const CENTRAL = new Sieve(CENTRAL_ORGANS, ([printed]) => printed);

function central(text: string): Organ | null {
  for (const [printed, full] of CENTRAL.passing(text)) {
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

/** 杞县, 息县: names of two characters count only at the head of an organ's name. */
function shortNamed(text: string): PlaceHit | null {
  const place = /^[一-鿿][县市旗]/.test(text) ? placeByName(text.slice(0, 2)) : null;
  return place ? { start: 0, end: 2, place } : null;
}

/** 河南省委, 商丘市: a place at the head, with the ending that follows it. */
function placed(text: string): Organ | null {
  const places = findPlaces(text);
  const first = places.findIndex((p) => p.start <= 1);
  let found = places[first] ?? shortNamed(text);
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
  // 新疆维吾尔自治区第十届委员会 is its 党委.
  const own = ending === '委' && place.name.endsWith('自治区') ? '党委' : ending;
  return {
    organ: place.name + own,
    level: place.level,
    region: regionOf(place),
    rule: 'organ.placed',
  };
}

type Grade = Exclude<keyof Setting, 'inCounty' | 'signed'>;

const GRADE_SUFFIX: Readonly<Record<string, Grade>> = {
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
  if (!place || /^武警|^中央|^[全我各本该两多]|小区|地区|景区|社区|园区|城区/.test(place))
    return null;
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
  /^“?((?!常委会)(?:(?!会议?暨|第[^，]{1,4}次).){2,24}?(?:委员会|领导小组|督导组|指挥部|安委会|党组|党委|党支部|常委会|联席会议|支队|总队|大队|公司|集团|大学|学院|医院|研究所|研究院|中学|小学|协会|商会|联合会))”?(?:办公室)?(?:\d{4}年度?)?(?:[^，次]{0,6}第?[^次，]{1,6}次)?(?:职工|党员|党的|会员|教职工|党政|党委|组织)?(?:代表|全体|扩大|专题|工作|常务|主任|调度|视频|联席|座谈|年度|生活|周|月度|季度|例|（扩大）)*(?:会议|会|大会|党代会|职代会|工代会|团代会)(?:暨[^，]*)?$/;

/** 我院2017年总结表彰大会: a unit that writes of itself. */
const OWN_UNIT = /^[我本](?:院|校|局|厅|司|处|所|站|行|社|委|公司|集团|中心|镇|乡|街道|支队|单位)/;

function unit(text: string, place: Place | null): Organ {
  return { organ: text, level: 'unit', region: regionOf(place), rule: 'organ.unit' };
}

/** 省委, 全市, 我县: the place comes from the setting; unresolved it stays as printed. */
function short(text: string, setting: Setting): Organ | null {
  const bare = text.replace(WHOLE, '');
  const autonomous = /^自治区(?!(?:代|副)?主席)(?:党委常委会|党委|人民政府|政府|政协|人大)?/.exec(
    bare,
  );
  if (autonomous) {
    const place = setting.province?.name.endsWith('自治区') ? setting.province : null;
    return {
      organ: place ? place.name + autonomous[0].slice(3) : autonomous[0],
      level: 'province',
      region: regionOf(place),
      rule: 'organ.short',
    };
  }
  const grade = GRADE_SUFFIX[bare.charAt(0)];
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

/** 沧澜中院, 青禾县检察院, 沧澜军分区: organs of state, of the level of their place or their own. */
const COURT =
  /^([一-鿿]{1,12}?)(高级人民法院|中级人民法院|高级法院|中级法院|高级院|中级院|高院|中院|人民法院|人民检察院|检察院|法院|省军区|军分区|警备区|人武部|人民武装部)(?=(?:党组|党委)?(?:常委会?)?(?:理论学习中心组)?$)/;
const OWN_LEVEL: readonly (readonly [body: RegExp, level: Level])[] = [
  [/^(?:高|省军)/, 'province'],
  [/^(?:中|军分|警备)/, 'prefecture'],
  [/武/, 'county'],
];

function court(text: string, setting: Setting): Organ | null {
  const found = /[院区部]/.test(text) ? COURT.exec(text) : null;
  const [, seat = '', body = ''] = found ?? [];
  if (!found || /^最高|医|学/.test(seat)) return null;
  const last = findPlaces(seat).findLast((p) => p.end === seat.length)?.place;
  const of = last
    ? { level: last.level, region: regionOf(last) }
    : (placed(seat) ?? short(`全${seat}`, setting) ?? unlisted(seat));
  // 延川法院: those of provinces and prefectures say so (高院, 中院).
  const level = OWN_LEVEL.find(([own]) => own.test(body))?.[1] ?? of?.level ?? 'county';
  return { organ: text, level, region: of?.region ?? null, rule: 'organ.court' };
}

/** 沧澜经济技术开发区党工委: a zone is run as a county is. */
const ZONES =
  '^(?![全我各本])[一-鿿]{2,12}?(?:开发区|高新区|经开区|产业区|保税区|综保区|度假区|合作区|示范区|自贸区|新区)';
const ZONE = new RegExp(`${ZONES}(?=(?:党工委|管委会|工委)?$)`);
/** 大观经济开发区2022年度安全生产工作会议: in the name of a meeting it stands first. */
const ZONE_AHEAD = new RegExp(`${ZONES}(?:党工委|管委会|工委)?(?=[^，建设]{2,40}会议?$)`);

function zone(text: string, named: boolean): Organ | null {
  const pattern = named ? ZONE_AHEAD : ZONE;
  const found = text.includes('区') ? pattern.exec(text)?.[0] : undefined;
  if (!found) return null;
  const places = findPlaces(found);
  // 航空港区, 河北雄安新区: those that the tables know have their own level.
  if (places.some((p) => p.end === found.length)) return null;
  const region = regionOf(places[0]?.place ?? null);
  return { organ: named ? found : text, level: 'county', region, rule: 'organ.zone' };
}

/** 雁山镇抗旱现场会, 县总工会八届五次全委会议: the body that the name of a meeting opens with. */
const BODY_AHEAD =
  /^(?![全我各本])(?:[一-鿿]{2,4}?(?:(?<![村城乡集])镇|乡|街道)(?=(?!化|村|区|企|域|居|土|风|愁|情)[^，]{2,40}[会习])|(?:[一-鿿]{2,7}?)?[省市县区州盟旗](?:总工会|妇联|残联|工商联|文联|科协|侨联|红十字会|关工委|供销社|(?:[一-鿿]{2,8}?)(?<!公安)[局厅])(?=[^，长]{2,40}[会习])|团[省市县区州]委(?=[^，]{2,40}[会习])|(?:[省市总]|集团)公司(?=[^，]{2,40}[会习]))/;

function bodyOfName(text: string): Organ | null {
  const body = /[镇乡街联协会社局厅委]/.test(text) ? BODY_AHEAD.exec(text)?.[0] : undefined;
  return body ? unit(body, findPlaces(body)[0]?.place ?? null) : null;
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
    .replace(...OF_PROSECUTORS)
    .replace(OF_A_TERM, '$1')
    .replace(CONSULTATIVE, '$1政协');
  if (text === '') return null;
  if (!named && HARD_UNIT.test(text) && text.length <= 40 && !MINISTRY.test(text)) {
    return central(text) ?? unit(text, findPlaces(text)[0]?.place ?? null);
  }
  const own = court(text, setting) ?? zone(text, named) ?? (named ? bodyOfName(text) : null);
  if (own) return own;
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
  const ours = OWN_UNIT.exec(text)?.[0];
  if (ours) return unit(ours, null);
  if (named) return null;
  return UNIT_ENDING.test(text) && text.length <= 40
    ? unit(text, findPlaces(text)[0]?.place ?? null)
    : null;
}

/** 全国…会议, 全市…会议: the level the name itself tells. */
export function levelInName(name: string): Level | null {
  return LEVEL_WORDS.find(([word]) => word.test(name.replace(TERM, '')))?.[1] ?? null;
}
