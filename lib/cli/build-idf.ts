/**
 * Counts in how many texts of a folder each word stands and writes the background table that
 * keywords are ranked against: npm run idf -- FOLDER. Only words and numbers are kept.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tag } from 'jieba-wasm';
import { parseHTML } from 'linkedom';
import { STOP_WORDS } from '../segment/stop-words.ts';

const TABLE = new URL('../../assets/data/lexicon/idf.json', import.meta.url);
const MOST_BYTES = 60_000;
const KINDS = /^(n|nz|nt|ns|vn|an|l|i|j|ng)$/;
const HAN = /^\p{Script=Han}{2,}$/u;

const textOf = (path: string): string => {
  const source = readFileSync(path, 'utf8');
  if (!/\.html?$/.test(path)) return source;
  const { document } = parseHTML(source);
  for (const element of document.querySelectorAll('script, style')) element.remove();
  return document.body?.textContent ?? '';
};

function countDocuments(folder: string) {
  const counts = new Map<string, number>();
  let documents = 0;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.(html?|txt|md)$/.test(name)) continue;
    documents += 1;
    const words = tag(textOf(join(folder, name)), true)
      .filter((one) => KINDS.test(one.tag) && HAN.test(one.word) && !STOP_WORDS.has(one.word))
      .map((one) => one.word);
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return { documents, counts };
}

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Usage: npm run idf -- FOLDER (of .html, .txt and .md files)');
  process.exit(1);
}
const { documents, counts } = countDocuments(folder);
const common = [...counts].filter(([, n]) => n > 1).sort((a, b) => b[1] - a[1]);
const words: Record<string, number> = {};
let size = 0;
for (const [word, n] of common) {
  size += Buffer.byteLength(word) + String(n).length + 4;
  if (size > MOST_BYTES) break;
  words[word] = n;
}
writeFileSync(TABLE, `${JSON.stringify({ documents, words })}\n`);
console.log(`${documents} texts, ${Object.keys(words).length} words`);
