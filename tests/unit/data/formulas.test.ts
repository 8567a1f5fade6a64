/** The sources of the formula lexicon and the topics: what build and lookup rely on. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { FormulaSource, Topic } from '../../../lib/model/library.ts';

const sources = fileURLToPath(new URL('../../../assets/data/sources/', import.meta.url));

const readJson = (path: string): unknown => JSON.parse(readFileSync(`${sources}${path}`, 'utf8'));

const topics = readJson('topics.json') as readonly Topic[];

const formulas: readonly (FormulaSource & { readonly file: string })[] = readdirSync(
  `${sources}formulas`,
)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .flatMap((file) =>
    (readJson(`formulas/${file}`) as readonly FormulaSource[]).map((formula) => ({
      ...formula,
      file,
    })),
  );

const where = (formula: (typeof formulas)[number]): string => `${formula.file}: ${formula.id}`;

/** Every value that occurs more than once. */
const repeated = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];

const numerals: Readonly<Record<string, number>> = {
  一: 1,
  两: 2,
  双: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};

/**
 * The counts that the name of a formula allows: its first numeral (四个意识: 4, 十四个坚持: 14),
 * the sum of all (三去一降一补: 5), or one item for each of several groups (三区三线: 2).
 * Empty where the name counts nothing.
 */
const countsInName = (name: string): number[] => {
  const plain = name.replace(/["“”‘’]/gu, '').replaceAll('统一', '');
  const teen = /^十([一二三四五六七八九])/u.exec(plain)?.[1];
  if (teen !== undefined) return [10 + (numerals[teen] ?? 0)];
  const found = [...plain].flatMap((han) => numerals[han] ?? []);
  if (numerals[plain[0] ?? ''] === undefined) return [];
  const groups = found.length > 1 ? [found.length] : [];
  return [found[0] ?? 0, found.reduce((sum, n) => sum + n, 0), ...groups];
};

describe('topics', () => {
  test('have unique ids and stand on two levels', () => {
    expect(repeated(topics.map((topic) => topic.id))).toEqual([]);
    const upper = new Set(topics.filter((topic) => topic.parent === null).map((topic) => topic.id));
    const lower = topics.filter((topic) => topic.parent !== null);
    expect(upper.size).toBeGreaterThanOrEqual(14);
    expect(lower.length).toBeGreaterThanOrEqual(60);
    expect(lower.filter((topic) => !upper.has(topic.parent ?? ''))).toEqual([]);
  });

  test('are named in three languages and shown by words of their own', () => {
    for (const topic of topics) {
      expect([topic.zh, topic.zhHant, topic.en], topic.id).not.toContain('');
      expect(topic.words.length, topic.id).toBeGreaterThanOrEqual(6);
      expect(topic.words.length, topic.id).toBeLessThanOrEqual(30);
      expect(
        topic.words.filter((word) => [...word].length < 2),
        topic.id,
      ).toEqual([]);
    }
    expect(
      repeated(topics.filter(({ parent }) => parent !== null).flatMap(({ words }) => words)),
    ).toEqual([]);
  });
});

describe('formulas', () => {
  test('are at least 500, with unique ids and each printed form given once', () => {
    expect(formulas.length).toBeGreaterThanOrEqual(500);
    expect(repeated(formulas.map((formula) => formula.id))).toEqual([]);
    const forms = formulas.flatMap((formula) => [formula.simplified, ...(formula.variants ?? [])]);
    expect(repeated(forms)).toEqual([]);
  });

  test('have slugs, known kinds, known topics and relations that lead somewhere', () => {
    const topicIds = new Set(topics.map((topic) => topic.id));
    const ids = new Set(formulas.map((formula) => formula.id));
    const kinds = ['slogan', 'numbered', 'stance', 'principle', 'measure'];
    const relations = ['followed-by', 'part-of', 'contrast', 'see-also'];
    for (const formula of formulas) {
      expect(formula.id, where(formula)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
      expect(kinds, where(formula)).toContain(formula.kind);
      expect(formula.topics.length, where(formula)).toBeGreaterThan(0);
      expect(
        formula.topics.filter((id) => !topicIds.has(id)),
        where(formula),
      ).toEqual([]);
      for (const relation of formula.relations ?? []) {
        expect(relations, where(formula)).toContain(relation.kind);
        expect(ids.has(relation.to), `${where(formula)} → ${relation.to}`).toBe(true);
        expect(relation.to, where(formula)).not.toBe(formula.id);
      }
    }
  });

  test('are explained in Chinese and English, no explanation twice', () => {
    for (const formula of formulas) {
      expect(formula.english.trim(), where(formula)).not.toBe('');
      expect([...formula.zh].length, where(formula)).toBeGreaterThanOrEqual(20);
      expect(formula.zh, where(formula)).toMatch(/\p{Script=Han}/u);
      expect(formula.en.split(/\s+/u).length, where(formula)).toBeGreaterThanOrEqual(10);
      expect(formula.en, where(formula)).not.toMatch(/\p{Script=Han}/u);
    }
    expect(repeated(formulas.flatMap((formula) => [formula.zh, formula.en]))).toEqual([]);
  });

  test('say what a number stands for, as many items as it counts', () => {
    const numbered = formulas.filter((formula) => formula.kind === 'numbered');
    const itemised = numbered.filter(({ standsFor }) => (standsFor ?? []).length > 0);
    expect(itemised.length).toBeGreaterThanOrEqual(150);
    // A few have no fixed list (四支队伍, 两节: each place its own); they explain instead of guessing.
    expect(numbered.length - itemised.length).toBeLessThanOrEqual(numbered.length / 8);
    for (const formula of itemised) {
      const items = formula.standsFor ?? [];
      expect(repeated(items), where(formula)).toEqual([]);
      const allowed = countsInName(formula.simplified);
      if (allowed.length > 0) expect(allowed, where(formula)).toContain(items.length);
    }
  });

  test.each([
    ['适度宽松的货币政策', 'shidu-kuansong'],
    ['两个毫不动摇', 'liangge-haobu-dongyao'],
    ['新质生产力', 'xinzhi-shengchanli'],
    ['千万工程', 'qianwan-gongcheng'],
  ])('hold %s', (simplified, id) => {
    expect(formulas.find((formula) => formula.simplified === simplified)?.id).toBe(id);
  });

  test('link a change of stance to what followed it', () => {
    const followers = (id: string): string[] =>
      (formulas.find((formula) => formula.id === id)?.relations ?? [])
        .filter((relation) => relation.kind === 'followed-by')
        .map((relation) => relation.to);
    expect(followers('wenjiande-huobi-zhengce')).toContain('shidu-kuansong');
    expect(followers('baojiaolou')).toContain('baojiaofang');
  });
});
