/** The three languages say the same things, and every string that is asked for is there. */
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { code, readRepo, shipped } from './sources.ts';

const LANGUAGES = ['zh_CN', 'zh_TW', 'en'] as const;

type Messages = Map<string, readonly string[]>;

const isPlural = (value: object) => Object.keys(value).every((key) => key === 'n' || key === '1');

/** Key → its forms (one, or one a plural). */
function flatten(value: unknown, path: string, into: Messages): Messages {
  if (typeof value !== 'object' || value === null) into.set(path, [String(value)]);
  else if (isPlural(value)) into.set(path, Object.values(value).map(String));
  else
    for (const [key, inner] of Object.entries(value))
      flatten(inner, path ? `${path}.${key}` : key, into);
  return into;
}

const messages = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    flatten(parse(readRepo(`assets/locales/${language}.yml`)), '', new Map()),
  ]),
) as Record<(typeof LANGUAGES)[number], Messages>;

const placeholders = (forms: readonly string[]) =>
  [...new Set(forms.flatMap((form) => form.match(/\$\d/g) ?? []))].sort().join(' ');

for (const language of ['zh_TW', 'en'] as const)
  test(`${language} has the keys of zh_CN`, () => {
    expect([...messages[language].keys()].sort()).toEqual([...messages.zh_CN.keys()].sort());
  });

test('a message has the same placeholders in every language', () => {
  const differing = [...messages.zh_CN].filter(([key, forms]) =>
    LANGUAGES.some(
      (language) => placeholders(messages[language].get(key) ?? []) !== placeholders(forms),
    ),
  );
  expect(differing.map(([key]) => key)).toEqual([]);
});

test('English counts have a singular and a plural', () => {
  const wrong = [...messages.zh_CN]
    .filter(([key, forms]) => forms.length === 1 && messages.en.get(key)?.length === 2)
    .filter(([key]) => messages.en.get(key)?.some((form) => form.trim() === ''));
  expect(wrong).toEqual([]);
});

test('no message is empty, and keys hold only what browsers take', () => {
  for (const language of LANGUAGES)
    for (const [key, forms] of messages[language]) {
      expect(key).toMatch(/^[A-Za-z0-9_.]+$/);
      for (const form of forms) expect(form.trim(), `${language} ${key}`).not.toBe('');
    }
});

/** Keys as source asks for them; `*` stands for a part that is only known at run time. */
function askedKeys(): { path: string; key: string }[] {
  return shipped()
    .flatMap((source) =>
      [...code(source).matchAll(/\b(?:t|words)\(\s*(['"`])([^'"`]+)\1/g)].map(([, , key = '']) => ({
        path: source.path,
        key: key.replace(/\$\{[^}]*\}+/g, '*'),
      })),
    )
    .filter(({ key }) => /^[a-zA-Z][\w.*-]*$/.test(key));
}

const keys = [...messages.zh_CN.keys()];

const fits = (asked: string) => {
  const pattern = new RegExp(
    `^${asked.replace(/[.]/g, '\\.').replaceAll('-', '_').replaceAll('*', '[^.]+')}$`,
  );
  return keys.some((key) => pattern.test(key));
};

test('every string that is asked for is there', () => {
  expect(askedKeys().filter(({ key }) => !fits(key))).toEqual([]);
});

test('the keys of a reading (reasons, modalities, forms) are all there', () => {
  const reading = readRepo('lib/model/reading.ts');
  const members = (type: string) =>
    [...(new RegExp(`type ${type} =([^;]+);`).exec(reading)?.[1] ?? '').matchAll(/'([^']+)'/g)].map(
      ([, member = '']) => member,
    );
  const needed = [
    ...members('ReasonCode').map((code) => `reason.${code}`),
    ...members('ModalityKind').map((kind) => `modality.${kind}`),
    ...members('MeetingFormat').map((form) => `format.${form}`),
  ].map((key) => key.replaceAll('-', '_'));
  expect(needed.length).toBeGreaterThan(20);
  expect(needed.filter((key) => !keys.includes(key))).toEqual([]);
});

/** Codes that no page shows: told apart by the program, or shown by the command line alone. */
const NOT_SHOWN = ['unknown-call', 'unknown-id', 'bad-address', 'no-panel'];

test('every failure that a user may meet is told in the three languages', () => {
  const codes = shipped()
    .flatMap((source) => [...code(source).matchAll(/new Failure\(\s*'([^']+)'/g)])
    .map(([, found = '']) => found);
  expect(codes).toContain('import-foreign');
  const needed = codes.filter((found) => !NOT_SHOWN.includes(found));
  const keyed = needed.map((found) => `problem.${found.replaceAll('-', '_')}`);
  expect(keyed.filter((key) => !keys.includes(key))).toEqual([]);
});
