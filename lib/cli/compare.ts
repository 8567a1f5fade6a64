import { parseArgs } from 'node:util';
import { chooseOneEach } from '../compare/choose.ts';
import { fromFacts, fromReading } from '../compare/comparable.ts';
import { compareMeetings } from '../compare/compare.ts';
import type { ComparedMeeting, Comparison } from '../model/change.ts';
import { Failure } from '../model/failure.ts';
import { inputOfFile, readInput } from './input.ts';
import { LineWriter } from './output.ts';
import { bundledLibrary } from './snapshots.ts';

const HELP = `Lays meetings side by side: what is new, dropped, kept, reworded, stronger, weaker, moved.

  npm run -s compare -- EARLIER LATER [LATER …]    2 to 12 files (.html, .htm, .txt, .md),
                                                   or bundled:politburo/2024-07-30
  npm run -s compare -- --base ID A B C            all against one (an id as printed in "meetings")

A file that reports several meetings stands for the one that the others are sessions of, or the one
with the most orders; FILE#m2 names another. Prints JSON.`;

const BUNDLED = 'bundled:';

async function bundled(target: string): Promise<ComparedMeeting[]> {
  const facts = (await bundledLibrary()).index.byId.get(target.slice(BUNDLED.length));
  if (!facts)
    throw new Failure(
      'no-meeting',
      `The library holds no meeting ${target}.`,
      'Search for it: npm run -s library -- search NAME.',
    );
  return [fromFacts(facts, (await bundledLibrary()).formulas)];
}

async function fromFile(target: string): Promise<ComparedMeeting[]> {
  const [, path = target, wanted] = /^(.*?)(?:#(m\d+))?$/.exec(target) ?? [];
  const reading = readInput(await inputOfFile(path));
  const meetings = reading.articles.flatMap((article) =>
    article.meetings.map((meeting) =>
      fromReading(`${path}#${meeting.id}`, reading.page, article, meeting),
    ),
  );
  const found = wanted ? meetings.filter(({ id }) => id.endsWith(`#${wanted}`)) : meetings;
  if (found.length === 0)
    throw new Failure(
      'no-meeting',
      `${target} reports no ${wanted ? `meeting ${wanted}` : 'meeting'}.`,
      `See npm run -s read -- ${path}.`,
    );
  return found;
}

/** The texts that the offsets belong to stay out: whoever compared the files has them. */
function printed(comparison: Comparison): unknown {
  const meetings = comparison.meetings.map(({ text: _, directives, ...meeting }) => ({
    ...meeting,
    directives: directives.length,
  }));
  return { ...comparison, meetings };
}

async function main(args: readonly string[]): Promise<string> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { help: { type: 'boolean', short: 'h' }, base: { type: 'string' } },
    allowPositionals: true,
  });
  if (values.help) return HELP;
  const sources: ComparedMeeting[][] = [];
  for (const target of positionals)
    sources.push(target.startsWith(BUNDLED) ? await bundled(target) : await fromFile(target));
  return JSON.stringify(printed(compareMeetings(chooseOneEach(sources), values.base ?? null)));
}

try {
  await new LineWriter(process.stdout).write(await main(process.argv.slice(2)));
} catch (error) {
  const known = error instanceof Failure;
  const option = (error as { code?: unknown }).code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
  const [code, next] = known
    ? [error.code, error.next]
    : option
      ? ['bad-option', 'See npm run -s compare -- --help.']
      : ['internal', ''];
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${code}: ${message} ${next}\n`);
  process.exitCode = 1;
}
