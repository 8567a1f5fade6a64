import { findPlaces, type Place, placeByCode } from '../lexicon/places.ts';

/** Where an article plays: what 省委, 市委 and 我市 stand for in it. null where it cannot be told. */
export interface Setting {
  readonly province: Place | null;
  readonly prefecture: Place | null;
  readonly county: Place | null;
}

/** How much each source says about where the article plays. */
const WEIGHTS = { text: 1, title: 3, outlet: 4, lead: 2 } as const;

type Tally = Map<string, number>;

function add(tally: Tally, code: string, weight: number): void {
  tally.set(code, (tally.get(code) ?? 0) + weight);
}

function heaviest(tally: Tally, within: string | null): Place | null {
  let best: string | null = null;
  for (const [code, weight] of tally) {
    if (within !== null && !code.startsWith(within)) continue;
    if (best === null || weight > (tally.get(best) ?? 0)) best = code;
  }
  return best === null ? null : placeByCode(best);
}

/** Counts places over the stretches of an article; a place counts for all that contain it. */
export function settingOf(parts: {
  readonly outlet: string;
  readonly title: string;
  readonly lead: string;
  readonly text: string;
}): Setting {
  const provinces: Tally = new Map();
  const prefectures: Tally = new Map();
  const counties: Tally = new Map();
  for (const [part, weight] of Object.entries(WEIGHTS)) {
    for (const { place } of findPlaces(parts[part as keyof typeof WEIGHTS])) {
      add(provinces, `${place.code.slice(0, 2)}0000`, weight);
      if (place.level !== 'province') add(prefectures, `${place.code.slice(0, 4)}00`, weight);
      if (place.level === 'county') add(counties, place.code, weight);
    }
  }
  const province = heaviest(provinces, null);
  const prefecture = heaviest(prefectures, province?.code.slice(0, 2) ?? null);
  const county = heaviest(counties, prefecture?.code.slice(0, 4) ?? null);
  return { province, prefecture, county };
}
