import { describe, expect, it } from 'vitest';
import { domainIn, registrableDomain } from '../../../lib/settings/domain.ts';
import { readSettings } from '../../../lib/settings/migrate.ts';
import { addedSites, ownSite, siteFor, siteOn } from '../../../lib/settings/offered.ts';
import { DEFAULT_SETTINGS, SETTINGS_VERSION } from '../../../lib/settings/schema.ts';
import {
  neverOn,
  sideOn,
  withNever,
  withoutNever,
  withSide,
  withSite,
} from '../../../lib/settings/sites.ts';

/** What each version stored, and what it must be read as today. One entry a version. */
const EXAMPLES: Record<number, { stored: unknown; read: object }> = {
  1: {
    stored: {
      version: 1,
      language: 'zh_TW',
      theme: 'dark',
      side: 'left',
      size: 'large',
      saveReadings: false,
      never: ['example.cn'],
      sitesOff: ['sina', 'ifeng'],
      convertQuotes: 'hant',
    },
    read: {
      language: 'zh_TW',
      theme: 'dark',
      side: 'left',
      size: 'large',
      saveReadings: false,
      never: ['example.cn'],
      sites: { sina: false, ifeng: false },
      convertQuotes: 'hant',
    },
  },
  2: {
    stored: {
      ...DEFAULT_SETTINGS,
      version: 2,
      sites: { gov: true },
      sides: { 'guancha.cn': 'left' },
      badge: false,
    },
    read: { sites: { gov: true }, sides: { 'guancha.cn': 'left' }, badge: false },
  },
};

describe('settings', () => {
  it('has an example for every version up to the present one', () => {
    expect(Object.keys(EXAMPLES).map(Number)).toEqual(
      Array.from({ length: SETTINGS_VERSION }, (_, index) => index + 1),
    );
  });

  it.each(Object.entries(EXAMPLES))('reads what version %s stored', (_, { stored, read }) => {
    expect(readSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, ...read });
  });

  it.each([undefined, null, 7, 'x', [], {}, { version: 'new' }, { version: 0 }, { version: -3 }])(
    'starts from the defaults where the storage held %j',
    (stored) => expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS),
  );

  it('replaces a broken field alone', () => {
    const stored = { ...DEFAULT_SETTINGS, theme: 'pink', side: 'left', never: ['a b'] };
    expect(readSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, side: 'left' });
  });

  it('keeps what it understands of a later version', () => {
    expect(readSettings({ ...DEFAULT_SETTINGS, version: 99, theme: 'dark', hat: 1 })).toEqual({
      ...DEFAULT_SETTINGS,
      theme: 'dark',
    });
  });
});

describe('never on this site', () => {
  it.each([
    ['www.guancha.cn', 'guancha.cn'],
    ['www.henan.gov.cn', 'henan.gov.cn'],
    ['a.b.people.com.cn', 'people.com.cn'],
    ['www.zaobao.com.sg', 'zaobao.com.sg'],
    ['news.zz.ha.cn', 'zz.ha.cn'],
    ['News.CN.', 'news.cn'],
    ['localhost', 'localhost'],
    ['192.168.0.1', '192.168.0.1'],
  ])('%s belongs to %s', (host, domain) => expect(registrableDomain(host)).toBe(domain));

  it('silences the whole domain and nothing beside it', () => {
    const silent = withNever(DEFAULT_SETTINGS, 'www.guancha.cn');
    expect(neverOn(silent, 'user.guancha.cn')).toBe(true);
    expect(neverOn(silent, 'guancha.cn')).toBe(true);
    expect(neverOn(silent, 'evil-guancha.cn')).toBe(false);
    expect(neverOn(silent, 'guancha.cn.example.com')).toBe(false);
  });

  it('holds once, and is taken back from any host of the domain', () => {
    const silent = withNever(withNever(DEFAULT_SETTINGS, 'www.guancha.cn'), 'm.guancha.cn');
    expect(silent.never).toEqual(['guancha.cn']);
    expect(withoutNever(silent, 'm.guancha.cn').never).toEqual([]);
  });

  it('remembers the side by domain', () => {
    const moved = withSide(DEFAULT_SETTINGS, 'www.henan.gov.cn', 'left');
    expect(sideOn(moved, 'm.henan.gov.cn')).toBe('left');
    expect(sideOn(moved, 'www.hubei.gov.cn')).toBe('right');
  });
});

describe('sites of the user’s own', () => {
  it.each([
    ['news.qinghe.example', 'qinghe.example'],
    [' https://epaper.qinghe.com.cn/2024-07/16/node_1.htm ', 'qinghe.com.cn'],
    ['QINGHE.example:8080/a', 'qinghe.example'],
    ['qinghe', null],
    ['', null],
    ['two words.example', null],
    ['javascript:alert(1)', null],
    ['file:///etc/passwd', null],
    ['127.0.0.1', null],
  ])('%j names %s', (typed, domain) => expect(domainIn(typed)).toBe(domain));

  it('are added once, read, and taken out again', () => {
    const site = ownSite('qinghe.example');
    const added = withSite(withSite(DEFAULT_SETTINGS, site, true), site, true);
    expect(added.own).toEqual(['qinghe.example']);
    expect(addedSites(added)).toContainEqual(site);
    expect(siteOn(added, site)).toBe(true);
    expect(withSite(added, site, false)).toEqual(DEFAULT_SETTINGS);
  });

  it('are the listed site where there is one', () => {
    expect(siteFor('politics.people.com.cn').id).toBe('people');
    expect(siteFor('epaper.qinghe.example').id).toBe('qinghe.example');
    const listed = siteFor('people.cn');
    expect(withSite(DEFAULT_SETTINGS, listed, true)).toMatchObject({
      own: [],
      sites: { people: true },
    });
  });
});
