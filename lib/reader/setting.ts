import { placeOfAddress, placeOfOutlet } from '../lexicon/hosts.ts';
import { findPlaces, type Place, placeByCode } from '../lexicon/places.ts';

/** Where an article plays: what 省委, 市委 and 我市 stand for in it. null where it cannot be told. */
export interface Setting {
  readonly province: Place | null;
  readonly prefecture: Place | null;
  readonly county: Place | null;
  /** The county is named more than its prefecture: 市 may be a county-level city. */
  readonly inCounty: boolean;
  /** The one named most among those whose name ends as the organ's short form says (州委, 旗委). */
  signed(grade: 'province' | 'prefecture' | 'county', sign: string): Place | null;
}

/** How much each source says about where the article plays. */
const WEIGHTS = { text: 1, title: 3, outlet: 4, lead: 2 } as const;

type Tally = Map<string, number>;

function add(tally: Tally, code: string, weight: number): void {
  tally.set(code, (tally.get(code) ?? 0) + weight);
}

function heaviest(tally: Tally, within: string | null, sign = ''): Place | null {
  let best: string | null = null;
  for (const [code, weight] of tally) {
    if (within !== null && !code.startsWith(within)) continue;
    if (sign !== '' && !placeByCode(code)?.name.endsWith(sign)) continue;
    if (best === null || weight > (tally.get(best) ?? 0)) best = code;
  }
  return best === null ? null : placeByCode(best);
}

/** What a site's own address or paper's own name weighs: it outlives a few places named in passing. */
const HOME = 5;

/** 学习总书记对湖南工作的重要指示精神: what was passed on tells of other places. */
const PASSED_ON = /(?:传达|学习|贯彻|落实)[^，。；：]{4,120}?(?:精神|讲话|指示|批示|重要论述)/g;

/** 收看沧澜市…视频会后，我市召开会议: nor is the place of the meeting watched ours. */
const WATCHED = /(?:收听收看|收看收听|收看|收听)[^，。；]{4,60}?会议?之?后，/g;

const ownWords = (text: string) => text.replace(PASSED_ON, '＿').replace(WATCHED, '＿');

/** Counts places over the stretches of an article; a place counts for all that contain it. */
export function settingOf(parts: {
  readonly url: string | null;
  readonly outlet: string;
  readonly title: string;
  readonly lead: string;
  readonly text: string;
}): Setting {
  const provinces: Tally = new Map();
  const prefectures: Tally = new Map();
  const counties: Tally = new Map();
  /** Prefectures named as such, not by a county of theirs. */
  const named: Tally = new Map();
  const count = (place: Place, weight: number): void => {
    add(provinces, `${place.code.slice(0, 2)}0000`, weight);
    if (place.level !== 'province') add(prefectures, `${place.code.slice(0, 4)}00`, weight);
    add(place.level === 'county' ? counties : named, place.code, weight);
  };
  for (const home of [placeOfAddress(parts.url), placeOfOutlet(parts.outlet)])
    if (home) count(home, HOME);
  for (const [part, weight] of Object.entries(WEIGHTS)) {
    for (const { place } of findPlaces(ownWords(parts[part as keyof typeof WEIGHTS])))
      count(place, weight);
  }
  const province = heaviest(provinces, null);
  const prefecture = heaviest(prefectures, province?.code.slice(0, 2) ?? null);
  const county = heaviest(counties, prefecture?.code.slice(0, 4) ?? null);
  const ofCounty = county ? (counties.get(county.code) ?? 0) : 0;
  const ofPrefecture = prefecture ? (named.get(prefecture.code) ?? 0) : 0;
  const tallies = { province: provinces, prefecture: prefectures, county: counties };
  return {
    province,
    prefecture,
    county,
    inCounty: ofCounty > ofPrefecture,
    signed: (grade, sign) => heaviest(tallies[grade], null, sign),
  };
}
