/** Who may import whom. The rooms and the reasons stand in CONTRIBUTING.md. */
import { expect, test } from 'vitest';
import { type Source, sourcesIn } from './sources.ts';

/** Room → rooms that it may import besides itself. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'lib/model': [],
  'lib/text': [],
  'lib/segment': [],
  'lib/settings': [],
  'lib/platform': ['lib/model'],
  'lib/lexicon': ['lib/model', 'lib/text'],
  'lib/page': ['lib/model', 'lib/text'],
  'lib/reader': ['lib/model', 'lib/text', 'lib/lexicon'],
  'lib/library': ['lib/model', 'lib/text', 'lib/lexicon'],
  'lib/compare': ['lib/model', 'lib/text', 'lib/lexicon'],
  'lib/export': ['lib/model', 'lib/text'],
  components: ['lib/model', 'lib/text', 'lib/settings', 'lib/library', 'lib/compare', 'lib/export'],
  'lib/cli': ['lib/*'],
  entrypoints: ['lib/*', 'components'],
};

const roomOf = (path: string): string => {
  const [top = '', second = ''] = path.split('/');
  return top === 'lib' ? `${top}/${second}` : top;
};

const mayImport = (from: string, to: string): boolean =>
  from === to ||
  to === 'assets' ||
  to === 'node_modules' ||
  (ALLOWED[from] ?? []).some((room) => room === to || (room === 'lib/*' && to.startsWith('lib/')));

/** Shared views that any other group of views may use. */
const SHARED_VIEWS = ['ui', 'export', 'i18n.tsx', 'app-frame.tsx'];

const groupOf = (path: string): string => path.split('/')[1] ?? '';

const all = sourcesIn('lib', 'components', 'entrypoints');

test('every room imports only the rooms before it', () => {
  const wrong = all.flatMap(({ path, own }) =>
    own.filter((to) => !mayImport(roomOf(path), roomOf(to))).map((to) => `${path} → ${to}`),
  );
  expect(wrong).toEqual([]);
});

test('every room is known', () => {
  expect(
    [...new Set(all.map(({ path }) => roomOf(path)))].filter((room) => !ALLOWED[room]),
  ).toEqual([]);
});

test('what ships does not import the command line', () => {
  const wrong = all
    .filter(({ path }) => !path.startsWith('lib/cli/'))
    .filter(({ own }) => own.some((to) => to.startsWith('lib/cli/')));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('groups of views import only the shared ones', () => {
  const wrong = all
    .filter(({ path }) => path.startsWith('components/'))
    .flatMap(({ path, own }) =>
      own
        .filter((to) => to.startsWith('components/'))
        .filter((to) => groupOf(to) !== groupOf(path) && !SHARED_VIEWS.includes(groupOf(to)))
        .map((to) => `${path} → ${to}`),
    );
  expect(wrong).toEqual([]);
});

test("only lib/platform touches the browser's extension interfaces", () => {
  const wrong = all.filter(
    ({ path, packages }) => packages.includes('wxt/browser') && !path.startsWith('lib/platform/'),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('files with views stand in components and entrypoints', () => {
  const wrong = all.filter(({ path }) => path.endsWith('.tsx') && path.startsWith('lib/'));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

/** One way round a cycle, or null; a depth-first walk that remembers what it has finished. */
function findCycle(sources: readonly Source[]): string[] | null {
  const edges = new Map(sources.map(({ path, own }) => [path, own]));
  const done = new Set<string>();
  const walk = (path: string, trail: string[]): string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const next of edges.get(path) ?? []) {
      const cycle = walk(next, [...trail, path]);
      if (cycle) return cycle;
    }
    done.add(path);
    return null;
  };
  for (const { path } of sources) {
    const cycle = walk(path, []);
    if (cycle) return cycle;
  }
  return null;
}

test('no imports run in a circle', () => {
  expect(findCycle(all)).toBeNull();
});

test('a circle would be found', () => {
  const source = (path: string, own: string[]): Source => ({ path, own, text: '', packages: [] });
  expect(findCycle([source('a', ['b']), source('b', ['c']), source('c', ['b'])])).toEqual([
    'b',
    'c',
    'b',
  ]);
});
