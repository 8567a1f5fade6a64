/**
 * Second-level labels under which country domains hand out names. A small table instead of the
 * whole public suffix list (220 kB): it covers the domains of Chinese-language news and offices.
 */
const SECOND_LEVEL = new Set('com net org gov edu ac mil co or ne go idv game'.split(' '));

/** Under .cn every province has a two-letter second level of its own (bj.cn, ha.cn …). */
const CN_PROVINCES = new Set(
  'ah bj cq fj gd gs gx gz ha hb he hi hk hl hn jl js jx ln mo nm nx qh sc sd sh sn sx tj tw xj xz yn zj'.split(
    ' ',
  ),
);

const isAddress = (host: string) => /^[\d.]+$/.test(host) || host.includes(':');

/**
 * The domain that its owner registered: "www.zz.henan.gov.cn" → "henan.gov.cn". An address or a
 * single label is returned as it is.
 */
export function registrableDomain(host: string): string {
  const clean = host.toLowerCase().replace(/\.$/, '');
  const labels = clean.split('.');
  if (isAddress(clean) || labels.length < 3) return clean;
  const top = labels.at(-1) ?? '';
  const second = labels.at(-2) ?? '';
  const wide =
    top.length === 2 && (SECOND_LEVEL.has(second) || (top === 'cn' && CN_PROVINCES.has(second)));
  return labels.slice(wide ? -3 : -2).join('.');
}

/**
 * The domain of what a person types or pastes as a site, "https://www.x.gov.cn/a.html" or "x.gov.cn";
 * null where it names no site of the web.
 */
export function domainIn(typed: string): string | null {
  const text = typed.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (text === '' || /\s/.test(text) || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  const known = /^https?:$/.test(protocol) && hostname.includes('.') && !isAddress(hostname);
  return known ? registrableDomain(hostname) : null;
}

/** Whether `host` is `domain` or lies under it. "evil-guancha.cn" does not lie under "guancha.cn". */
export function liesUnder(host: string, domain: string): boolean {
  const clean = host.toLowerCase().replace(/\.$/, '');
  return clean === domain || clean.endsWith(`.${domain}`);
}
