import { parseArgs } from 'node:util';
import { Failure } from '../model/failure.ts';
import type { HintedPage } from './dataset-add.ts';
import { build, writeBuilt } from './dataset-build.ts';
import { loadSources, saveMeetings } from './dataset-sources.ts';

const HELP = `Builds the bundled dataset from assets/data/sources.

  npm run dataset                                rebuilds every snapshot; the same sources, the same bytes
  npm run dataset -- add FILE ... [--url U] [--published DAY]
                                                 reads saved pages and puts their meetings into the sources
  npm run dataset -- enrich FOLDER ...           reads the listed pages of meetings that have an entry

Notes for the reviewer go to standard error, the manifest to standard output.`;

function rebuild(): void {
  const built = build(loadSources());
  writeBuilt(built);
  console.log(built.get('public/data/manifest.json')?.trim());
}

async function take(pages: readonly HintedPage[], create: boolean): Promise<void> {
  // Loaded here only: the plain build needs no reader, and the reader needs what the build makes.
  const { addPages } = await import('./dataset-add.ts');
  const sources = loadSources();
  const { meetings, notes } = addPages(pages, sources, create);
  for (const series of sources.series) saveMeetings(series, meetings.get(series.id) ?? []);
  for (const note of notes) console.error(note);
}

async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      help: { type: 'boolean', short: 'h' },
      url: { type: 'string' },
      published: { type: 'string' },
    },
    allowPositionals: true,
  });
  const [command, ...rest] = positionals;
  if (values.help) return console.log(HELP);
  if (command !== undefined) {
    if (!['add', 'enrich'].includes(command) || rest.length === 0) {
      throw new Failure('bad-command', `Cannot do "${args.join(' ')}".`, HELP);
    }
    const { pagesOfFiles, pagesOfFolder } = await import('./dataset-pages.ts');
    const { url, published } = values;
    if (command === 'add') await take(await pagesOfFiles(rest, { url, published }), true);
    else await take(rest.flatMap(pagesOfFolder), false);
  }
  rebuild();
}

run(process.argv.slice(2)).catch((cause: unknown) => {
  const code = cause instanceof Failure ? cause.code : 'failed';
  const next = cause instanceof Failure ? `\n${cause.next}` : '';
  console.error(`${code}: ${cause instanceof Error ? cause.message : String(cause)}${next}`);
  process.exitCode = 1;
});
