import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Library, withMeetings } from '../library/bundled.ts';
import { chainOf } from '../library/chain.ts';
import { formulaNotes } from '../library/history.ts';
import { relatedTo } from '../library/related.ts';
import { factsOfReading } from '../library/resolve.ts';
import { makeSearcher } from '../library/search.ts';
import { show } from '../library/show.ts';
import { statsOf } from '../library/stats.ts';
import { Failure } from '../model/failure.ts';
import type { MeetingFacts } from '../model/library.ts';
import { inputOfFile, readInput } from './input.ts';
import { bundledLibrary } from './snapshots.ts';

const HELP = `Looks things up in the bundled library. Prints JSON.

  npm run -s library -- search 四个口袋              formulas, meetings, people, places, topics; Han, pinyin or English
  npm run -s library -- show bundled:henan-covid/7   one meeting, formula, person, place, topic or series
  npm run -s library -- related FILE-or-id           the meetings that a page or a meeting is linked to, and why
  npm run -s library -- stats                        counts, version, sha256`;

/** The id as users see it: saved and page-made meetings have their own prefix elsewhere. */
const shown = (id: string): string => `bundled:${id}`;

function relationsOf(subject: MeetingFacts, library: Library) {
  const { series, name, organ, ordinal, date } = subject;
  const chain = chainOf(subject, library);
  return {
    meeting: { id: subject.id, series, organ, name, ordinal, date },
    related: relatedTo(subject, library).map(({ meeting, ...rest }) => {
      const { id, organ, name, date } = meeting;
      return { id: shown(id), organ, name, date, ...rest };
    }),
    formulas: formulaNotes(subject, library),
    chain: chain.nodes.length > 1 ? chain : null,
  };
}

async function related(target: string, library: Library) {
  if (!existsSync(target)) {
    const found = show(target, library);
    if (found.what === 'meeting') return [relationsOf(found, library)];
    throw new Failure('no-meeting', `${target} is no meeting.`, 'Give a file or a meeting’s id.');
  }
  const reading = readInput(await inputOfFile(target));
  const facts = [...factsOfReading(reading, library).values()];
  // The page's own meetings are in the picture: session and 续会 of one page find each other.
  const withPage = withMeetings(library, facts);
  return facts.map((subject) => relationsOf(subject, withPage));
}

async function answer(args: readonly string[]): Promise<unknown> {
  const { positionals, values } = parseArgs({
    args: [...args],
    options: { help: { type: 'boolean', short: 'h' }, limit: { type: 'string' } },
    allowPositionals: true,
  });
  const [command, ...rest] = positionals;
  const target = rest.join(' ');
  if (values.help) return HELP;
  if (command === 'stats') return statsOf(await bundledLibrary());
  if (target && command === 'search') {
    const { snapshots } = await bundledLibrary();
    const hits = makeSearcher(snapshots.search).search(target, {
      limit: Number(values.limit ?? 20),
    });
    return hits.map((hit) => (hit.kind === 'meeting' ? { ...hit, id: shown(hit.id) } : hit));
  }
  if (target && command === 'show') return show(target, await bundledLibrary());
  if (target && command === 'related') return related(target, await bundledLibrary());
  throw new Failure('bad-command', `Cannot do "${args.join(' ')}".`, HELP);
}

answer(process.argv.slice(2)).then(
  (result) => console.log(typeof result === 'string' ? result : JSON.stringify(result)),
  (cause: unknown) => {
    const code = cause instanceof Failure ? cause.code : 'failed';
    const next = cause instanceof Failure ? `\n${cause.next}` : '';
    console.error(`${code}: ${cause instanceof Error ? cause.message : String(cause)}${next}`);
    process.exitCode = 1;
  },
);
