import { liesUnder, registrableDomain } from './domain.ts';
import { OFFERED_SITES, type OfferedSite, siteFor, siteOn } from './offered.ts';
import type { CardSide, Settings } from './schema.ts';

/** Whether the user has said "never on this site" for the domain that `host` belongs to. */
export function neverOn(settings: Settings, host: string): boolean {
  return settings.never.some((domain) => liesUnder(host, domain));
}

/** Whether reports on `host` are to be looked for and shown without being asked. */
export const wantedOn = (settings: Settings, host: string): boolean =>
  siteOn(settings, siteFor(host)) && !neverOn(settings, host);

/** The settings with `host`'s whole registrable domain switched off for good. */
export function withNever(settings: Settings, host: string): Settings {
  if (neverOn(settings, host)) return settings;
  return { ...settings, never: [...settings.never, registrableDomain(host)].sort() };
}

/** The settings with every entry that silences `host` taken back. */
export function withoutNever(settings: Settings, host: string): Settings {
  return { ...settings, never: settings.never.filter((domain) => !liesUnder(host, domain)) };
}

/** The settings with a site switched on or off; one of the user's own is added or taken out. */
export function withSite(settings: Settings, { id }: OfferedSite, on: boolean): Settings {
  if (OFFERED_SITES.some((site) => site.id === id))
    return { ...settings, sites: { ...settings.sites, [id]: on } };
  const others = settings.own.filter((domain) => domain !== id);
  return { ...settings, own: on ? [...others, id].sort() : others };
}

/** The side on which the card docks on `host`. */
export function sideOn(settings: Settings, host: string): CardSide {
  return settings.sides[registrableDomain(host)] ?? settings.side;
}

/** The settings with `side` remembered for the domain of `host`. */
export function withSide(settings: Settings, host: string, side: CardSide): Settings {
  return { ...settings, sides: { ...settings.sides, [registrableDomain(host)]: side } };
}
