import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { bibtex, cslItems, cslJson, ris } from '../../../lib/export/cite.ts';
import { SAMPLE } from './sample.ts';

const items = cslItems([SAMPLE, SAMPLE], '2026-01-02');

/** An independent reader of all three formats. */
const reread = (text: string): Record<string, unknown>[] => new Cite(text).data;

const [sample] = items;
const common = { title: sample?.title, URL: sample?.URL, 'container-title': '云川日报' };

describe('citations', () => {
  it('gives every item a key of its own', () => {
    expect(items.map(({ id }) => id)).toEqual([
      'yunchuandaily-2021-11-09',
      'yunchuandaily-2021-11-09b',
    ]);
  });

  it('CSL-JSON is read back whole', () => {
    expect(reread(cslJson(items))[0]).toMatchObject(JSON.parse(JSON.stringify(sample)));
  });

  it('RIS is read back, and holds the day, which this reader overlooks', () => {
    expect(reread(ris(items))[0]).toMatchObject({
      ...common,
      type: 'article-newspaper',
      issued: { 'date-parts': [[2021]] },
    });
    expect(ris(items)).toContain('\r\nDA  - 2021/11/09\r\n');
  });

  it('BibTeX is read back, its special characters escaped', () => {
    const text = bibtex(items);
    expect(text).toContain('\\&');
    expect(reread(text)[0]).toMatchObject({
      URL: sample?.URL,
      'container-title': '云川日报',
      issued: { 'date-parts': [[2021, 11, 9]] },
    });
    expect(reread(text)[0]?.title).toContain('云川省委部署');
    expect(reread(text)).toHaveLength(2);
  });
});
