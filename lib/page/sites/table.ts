import { BAIJIAHAO } from './baijiahao.ts';
import { CCTV } from './cctv.ts';
import { CHINANEWS } from './chinanews.ts';
import { FOUNDER } from './founder.ts';
import { GENERIC } from './generic.ts';
import { GOV } from './gov.ts';
import { GUANCHA } from './guancha.ts';
import { IFENG } from './ifeng.ts';
import { NETEASE } from './netease.ts';
import { PEOPLE } from './people.ts';
import { SINA } from './sina.ts';
import type { Site } from './site.ts';
import { THEPAPER } from './thepaper.ts';
import { TOUTIAO } from './toutiao.ts';
import { WECHAT } from './wechat.ts';
import { XINHUA } from './xinhua.ts';
import { ZAOBAO } from './zaobao.ts';

/** Every adapter; the first whose host or address fits is taken, the generic one last. */
export const SITES: readonly Site[] = [
  FOUNDER,
  GUANCHA,
  ZAOBAO,
  GOV,
  PEOPLE,
  XINHUA,
  CCTV,
  THEPAPER,
  IFENG,
  SINA,
  NETEASE,
  CHINANEWS,
  WECHAT,
  BAIJIAHAO,
  TOUTIAO,
];

/** True where `host` is `suffix` or ends on "." + `suffix`. */
function hostFits(host: string, suffix: string): boolean {
  return host === suffix || host.endsWith(`.${suffix}`);
}

function parsed(url: string | null): URL | null {
  if (!url || !URL.canParse(url)) return null;
  const address = new URL(url);
  return /^https?:$/.test(address.protocol) ? address : null;
}

/**
 * The adapter for an address. A page without one is told by its markup; one with an address only
 * where the adapter stands for no host (newspapers' digital editions), lest a stranger's page
 * pass for a known site's.
 */
export function siteOf(url: string | null, doc?: Document): Site {
  const address = parsed(url);
  const host = address?.hostname.replace(/\.$/, '') ?? '';
  const byPath = SITES.find((site) => address && site.path?.test(address.pathname));
  const byHost = SITES.find((site) => site.hosts.some((suffix) => hostFits(host, suffix)));
  const byMark = SITES.find((site) => {
    const allowed = url === null || site.hosts.length === 0;
    return allowed && site.mark && doc?.querySelector(site.mark);
  });
  return byPath ?? byHost ?? byMark ?? GENERIC;
}
