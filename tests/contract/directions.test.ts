/**
 * Who may import whom. The rooms and the reasons stand in CONTRIBUTING.md; dependency-cruiser finds
 * the imports, those of types too.
 */
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { expect, test } from 'vitest';

/** Room → rooms that it may import besides itself. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'lib/model': [],
  'lib/text': [],
  'lib/segment': [],
  'lib/settings': [],
  'lib/platform': ['lib/model'],
  'lib/lexicon': ['lib/model', 'lib/text'],
  'lib/page': ['lib/model'],
  'lib/reader': ['lib/model', 'lib/text', 'lib/lexicon'],
  'lib/library': ['lib/model', 'lib/text', 'lib/lexicon'],
  'lib/compare': ['lib/model', 'lib/text'],
  'lib/export': ['lib/model', 'lib/text'],
  components: ['lib/model', 'lib/text', 'lib/settings', 'lib/library', 'lib/compare', 'lib/export'],
  // The command line ships to nobody, so nothing else may lean on it.
  'lib/cli': ['lib'],
  entrypoints: ['lib/(?!cli/)', 'components'],
};

/** Views that any other group of views may use. */
const SHARED_VIEWS = ['ui', 'export', 'chain', 'related', 'i18n.tsx', 'app-frame.tsx'];

type Rule = NonNullable<NonNullable<ICruiseOptions['ruleSet']>['forbidden']>[number];

const rooms: Rule[] = Object.entries(ALLOWED).map(([room, allowed]) => ({
  name: `${room} imports a room that it may not`,
  severity: 'error',
  from: { path: `^${room}/` },
  to: {
    path: '^(?:lib|components|entrypoints|tests)/',
    pathNot: [room, ...allowed].map((name) => `^${name}${name.endsWith(')') ? '' : '/'}`),
  },
}));

const RULES: Rule[] = [
  ...rooms,
  { name: 'a circle', severity: 'error', from: {}, to: { circular: true } },
  {
    name: 'a group of views imports another',
    severity: 'error',
    from: { path: '^components/([^/]+)/' },
    to: { path: '^components/', pathNot: `^components/(?:$1|${SHARED_VIEWS.join('|')})(?:/|$)` },
  },
  {
    name: "only lib/platform touches the browser's extension interfaces",
    severity: 'error',
    from: { pathNot: '^lib/platform/' },
    to: { path: '^wxt/browser$|webextension-polyfill' },
  },
];

async function look(folders: string[]): Promise<ICruiseResult> {
  const { output } = await cruise(
    folders,
    {
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      validate: true,
      ruleSet: { forbidden: RULES },
    },
    undefined,
    { tsConfig: extractTSConfig('tsconfig.json') },
  );
  if (typeof output === 'string') throw new Error(output);
  return output;
}

const broken = ({ summary }: ICruiseResult): string[] =>
  summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);

const house = await look(['lib', 'components', 'entrypoints']);

test('imports go one way, without a circle', () => {
  expect(broken(house)).toEqual([]);
});

test('every room has its rule', () => {
  const known = Object.keys(ALLOWED).map((room) => `${room}/`);
  const strangers = house.modules
    .map(({ source }) => source)
    .filter((source) => /^(?:lib|components|entrypoints)\//.test(source))
    .filter((source) => !known.some((room) => source.startsWith(room)));
  expect(strangers).toEqual([]);
});

test('every way that is open is used', () => {
  const from = (room: string) =>
    house.modules
      .filter(({ source }) => source.startsWith(`${room}/`))
      .flatMap(({ dependencies }) => dependencies.map(({ resolved }) => resolved));
  for (const [room, allowed] of Object.entries(ALLOWED))
    for (const to of allowed.filter((name) => !name.includes('(') && name !== 'lib'))
      expect(
        from(room).some((path) => path.startsWith(`${to}/`)),
        `${room} → ${to}`,
      ).toBe(true);
  expect(from('lib/platform')).toContain('wxt/browser');
});

test('files with views stand in components and entrypoints', () => {
  const views = house.modules.map(({ source }) => source).filter((path) => path.endsWith('.tsx'));
  expect(views.filter((path) => path.startsWith('lib/'))).toEqual([]);
});
