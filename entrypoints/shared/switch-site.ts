import { dropSite, requestSite } from '../../lib/platform/permissions.ts';
import { type OfferedSite, patternsOf } from '../../lib/settings/offered.ts';
import { withSite } from '../../lib/settings/sites.ts';
import { updateSettings } from './settings.ts';

/**
 * Reads a site from now on; must be called straight from a click. The wish is stored while the
 * browser asks, because a popup closes under the question. False where the browser says no.
 */
export async function switchOn(site: OfferedSite): Promise<boolean> {
  const asked = requestSite(patternsOf(site));
  await updateSettings((now) => withSite(now, site, true));
  const granted = await asked;
  if (!granted) await updateSettings((now) => withSite(now, site, false));
  return granted;
}

/** Leaves a site alone again and gives its permission back, unless that came with the installation. */
export async function switchOff(site: OfferedSite): Promise<void> {
  await updateSettings((now) => withSite(now, site, false));
  if (!site.shipped) await dropSite(patternsOf(site));
}
