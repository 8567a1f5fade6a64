import divisions from '../../assets/data/lexicon/places.json' with { type: 'json' };
import { CITY_CHARS, EXTRA_PLACES, type PlaceLevel, PROVINCE_CHARS } from './place-extras.ts';
import { buildIndex, type PrefixIndex, scan } from './prefix-index.ts';

/** A place after GB/T 2260; `code` has six digits. See place-extras.ts for what the standard lacks. */
export interface Place {
  readonly code: string;
  readonly name: string;
  readonly level: PlaceLevel;
  /** Code of the division above, null for provinces. */
  readonly parent: string | null;
}

export interface PlaceHit {
  readonly start: number;
  readonly end: number;
  readonly place: Place;
}

const PEOPLES =
  /(?:(?:朝鲜|土家|苗|藏|羌|彝|布依|侗|哈尼|壮|傣|白|景颇|傈僳|回|蒙古|满|达斡尔|鄂温克|仡佬|瑶|黎|畲|水|佤|拉祜|布朗|纳西|普米|怒|独龙|土|撒拉|保安|裕固|锡伯|仫佬|毛南|各)族|蒙古|柯尔克孜|哈萨克|维吾尔|塔吉克|回)+(?=自治)/;
const SUFFIX = /(?:特别行政区|自治[区州县旗]|地区|林区|省|市|县|区|旗|盟|州)$/;
/** Short forms that are common words first: 长治久安, 大同, 白银; never found without their suffix. */
const COMMON = new Set(
  '长治 大同 白银 朝阳 日照 安康 和田 安顺 保定 东方 三明 中卫 海东 巴中 玉树 金华 通化 海口 宜春 东营 平凉 永州 自贡 新余 全州'.split(
    ' ',
  ),
);
/** Districts whose names are common words: 老城区 改造, 主城区. */
const GENERIC = new Set(
  '城区 郊区 矿区 东区 西区 新城区 老城区 城中区 城关区 开发区 城东区 城西区 城北区 城南区'.split(
    ' ',
  ),
);

function levelOf(code: string): PlaceLevel {
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'prefecture' : 'county';
}

/** Counties of a municipality and counties run by a province (4190xx) stand right under it. */
function parentOf(code: string, known: ReadonlySet<string>): string | null {
  if (code.endsWith('0000')) return null;
  const city = `${code.slice(0, 4)}00`;
  return !code.endsWith('00') && known.has(city) ? city : `${code.slice(0, 2)}0000`;
}

function allPlaces(): Place[] {
  const rows = divisions.flatMap((line) => line.split(','));
  const known = new Set(rows.map((row) => row.slice(0, 6)));
  return rows.map((row) => {
    const code = row.slice(0, 6);
    return { code, name: row.slice(6), level: levelOf(code), parent: parentOf(code, known) };
  });
}

/** 河南省 → 河南, 延边朝鲜族自治州 → 延边; "" where a single character would be left. */
function stemOf(name: string): string {
  const plain = name.replace(PEOPLES, (peoples, at) => (at >= 2 ? '' : peoples));
  const stem = plain.replace(SUFFIX, '').replace(/族$/, '');
  return stem.length >= 2 ? stem : '';
}

/** 延边州, 石柱县, 新疆自治区: the short official names of what is autonomous. */
function shortName(name: string): string {
  const tail = /自治([区州县旗])$/.exec(name)?.[1];
  const stem = stemOf(name);
  return tail === undefined || stem === '' || tail === '区' ? '' : stem + tail;
}

interface Tables {
  readonly byCode: ReadonlyMap<string, Place>;
  readonly byName: ReadonlyMap<string, readonly Place[]>;
  readonly index: PrefixIndex<string>;
}

function addName(byName: Map<string, Place[]>, name: string, place: Place): void {
  if (name === '') return;
  const list = byName.get(name);
  if (list) list.push(place);
  else byName.set(name, [place]);
}

/** Which names may be found in running text without being asked for. */
function findable(name: string, place: Place): boolean {
  if (name !== place.name && place.level === 'county')
    return SUFFIX.test(name) && !COMMON.has(name);
  if (name.length <= 2 && place.level === 'county') return false;
  return !COMMON.has(name) && !GENERIC.has(name);
}

function buildTables(): Tables {
  const byName = new Map<string, Place[]>();
  const byCode = new Map<string, Place>();
  const words = new Set<string>();
  const add = (place: Place, names: readonly string[]): void => {
    for (const name of new Set(names)) {
      addName(byName, name, place);
      if (name !== '' && findable(name, place)) words.add(name);
    }
  };
  for (const place of allPlaces()) {
    byCode.set(place.code, place);
    add(place, [place.name, shortName(place.name), stemOf(place.name)]);
  }
  for (const { name, code, level, parent, also = [] } of EXTRA_PLACES)
    add({ code, name, level, parent }, [name, ...also]);
  return { byCode, byName, index: buildIndex([...words].map((word) => [word, word])) };
}

let built: Tables | null = null;

/** Built when first asked for: pages that report no meeting never pay for it. */
function tables(): Tables {
  built ??= buildTables();
  return built;
}

/** Every place of the standard with its name without the suffix; one character keeps it: 浚. */
export function placeStems(): { readonly stem: string; readonly place: Place }[] {
  return [...tables().byCode.values()].map((place) => ({
    stem: stemOf(place.name) || place.name.replace(SUFFIX, ''),
    place,
  }));
}

/** "410000" and "41" are both the prefix of everything in Henan. */
function prefixOf(within: string): string {
  return within.replace(/(?:00)+$/, (zeros, at) => (at % 2 === 0 ? '' : zeros.slice(1)));
}

const RANK: Readonly<Record<PlaceLevel, number>> = { province: 0, prefecture: 1, county: 2 };

/** The one meant: exact name before short form, then the highest level; null where several are left. */
function choose(name: string, candidates: readonly Place[], within: string | null): Place | null {
  const prefix = within === null ? '' : prefixOf(within);
  const inside = candidates.filter((place) => place.code.startsWith(prefix));
  const exact = inside.filter((place) => place.name === name);
  const pool = exact.length > 0 ? exact : inside;
  const top = Math.min(...pool.map((place) => RANK[place.level]));
  const best = pool.filter((place) => RANK[place.level] === top);
  return best.length === 1 ? (best[0] ?? null) : null;
}

/**
 * The place of a name, with or without its suffix (河南, 永城市, 延边州). `within` is a code or the
 * start of one; it decides between places of one name (鼓楼区). null for none and for several.
 */
export function placeByName(name: string, within: string | null = null): Place | null {
  return choose(name, tables().byName.get(name) ?? [], within);
}

export function placeByCode(code: string): Place | null {
  return tables().byCode.get(code) ?? null;
}

/**
 * What 来豫, 返郑 mean: a province, or a city within `within`. Takes the one character and gives
 * null where it stands for nothing, or only for a city and no province tells which.
 */
export function placeByShortForm(char: string, within: string | null = null): Place | null {
  const prefix = within === null ? '' : prefixOf(within).slice(0, 2);
  const cities = (CITY_CHARS[char] ?? []).filter((code) => code.startsWith(prefix));
  const province = PROVINCE_CHARS[char];
  if (prefix !== '' && cities[0] !== undefined) return placeByCode(cities[0]);
  if (province !== undefined) return placeByCode(province);
  return cities.length === 1 ? placeByCode(cities[0] ?? '') : null;
}

/** Of a name that several bear: the province, else the one in the place before, else in `within`. */
function chooseNear(name: string, near: Place | null, within: string | null): Place | null {
  const candidates = tables().byName.get(name) ?? [];
  if (candidates.length === 1) return candidates[0] ?? null;
  const province = candidates.find((place) => place.level === 'province');
  if (province) return province;
  for (const scope of [near?.code, near?.parent, within]) {
    const place = scope ? choose(name, candidates, scope) : null;
    if (place) return place;
  }
  return choose(name, candidates, null);
}

/**
 * Places named in normalised text, longest first, left to right. A name that several places bear
 * (鼓楼区) is taken for the one in the place found last before it, then in `within`, else left out.
 */
export function findPlaces(text: string, within: string | null = null): PlaceHit[] {
  const hits: PlaceHit[] = [];
  for (const { start, end, value } of scan(tables().index, text)) {
    const part =
      (value.endsWith('市') && text[end] === '场') || (value.endsWith('区') && text[end] === '域');
    // 县教育局会同县财政局: together with, unless the province or the city is named before it.
    const verb = value === '会同县' && !/[省市]$/.test(text.slice(0, start));
    // 现代化滨海城市: no 海城市; 五大理念: no 大理.
    const inWord =
      (value.endsWith('城市') && /[滨沿临近环]/.test(text.charAt(start - 1))) ||
      (value === '大理' && /[念论想石]/.test(text.charAt(end)));
    const place =
      part || verb || inWord ? null : chooseNear(value, hits.at(-1)?.place ?? null, within);
    if (place) hits.push({ start, end, place });
  }
  return hits;
}
