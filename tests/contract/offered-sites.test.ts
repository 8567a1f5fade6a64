import { expect, it } from 'vitest';
import { SITES } from '../../lib/page/sites/table.ts';
import { OFFERED_SITES } from '../../lib/settings/offered.ts';

it('offers in the options every site that has an adapter of its own, with the same hosts', () => {
  const adapters = SITES.filter(({ hosts }) => hosts.length > 0);
  const plain = (sites: readonly { id: string; hosts: readonly string[] }[]) =>
    sites.map(({ id, hosts }) => `${id}: ${hosts.join(' ')}`).sort();
  expect(plain(OFFERED_SITES)).toEqual(plain(adapters));
});
