import { SITES } from './table.ts';

/** Match patterns of all listed hosts with their subdomains, for the manifest. */
export const SITE_MATCHES: string[] = SITES.flatMap(({ hosts }) => hosts)
  .map((host) => `*://*.${host}/*`)
  .sort();
