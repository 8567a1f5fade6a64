import { parseArgs } from 'node:util';
import { Failure } from '../model/failure.ts';
import { answerFailure, answerInput, answerLine } from './answer.ts';
import { explain } from './explain.ts';
import { inputOfFile, readInput } from './input.ts';
import { linesOf } from './lines.ts';
import { LineWriter } from './output.ts';

const HELP = `Reads official Chinese meeting reports: who ordered what, how firmly, by when.

  npm run -s read < pages.ndjson            one JSON object a line: {"id","url","published","html" or "text"}
  npm run -s read -- FILE ...               .html, .htm, .txt or .md; the id is the file's name
  npm run -s read -- --explain FILE ...     each sentence with the rule that claimed it

Prints one line of JSON a page, in the order given. A page that cannot be read is answered
{"id","error":{"code","message"}}; the others go on and the exit status is 1.`;

interface Options {
  readonly help: boolean;
  readonly explain: boolean;
  readonly files: readonly string[];
}

function optionsOf(args: readonly string[]): Options {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { help: { type: 'boolean', short: 'h' }, explain: { type: 'boolean' } },
      allowPositionals: true,
    });
    return { help: values.help ?? false, explain: values.explain ?? false, files: positionals };
  } catch (cause) {
    throw new Failure(
      'bad-option',
      `${(cause as Error).message.split('. ')[0]}.`,
      'See npm run -s read -- --help.',
      {
        cause,
      },
    );
  }
}

/** Answers every line of standard input as it comes. Returns true where one failed. */
async function readLines(out: LineWriter): Promise<boolean> {
  let failed = false;
  for await (const line of linesOf(process.stdin)) {
    if (out.gone) break;
    if (line.trim() === '') continue;
    const answer = answerLine(line);
    failed ||= answer.failed;
    await out.write(answer.line);
  }
  return failed;
}

async function readFiles(files: readonly string[], out: LineWriter): Promise<boolean> {
  let failed = false;
  for (const file of files) {
    if (out.gone) break;
    const answer = await inputOfFile(file).then(answerInput, (cause: unknown) =>
      answerFailure(file, cause),
    );
    failed ||= answer.failed;
    await out.write(answer.line);
  }
  return failed;
}

async function explainFiles(files: readonly string[], out: LineWriter): Promise<boolean> {
  if (files.length === 0)
    throw new Failure('no-file', '--explain needs a file.', 'Name one or more files after it.');
  for (const file of files) await out.write(explain(readInput(await inputOfFile(file))));
  return false;
}

async function main(): Promise<boolean> {
  const options = optionsOf(process.argv.slice(2));
  const out = new LineWriter(process.stdout);
  if (options.help) {
    await out.write(HELP);
    return false;
  }
  if (options.explain) return explainFiles(options.files, out);
  return options.files.length > 0 ? readFiles(options.files, out) : readLines(out);
}

try {
  process.exitCode = (await main()) ? 1 : 0;
} catch (error) {
  const known = error instanceof Failure;
  process.stderr.write(
    known ? `${error.code}: ${error.message} ${error.next}\n` : `internal: ${String(error)}\n`,
  );
  process.exitCode = known && error.code === 'bad-option' ? 2 : 1;
}
