// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { createLocator } from '../../../lib/page/locate.ts';

afterEach(() => {
  document.body.replaceChildren();
});

/** Puts a page up and finds `words` of an article's text in it. */
function find(html: string, text: string, words: string, nth = 0): string[] | null {
  document.body.innerHTML = html;
  let start = -1;
  for (let i = 0; i <= nth; i += 1) start = text.indexOf(words, start + 1);
  const ranges = createLocator(document, text).find(start, start + words.length);
  return ranges?.map((range) => range.toString()) ?? null;
}

it('finds a sentence in one paragraph', () => {
  expect(
    find('<p>会议要求，必须落实。全省照办。</p>', '会议要求，必须落实。全省照办。', '必须落实。'),
  ).toEqual(['必须落实。']);
});

it('reaches over bold words and links', () => {
  const html = '<p>会议<b>要求，</b>必须<a href="#">落实</a>。</p>';
  expect(find(html, '会议要求，必须落实。', '要求，必须落实。')).toEqual(['要求，必须落实。']);
});

it('does not mind spaces, indents and zero-width marks that the text has lost', () => {
  const html = '<p>\u3000\u3000会议 要求，\n必须\u200b落实。</p>';
  expect(find(html, '会议要求，必须落实。', '必须落实。')).toEqual(['必须\u200b落实。']);
});

it('finds a sentence that a column break cut in two', () => {
  const html =
    '<div>会议要求各级各部门要压实责任，把措</div><p>图为会议现场</p><div>施落到每一户每一人。</div>';
  const text = '会议要求各级各部门要压实责任，把措施落到每一户每一人。';
  expect(find(html, text, text)).toEqual([
    '会议要求各级各部门要压实责任，把措',
    '施落到每一户每一人。',
  ]);
});

it('takes the sentence in its own paragraph, not the teaser with the same words before it', () => {
  const html = '<p>导读：必须落实。</p><p>会议要求，必须落实。</p>';
  const [range] = (() => {
    document.body.innerHTML = html;
    const text = '会议要求，必须落实。';
    return createLocator(document, text).find(5, text.length) ?? [];
  })();
  expect(range?.startContainer.parentElement?.textContent).toBe('会议要求，必须落实。');
});

it('tells the second occurrence in a paragraph from the first', () => {
  document.body.innerHTML = '<p>要抓好防汛。会议说，要抓好防汛。</p>';
  const text = '要抓好防汛。会议说，要抓好防汛。';
  const ranges = createLocator(document, text).find(10, 16);
  expect(ranges?.[0]?.startOffset).toBe(10);
});

it('finds nothing where the sentence has gone, and finds it again when it is back', () => {
  document.body.innerHTML = '<p>会议要求，必须落实。</p>';
  const text = '会议要求，必须落实。';
  const locator = createLocator(document, text);
  expect(locator.find(5, 10)).not.toBeNull();
  document.body.innerHTML = '<p>页面已经换了。</p>';
  expect(locator.find(5, 10)).toBeNull();
  document.body.innerHTML = '<div><p>会议要求，必须落实。</p></div>';
  expect(locator.find(5, 10)?.[0]?.toString()).toBe('必须落实。');
});

it('does not look into scripts and styles', () => {
  expect(
    find(
      '<script type="text/plain">必须落实到位到人。</script><p>别的。</p>',
      '必须落实到位到人。',
      '必须落实到位到人。',
    ),
  ).toBeNull();
});
