/** The sites on which reports are looked for without being asked, and those that can be added. */
import { liesUnder } from './domain.ts';
import type { Settings } from './schema.ts';
import { neverOn } from './sites.ts';

export interface OfferedSite {
  /** Id of the site adapter in lib/page/sites. */
  readonly id: string;
  readonly hosts: readonly string[];
  /** Whether the permission comes with the installation; the others ask when switched on. */
  readonly shipped: boolean;
}

export const OFFERED_SITES: readonly OfferedSite[] = [
  { id: 'guancha', hosts: ['guancha.cn'], shipped: true },
  { id: 'zaobao', hosts: ['zaobao.com', 'zaobao.com.sg'], shipped: true },
  { id: 'gov', hosts: ['gov.cn'], shipped: true },
  { id: 'people', hosts: ['people.com.cn'], shipped: false },
  { id: 'xinhua', hosts: ['news.cn', 'xinhuanet.com'], shipped: false },
  { id: 'cctv', hosts: ['cctv.com'], shipped: false },
  { id: 'thepaper', hosts: ['thepaper.cn'], shipped: false },
  { id: 'chinanews', hosts: ['chinanews.com', 'chinanews.com.cn'], shipped: false },
  { id: 'ifeng', hosts: ['ifeng.com'], shipped: false },
  { id: 'sina', hosts: ['sina.com.cn', 'sina.cn'], shipped: false },
  { id: '163', hosts: ['163.com'], shipped: false },
];

/** Match patterns of a site for the browser's permissions: the hosts and all that lies under them. */
export const patternsOf = (site: OfferedSite): string[] =>
  site.hosts.map((host) => `*://*.${host}/*`);

/** Whether the user wants the site read; a site not touched is as it was shipped. */
export const siteOn = (settings: Settings, site: OfferedSite): boolean =>
  settings.sites[site.id] ?? site.shipped;

/** Whether reports are looked for on `host` without being asked. */
export function watches(settings: Settings, host: string): boolean {
  if (neverOn(settings, host)) return false;
  return OFFERED_SITES.some(
    (site) => siteOn(settings, site) && site.hosts.some((domain) => liesUnder(host, domain)),
  );
}
