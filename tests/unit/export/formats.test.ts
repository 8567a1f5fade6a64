import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { EXPORT_FORMATS, exportFile } from '../../../lib/export/file.ts';
import { glossary, glossaryHtml, glossaryMarkdown } from '../../../lib/export/glossary.ts';
import { htmlBody } from '../../../lib/export/html.ts';
import { markdown } from '../../../lib/export/markdown.ts';
import { plain } from '../../../lib/export/plain.ts';
import { narrow } from '../../../lib/export/select.ts';
import { directiveTable } from '../../../lib/export/table.ts';
import { context, SAMPLE } from './sample.ts';

const zh = context();

/** RFC 4180, read independently of the writer. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  for (
    let match = cell.exec(text);
    match && cell.lastIndex <= text.length;
    match = cell.exec(text)
  ) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') rows.push([]);
    if (match[3] === '') break;
  }
  return rows.filter((row) => row.length > 1);
}

describe('Markdown', () => {
  const text = markdown([SAMPLE], zh);
  const [, front = '', body = ''] = text.split(/^---\n/m);

  it('has front matter that YAML readers understand', () => {
    expect(parse(front)).toMatchObject({
      title: SAMPLE.page.title,
      source: SAMPLE.page.url?.replace('<2>', '%3C2%3E'),
      organ: '云川省委',
      date: '2021-11-08',
      ordinal: 3,
      chair: ['省委书记 沈砚秋'],
      directives: 4,
      read: '2026-01-02',
      tags: ['会议通稿', '粮食-安全'],
    });
  });

  it('groups directives by speaker and point, with grade, deadline and link', () => {
    expect(body).toContain(
      '### 沈砚秋\n\n#### 第一点\n\n- **要** 要严格落实“一把尺子”制度 [原句](https://',
    );
    expect(body).toContain('  - 时限：本月15日前 (2021-11-15)');
    expect(body.indexOf('### 会议')).toBeGreaterThan(body.indexOf('#### 第二点'));
  });
});

describe('Markdown of several readings', () => {
  const other = {
    ...SAMPLE,
    page: {
      ...SAMPLE.page,
      title: '另一篇',
      url: 'https://news.qinghe.example/2',
      outlet: '青禾日报',
    },
  };
  const text = markdown([SAMPLE, other], zh);

  it('has one front matter, at its beginning, of plain lists', () => {
    const [before, front = '', ...rest] = text.split(/^---\n/m);
    expect(before).toBe('');
    expect(rest).toHaveLength(1);
    const properties = parse(front);
    expect(properties).toMatchObject({
      meetings: [SAMPLE, other].flatMap(({ articles }) =>
        articles.flatMap(({ meetings }) => meetings.map(({ name }) => name)),
      ),
      organs: ['云川省委'],
      dates: ['2021-11-08'],
      outlets: ['云川日报', '青禾日报'],
      directives: 8,
    });
    for (const value of Object.values(properties).flat()) expect(value).not.toBeTypeOf('object');
  });

  it('says before each reading where it was printed', () => {
    expect(text).toContain('> [另一篇](https://news.qinghe.example/2) · 青禾日报 · 2021-11-09');
  });
});

describe('one directive, one speaker', () => {
  it('takes one directive', () => {
    const text = plain([narrow(SAMPLE, { directive: 'm1.d2' })], zh);
    expect(text).toContain('必须在本月15日前完成全部库点验收');
    expect(text).not.toContain('一把尺子');
    expect(text).toContain('云川日报, 2021-11-09, https://');
  });

  it('takes what one speaker ordered, or the meeting itself', () => {
    const shen = plain([narrow(SAMPLE, { meeting: 'm1', speaker: '沈砚秋' })], zh);
    expect(shen).toContain('不得出现在账上');
    expect(shen).not.toContain('压实责任');
    const meeting = plain([narrow(SAMPLE, { meeting: 'm1', speaker: null })], zh);
    expect(meeting).toContain('压实责任');
    expect(meeting).not.toContain('一把尺子”制度');
  });
});

describe('HTML', () => {
  it('lets nothing of the page out of its place', () => {
    const text = htmlBody([SAMPLE], zh);
    expect(text).toContain('&lt;b&gt;稳&lt;/b&gt; &amp; &quot;准&quot;');
    expect(text).not.toContain('<b>稳');
    expect(text).toContain('<q lang="zh-Hans">必须在本月15日前');
  });

  it('tags traditional quotations as such', () => {
    const [article] = SAMPLE.articles;
    const [meeting] = article?.meetings ?? [];
    if (!article || !meeting?.directives[0]) throw new Error('sample is empty');
    const directives = [{ ...meeting.directives[0], text: '要嚴格落實責任' }];
    const hant = { ...SAMPLE, articles: [{ ...article, meetings: [{ ...meeting, directives }] }] };
    expect(htmlBody([hant], zh)).toContain('<q lang="zh-Hant">要嚴格落實責任</q>');
  });
});

describe('CSV', () => {
  const rows = readCsv(directiveTable([SAMPLE], zh).slice(1));

  it('has a heading and one directive a row, all rows equally long', () => {
    expect(rows).toHaveLength(5);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(rows[0]?.slice(0, 3)).toEqual(['编号', '会议', '机关']);
    const text = rows[0]?.indexOf('要求原文') ?? -1;
    expect(rows[3]?.[text]).toBe("'=1+1 不得出现在账上");
    expect(rows[2]?.[rows[0]?.indexOf('截止日期') ?? -1]).toBe('2021-11-15');
  });
});

describe('glossary', () => {
  const terms = glossary([SAMPLE], zh);

  it('lists each known formula once, with its uses', () => {
    expect(terms).toHaveLength(1);
    expect(terms[0]).toMatchObject({ printed: '“一把尺子”', count: 2 });
  });

  it('is a table in Markdown and HTML', () => {
    expect(glossaryMarkdown(terms, zh)).toContain(
      '| “一把尺子” | yì bǎ chǐ zi | one yardstick | 同一标准\\|一视同仁 | The same standard for all. | 2 |',
    );
    expect(glossaryHtml(terms, context('en'))).toContain('<th scope="col">Pinyin</th>');
  });
});

describe('files', () => {
  it.each(['zh_CN', 'zh_TW', 'en'] as const)('can be written in every format in %s', (language) => {
    for (const format of EXPORT_FORMATS) {
      const file = exportFile(format, [SAMPLE], context(language));
      expect(file.name).toMatch(/^2021-11-08 秋粮收购工作第三次专题会议\.[a-z.]+$/);
      expect(file.text.length).toBeGreaterThan(20);
    }
  });

  it('JSON is the reading itself, and a list for several', () => {
    expect(JSON.parse(exportFile('json', [SAMPLE], zh).text)).toEqual(SAMPLE);
    expect(JSON.parse(exportFile('json', [SAMPLE, SAMPLE], zh).text)).toEqual([SAMPLE, SAMPLE]);
    expect(exportFile('csv', [SAMPLE, SAMPLE], zh).name).toBe('yaodian-2026-01-02.csv');
  });
});
