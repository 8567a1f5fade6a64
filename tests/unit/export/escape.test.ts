import { describe, expect, it } from 'vitest';
import { csv, escapeHtml, escapeMarkdown, webUrl } from '../../../lib/export/escape.ts';

describe('escapeHtml', () => {
  it('leaves no way out of an element or an attribute', () => {
    expect(escapeHtml(`<img src=x onerror='a("b")'>&`)).toBe(
      '&lt;img src=x onerror=&#39;a(&quot;b&quot;)&#39;&gt;&amp;',
    );
  });
});

describe('escapeMarkdown', () => {
  it.each([
    ['[a](b)', '\\[a\\](b)'],
    ['a|b\nc', 'a\\|b c'],
    ['- 要', '\\- 要'],
    ['1. 要', '1\\. 要'],
    ['# 要 *紧*', '\\# 要 \\*紧\\*'],
    ['<b>', '\\<b\\>'],
  ])('%j is shown as it stands', (text, escaped) => expect(escapeMarkdown(text)).toBe(escaped));
});

describe('csv', () => {
  it('starts with a byte order mark and ends every row with CRLF', () => {
    expect(csv([['要', 1, null]])).toBe('\uFEFF要,1,\r\n');
  });

  it('quotes what RFC 4180 wants quoted', () => {
    expect(csv([['a,b', 'c"d', 'e\nf']])).toBe('\uFEFF"a,b","c""d","e\nf"\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1+1', '＠x', ' =1', '\t=1', '|calc', '\u0000=1'])(
    'makes %j inert',
    (text) => {
      const cell = csv([[text]]).slice(1);
      expect(cell.replace(/^"/, '').startsWith("'")).toBe(true);
    },
  );

  it('leaves numbers and ordinary text alone', () => {
    expect(csv([[-5, '要=是']])).toBe('\uFEFF-5,要=是\r\n');
  });
});

describe('webUrl', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///a', 'about:blank', '', 'x y', null])(
    'refuses %j',
    (url) => expect(webUrl(url)).toBeNull(),
  );
  it('passes web addresses', () =>
    expect(webUrl('https://a.cn/要')).toBe('https://a.cn/%E8%A6%81'));
});
