import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../lib/cli/parse.ts';
import type { SourcePage } from '../../../lib/model/page.ts';
import { pageFromDocument } from '../../../lib/page/html.ts';

const ORDER = '会议强调，要压实责任，抓好各项工作落实，确保全面完成年度目标任务。';
const LEAD = '7月5日，青禾县召开安全生产工作会议，县委书记韩松主持并讲话，县长温如春作部署。';

/** Paragraphs that differ from each other: a page that prints one twice is read once. */
const many = (count: number): string =>
  Array.from({ length: count }, (_, i) => `<p>对第${i + 1}片，${ORDER}</p>`).join('');

const page = (html: string, url?: string): SourcePage =>
  pageFromDocument(parseDocument(html), { url });
const text = (html: string): string =>
  page(html)
    .articles.map((article) => article.text)
    .join('\n');

const BODY = `<h1>青禾县召开安全生产工作会议</h1><p>${LEAD}</p><p>${ORDER}</p>`;

describe('where a page says when and by whom', () => {
  const dated = (head: string, body = ''): string | null =>
    page(`<html><head>${head}</head><body>${body}${BODY}</body></html>`).published;

  it.each([
    ['PubDate', '<meta name="PubDate" content="2021-08-11 09:07:00">'],
    ['publishdate', '<meta name="publishdate" content="2021-08-11">'],
    [
      'article:published_time',
      '<meta property="article:published_time" content="2021-08-11T09:00:00+08:00">',
    ],
    ['firstpublishedtime', '<meta name="firstpublishedtime" content="2021-08-11-23:59:59">'],
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-08-11"}</script>',
    ],
    [
      'JSON-LD graph',
      '<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"datePublished":"2021-08-11"}]}</script>',
    ],
  ])('reads %s', (_, head) => {
    expect(dated(head)).toBe('2021-08-11');
  });

  it('goes on where a tag or a script is broken', () => {
    const head =
      '<meta name="PubDate" content="soon"><script type="application/ld+json">{oops</script>';
    expect(dated(head, '<p>发布时间：2021-08-11</p>')).toBe('2021-08-11');
    expect(dated(head)).toBeNull();
  });

  it('never takes the page’s clock for the day of publication', () => {
    expect(
      dated('', '<div>今天是2024年5月1日 星期三</div><div>2024-05-01 10:00:00</div>'),
    ).toBeNull();
  });

  it('believes the given date first', () => {
    const doc = parseDocument(
      `<head><meta name="PubDate" content="2021-08-11"></head><body>${BODY}`,
    );
    expect(pageFromDocument(doc, { published: '2020-02-02' }).published).toBe('2020-02-02');
  });

  it('takes the address from the page where none is given, and only a web address', () => {
    const canonical = (href: string): string =>
      `<head><link rel="canonical" href="${href}"></head><body>${BODY}`;
    expect(page(canonical('https://www.guancha.cn/a/2021_11_08_1.shtml'))).toMatchObject({
      site: 'guancha',
      published: '2021-11-08',
    });
    expect(page(canonical('javascript:alert(1)')).url).toBeNull();
  });
});

describe('the article on any page', () => {
  it.each([
    ['<br> only', `<h1>青禾县召开安全生产工作会议</h1>${LEAD}<br><br>　　${ORDER}<br>`],
    [
      'full-width indents on one line',
      `<h1>青禾县召开安全生产工作会议</h1><div>　　${LEAD}　　${ORDER}</div>`,
    ],
    [
      'nested paragraphs',
      `<h1>青禾县召开安全生产工作会议</h1><p><p>${LEAD}</p><p>${ORDER}</p></p>`,
    ],
    [
      'tables',
      `<table><tr><td><h1>青禾县召开安全生产工作会议</h1></td></tr><tr><td>${LEAD}</td></tr><tr><td>${ORDER}</td></tr></table>`,
    ],
    [
      'spans in sentences',
      `<h1>青禾县召开安全生产工作会议</h1><p>${[...LEAD].map((c) => `<span>${c}</span>`).join('')}</p><p>${ORDER}</p>`,
    ],
    [
      'line breaks in the source',
      `<h1>青禾县召开安全生产工作会议</h1><p>${LEAD.replace('，', '，\n      ')}</p><p>${ORDER}</p>`,
    ],
    ['a form around everything', `<form id="aspnetForm">${BODY}</form>`],
    ['a body named like a sidebar', `<div class="sidebar">${BODY}</div>`],
    ['the end of the document before the text', `</html><div>${BODY}</div>`],
    [
      'a headline repeated in the text',
      `${BODY.replace('</h1>', '</h1><p>青禾县召开安全生产工作会议</p>')}`,
    ],
  ])('is whole with %s', (_, html) => {
    expect(text(html)).toBe(`${LEAD}\n${ORDER}`);
  });

  it('leaves out what surrounds it', () => {
    const html = `<nav><p>${ORDER}</p></nav><div class="content">${BODY}
      <div class="share">分享到：微信</div><figure><img src="a"><figcaption>会议现场一角。</figcaption></figure></div>
      <div class="related"><p>推荐：邻县也开了会，讲的是同一件事。</p></div><script>var a = "会议";</script>
      <div hidden><p>${ORDER}</p></div><footer><p>版权所有，未经许可不得转载。</p></footer>`;
    expect(text(html)).toBe(`${LEAD}\n${ORDER}`);
  });

  it('is the same whatever the order of attributes and the white space between tags', () => {
    const one = `<div id="a" class="b">${BODY}</div>`;
    const other = `<div\n class="b"   id="a">\n\n${BODY.replaceAll('><', '>\n  <')}\n</div>`;
    expect(page(other)).toEqual(page(one));
  });

  it('leaves the document as it was', () => {
    const doc = parseDocument(`<html><head><title>x</title></head><body>${BODY}</body></html>`);
    const before = doc.documentElement.outerHTML;
    pageFromDocument(doc, {});
    expect(doc.documentElement.outerHTML).toBe(before);
  });

  it('keeps a newspaper page’s unrelated articles apart', () => {
    const article = (title: string, body: string): string =>
      `<div class="article"><div class="title">${title}</div><div id="ozoom">${body}</div></div>`;
    const alone = page(article('安全生产工作会议召开', `<p>${LEAD}</p><p>${ORDER}</p>`));
    const beside = page(
      article('安全生产工作会议召开', `<p>${LEAD}</p><p>${ORDER}</p>`) +
        article('水鸟安家落户', '<p>入春以来，湿地里来了一群水鸟，摄影爱好者早早守在岸边。</p>'),
    );
    expect(beside.articles).toHaveLength(2);
    expect(beside.articles[0]).toEqual(alone.articles[0]);
  });
});

describe('pages that hold no article or mean no good', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \n '],
    ['a comment that never ends', '<!-- x'],
    ['a frameset', '<html><frameset><frame src="a"></frameset></html>'],
    [
      'links only',
      '<ul><li><a href="a">县委召开会议</a></li><li><a href="b">全县大会召开</a></li></ul>',
    ],
    [
      'another language',
      '<h1>Meeting held</h1><p>The committee met on Monday and decided nothing.</p>',
    ],
    ['template code', '<%@ page %><% for (int i=0;;) { %><?php include "x"; ?>'],
  ])('%s', (_, html) => {
    expect(page(html).articles).toEqual([]);
  });

  it.each([
    ['5 MB of paragraphs', `<h1>青禾县召开会议</h1>${many(45_000)}`, 45_000],
    ['half a megabyte in one paragraph', `<p>${ORDER.repeat(5_000)}</p>`, 5_000],
    ['five thousand unclosed elements', `${'<div>'.repeat(5_000)}${ORDER}`, 1],
    ['a hundred thousand spaces', `<p>${' '.repeat(100_000)}${ORDER}`, 1],
    ['ten thousand meta tags', `${'<meta name="a" content="b">'.repeat(10_000)}<p>${ORDER}`, 1],
    ['unclosed template code', `<p>${ORDER}</p>${'<%'.repeat(5_000)}`, 1],
  ])(
    'reads %s',
    (_, html, times) => {
      expect(text(html).split('会议强调').length - 1).toBe(times);
    },
    60_000,
  );
});
