import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../lib/cli/parse.ts';
import type { SourcePage } from '../../../lib/model/page.ts';
import { decodeHtml } from '../../../lib/page/decode.ts';
import { pageFromDocument } from '../../../lib/page/html.ts';
import { pageFromText } from '../../../lib/page/plain.ts';
import { GENERIC } from '../../../lib/page/sites/generic.ts';
import { SITES } from '../../../lib/page/sites/table.ts';

const PAGES = join(dirname(fileURLToPath(import.meta.url)), '../../fixtures/pages');
const KINDS = ['html', 'txt', 'md'];

interface Golden {
  readonly input: { readonly url?: string; readonly published?: string };
  readonly page: Pick<SourcePage, 'site' | 'title' | 'outlet' | 'published'>;
  readonly articles: SourcePage['articles'];
}

/** A case without its golden fails here: nothing is ever written for it. */
function goldenOf(name: string): Golden {
  return JSON.parse(readFileSync(join(PAGES, name, 'expected.json'), 'utf8')) as Golden;
}

function read(name: string, input: Golden['input']): SourcePage {
  const kind = KINDS.find((ext) => existsSync(join(PAGES, name, `page.${ext}`)));
  if (!kind) throw new Error(`${name} has no page`);
  const text = decodeHtml(readFileSync(join(PAGES, name, `page.${kind}`)));
  return kind === 'html' ? pageFromDocument(parseDocument(text), input) : pageFromText(text, input);
}

const CASES = readdirSync(PAGES).sort();

describe('pages read as their goldens say', () => {
  it.each(CASES)('%s', (name) => {
    const golden = goldenOf(name);
    const { site, title, outlet, published, articles } = read(name, golden.input);
    expect({ page: { site, title, outlet, published }, articles }).toEqual({
      page: golden.page,
      articles: golden.articles,
    });
  });

  it('covers every adapter with a page of its own', () => {
    const covered = new Set(CASES.map((name) => goldenOf(name).page.site));
    const missing = [...SITES, GENERIC].map((site) => site.id).filter((id) => !covered.has(id));
    expect(missing).toEqual([]);
  });
});
