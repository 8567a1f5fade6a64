/** Files and functions stay small enough to be read at one sitting. */
import ts from 'typescript';
import { expect, test } from 'vitest';
import { sourcesIn } from './sources.ts';

const LONGEST_FILE = 300;
const LONGEST_FUNCTION = 60;

const all = sourcesIn('lib', 'components', 'entrypoints');

test('no file is longer than 300 lines', () => {
  const long = all.filter(({ text }) => text.split('\n').length > LONGEST_FILE + 1);
  expect(long.map(({ path }) => path)).toEqual([]);
});

function longFunctions(path: string, text: string): string[] {
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  const long: string[] = [];
  const line = (at: number) => file.getLineAndCharacterOfPosition(at).line;
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const from = line(node.getStart(file));
      const length = line(node.end) - from + 1;
      if (length > LONGEST_FUNCTION) long.push(`${path}:${from + 1} (${length} lines)`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return long;
}

test('no function is longer than 60 lines', () => {
  expect(all.flatMap(({ path, text }) => longFunctions(path, text))).toEqual([]);
});
