/** Match patterns of the listed sites, for the manifest. */
const HOSTS = ['guancha.cn', 'zaobao.com', 'zaobao.com.sg', 'gov.cn'];

export const SITE_MATCHES: string[] = HOSTS.map((host) => `*://*.${host}/*`);
