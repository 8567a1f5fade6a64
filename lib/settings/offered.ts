/** The sites on which reports are looked for without being asked, and those that can be added. */
import { liesUnder, registrableDomain } from './domain.ts';
import type { Settings } from './schema.ts';

export interface OfferedSite {
  /** Id of the site adapter in lib/page/sites. */
  readonly id: string;
  readonly hosts: readonly string[];
  /** Whether the permission comes with the installation; the others ask when switched on. */
  readonly shipped: boolean;
}

export const OFFERED_SITES: readonly OfferedSite[] = [
  { id: 'guancha', hosts: ['guancha.cn'], shipped: true },
  { id: 'zaobao', hosts: ['zaobao.com', 'zaobao.com.sg', 'zaobao.sg'], shipped: true },
  { id: 'gov', hosts: ['gov.cn'], shipped: true },
  { id: 'people', hosts: ['people.com.cn', 'people.cn'], shipped: false },
  { id: 'xinhua', hosts: ['news.cn', 'xinhuanet.com'], shipped: false },
  { id: 'cctv', hosts: ['cctv.com', 'cctv.cn', 'cntv.cn'], shipped: false },
  { id: 'thepaper', hosts: ['thepaper.cn'], shipped: false },
  { id: 'chinanews', hosts: ['chinanews.com.cn', 'chinanews.com'], shipped: false },
  { id: 'ifeng', hosts: ['ifeng.com'], shipped: false },
  { id: 'sina', hosts: ['sina.com.cn', 'sina.cn'], shipped: false },
  { id: 'netease', hosts: ['163.com'], shipped: false },
  { id: 'wechat', hosts: ['mp.weixin.qq.com'], shipped: false },
  { id: 'toutiao', hosts: ['toutiao.com'], shipped: false },
  { id: 'baijiahao', hosts: ['baijiahao.baidu.com', 'mbd.baidu.com'], shipped: false },
];

/** Match patterns of a site for the browser's permissions: the hosts and all that lies under them. */
export const patternsOf = (site: OfferedSite): string[] =>
  site.hosts.map((host) => `*://*.${host}/*`);

/** Whether the user wants the site read; a listed one not touched is as it was shipped. */
export const siteOn = (settings: Settings, site: OfferedSite): boolean =>
  settings.own.includes(site.id) || (settings.sites[site.id] ?? site.shipped);

/** Match patterns whose permission comes with the installation. */
export const SHIPPED_MATCHES: string[] = OFFERED_SITES.filter(({ shipped }) => shipped)
  .flatMap(patternsOf)
  .sort();

/** A site that the user added, under the name of its domain. */
export const ownSite = (domain: string): OfferedSite => ({
  id: domain,
  hosts: [domain],
  shipped: false,
});

/** The site that a host belongs to: a listed one, else its domain as the user's own. */
export const siteFor = (host: string): OfferedSite =>
  OFFERED_SITES.find(({ hosts }) => hosts.some((listed) => liesUnder(host, listed))) ??
  ownSite(registrableDomain(host));

/** The sites beyond the shipped ones that the user has switched on or added. */
export const addedSites = (settings: Settings): OfferedSite[] => [
  ...OFFERED_SITES.filter((site) => !site.shipped && siteOn(settings, site)),
  ...settings.own.map(ownSite),
];
