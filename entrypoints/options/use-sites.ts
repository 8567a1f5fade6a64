import { useEffect, useState } from 'preact/hooks';
import type { SiteRow } from '../../components/options/sites.tsx';
import { hasSite, watchSites } from '../../lib/platform/permissions.ts';
import { domainIn } from '../../lib/settings/domain.ts';
import {
  OFFERED_SITES,
  type OfferedSite,
  ownSite,
  patternsOf,
  siteFor,
  siteOn,
} from '../../lib/settings/offered.ts';
import type { Settings } from '../../lib/settings/schema.ts';
import { withSite } from '../../lib/settings/sites.ts';
import { switchOff, switchOn } from '../shared/switch-site.ts';

/** Ids of the sites that the browser lets us read; they may be taken away in its own pages too. */
function usePermitted(all: readonly OfferedSite[]): ReadonlySet<string> {
  const [permitted, setPermitted] = useState<ReadonlySet<string>>(new Set());
  const key = all.map(({ id }) => id).join(' ');
  useEffect(() => {
    const read = async () => {
      const has = await Promise.all(all.map((site) => hasSite(patternsOf(site))));
      setPermitted(new Set(all.filter((_, index) => has[index]).map(({ id }) => id)));
    };
    void read();
    return watchSites(() => void read());
  }, [key]);
  return permitted;
}

/** What may go wrong with a site: the browser says no, or what was typed names none. */
export type SiteTrouble = 'denied' | 'noSite';

/** The switches for the sites: on where the user wants it and the browser permits it. */
export function useSites(
  settings: Settings,
  show: (now: Settings) => void,
  trouble: (what: SiteTrouble) => void,
) {
  const own = settings.own.map(ownSite);
  const permitted = usePermitted([...OFFERED_SITES, ...own]);
  const onSite = (id: string, on: boolean) => {
    const site = OFFERED_SITES.find((listed) => listed.id === id) ?? ownSite(id);
    // Shown before it is stored, as every other choice is.
    show(withSite(settings, site, on));
    if (on) void switchOn(site).then((granted) => granted || trouble('denied'));
    else void switchOff(site);
  };
  const onAdd = (typed: string): boolean => {
    const domain = domainIn(typed);
    if (domain) onSite(siteFor(domain).id, true);
    else trouble('noSite');
    return domain !== null;
  };
  const row = (site: OfferedSite): SiteRow => ({
    id: site.id,
    hosts: site.hosts,
    on: siteOn(settings, site) && permitted.has(site.id),
  });
  return {
    sites: OFFERED_SITES.map(row),
    own: own.map(row),
    onSite,
    onAdd,
  };
}
