import { useEffect, useState } from 'preact/hooks';
import type { SiteRow } from '../../components/options/sites.tsx';
import { dropSite, hasSite, requestSite, watchSites } from '../../lib/platform/permissions.ts';
import { OFFERED_SITES, type OfferedSite, patternsOf, siteOn } from '../../lib/settings/offered.ts';
import type { Settings } from '../../lib/settings/schema.ts';
import { updateSettings } from '../shared/settings.ts';

const setSite = (id: string, on: boolean) =>
  updateSettings((now) => ({ ...now, sites: { ...now.sites, [id]: on } }));

/** Ids of the sites that the browser lets us read; they may be taken away in its own pages too. */
function usePermitted(): ReadonlySet<string> {
  const [permitted, setPermitted] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const read = async () => {
      const has = await Promise.all(OFFERED_SITES.map((site) => hasSite(patternsOf(site))));
      setPermitted(new Set(OFFERED_SITES.filter((_, index) => has[index]).map(({ id }) => id)));
    };
    void read();
    return watchSites(() => void read());
  }, []);
  return permitted;
}

/** A site that is switched off gives its permission back, unless it came with the installation. */
async function switchSite(site: OfferedSite, on: boolean): Promise<boolean> {
  if (on && !(await requestSite(patternsOf(site)))) return false;
  await setSite(site.id, on);
  if (!on && !site.shipped) await dropSite(patternsOf(site));
  return true;
}

/** The switches for the sites: on where the user wants it and the browser permits it. */
export function useSites(settings: Settings, denied: () => void) {
  const permitted = usePermitted();
  const sites: SiteRow[] = OFFERED_SITES.map((site) => ({
    id: site.id,
    hosts: site.hosts,
    on: siteOn(settings, site) && permitted.has(site.id),
  }));
  const onSite = (id: string, on: boolean) => {
    const site = OFFERED_SITES.find((each) => each.id === id);
    if (site)
      void switchSite(site, on).then((done) => {
        if (!done) denied();
      });
  };
  return { sites, onSite };
}
