import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../..');
// Each test starts the command anew, which a busy machine may do slowly.
vi.setConfig({ testTimeout: 60_000 });

const TEXT = '# 省委召开会议\n\n会议强调，要压实责任，抓好各项工作落实。';

interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

interface Printed {
  readonly id: unknown;
  readonly error?: { readonly code: string; readonly message: string };
  readonly articles?: readonly { readonly text: string }[];
}

function run(args: readonly string[], input: string | readonly string[] = ''): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['lib/cli/read.ts', ...args], { cwd: ROOT });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      out += piece;
    });
    child.stderr.setEncoding('utf8').on('data', (piece: string) => {
      err += piece;
    });
    child.on('error', reject).on('close', (status) => resolve({ status, out, err }));
    child.stdin.on('error', () => {
      // The command may end before it has read everything; its status tells.
    });
    for (const piece of typeof input === 'string' ? [input] : input) child.stdin.write(piece);
    child.stdin.end();
  });
}

const printed = (out: string): Printed[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Printed);

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

describe('read: lines', () => {
  it('answers every line in order, the bad ones with a code and the next step', async () => {
    const input = [
      line({ id: 'a', text: TEXT }),
      'not json\n',
      '\n',
      line({ id: 'b' }),
      line({ id: 'c', text: TEXT, published: 'yesterday' }),
      line({ id: 'd', text: 7 }),
      line({ id: 5, html: `<p>${TEXT}</p>`, url: null }),
      JSON.stringify({ id: 'last', text: TEXT }),
    ];
    const { status, out, err } = await run([], input);
    const answers = printed(out);
    expect(answers.map((answer) => answer.id)).toEqual(['a', null, 'b', 'c', 'd', 5, 'last']);
    expect(answers.map((answer) => answer.error?.code)).toEqual([
      undefined,
      'bad-json',
      'no-content',
      'bad-date',
      'bad-line',
      undefined,
      undefined,
    ]);
    for (const answer of answers) if (answer.error) expect(answer.error.message).toMatch(/\. \S+/);
    expect(status).toBe(1);
    expect(err).toBe('');
  });

  it('takes \\r\\n, characters cut between chunks, and ends with 0', async () => {
    const bytes = Buffer.from(JSON.stringify({ id: 'a', text: TEXT }));
    const child = spawn(process.execPath, ['lib/cli/read.ts'], { cwd: ROOT });
    let out = '';
    child.stdout.on('data', (piece: Buffer) => {
      out += piece.toString();
    });
    const ended = new Promise((resolve) => child.on('close', resolve));
    for (const byte of bytes) child.stdin.write(Buffer.of(byte));
    child.stdin.end('\r\n');
    expect(await ended).toBe(0);
    expect(printed(out)[0]?.articles?.[0]?.text).toBe('会议强调，要压实责任，抓好各项工作落实。');
  });

  it('answers a line before it has seen the next one', async () => {
    const child = spawn(process.execPath, ['lib/cli/read.ts'], { cwd: ROOT });
    const first = new Promise<string>((resolve) =>
      child.stdout.once('data', (d: Buffer) => resolve(d.toString())),
    );
    const ended = new Promise((resolve) => child.on('close', resolve));
    child.stdin.write(line({ id: 'a', text: TEXT }));
    expect(printed(await first)[0]?.id).toBe('a');
    child.stdin.end();
    expect(await ended).toBe(0);
  });

  it('reads a line of tens of megabytes', async () => {
    const html = `<p>会议强调，要压实责任。</p><!--${'x'.repeat(20_000_000)}-->`;
    const { status, out } = await run([], line({ id: 'big', html }));
    expect(status).toBe(0);
    expect(printed(out)[0]?.articles?.[0]?.text).toBe('会议强调，要压实责任。');
  });

  it('ends quietly when nobody reads its output', async () => {
    const child = spawn(process.execPath, ['lib/cli/read.ts'], { cwd: ROOT });
    let err = '';
    child.stderr.on('data', (piece: Buffer) => {
      err += piece.toString();
    });
    child.stdin.on('error', () => {
      // It has stopped reading, which is what is tested.
    });
    const ended = new Promise((resolve) => child.on('close', resolve));
    child.stdout.destroy();
    for (let i = 0; i < 2000; i++) child.stdin.write(line({ id: i, text: TEXT }));
    child.stdin.end();
    expect(await ended).toBe(0);
    expect(err).toBe('');
  });
});

describe('read: files and options', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yaodian-read-'));
  const file = (name: string, content: string): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };

  it('reads files by their kind, the id being the name as given', async () => {
    const files = [
      file('a.html', `<h1>会议召开</h1><p>${TEXT}</p>`),
      file('b.htm', `<p>${TEXT}</p>`),
      file('c.md', `---\ntitle: 会议\n---\n${TEXT}`),
      file('d.txt', TEXT),
    ];
    const { status, out } = await run(files);
    expect(status).toBe(0);
    expect(printed(out).map((answer) => answer.id)).toEqual(files);
  });

  it('answers for files it cannot read and goes on', async () => {
    const good = file('good.txt', TEXT);
    const { status, out } = await run([join(folder, 'none.html'), file('x.pdf', ''), good]);
    expect(printed(out).map((answer) => answer.error?.code)).toEqual([
      'no-file',
      'unknown-kind',
      undefined,
    ]);
    expect(status).toBe(1);
  });

  it('names an option it does not know', async () => {
    const { status, err, out } = await run(['--faster']);
    expect(err).toMatch(/^bad-option: .*--faster.*--help/);
    expect([status, out]).toEqual([2, '']);
  });

  it('helps', async () => {
    const { status, out } = await run(['--help']);
    expect(out).toContain('npm run -s read');
    expect(status).toBe(0);
  });

  it('explains a file sentence by sentence, and says what is missing', async () => {
    const { status, out } = await run(['--explain', file('e.md', TEXT)]);
    expect(out).toContain('省委召开会议');
    expect(out).toContain('会议强调，要压实责任');
    expect(status).toBe(0);
    const none = await run(['--explain']);
    expect(none.err).toMatch(/^no-file: /);
    expect(none.status).toBe(1);
  });
});
