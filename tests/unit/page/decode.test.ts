import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeHtml } from '../../../lib/page/decode.ts';

const SIMPLIFIED = '会议强调，要压实责任，抓好各项工作落实，云川省委书记沈砚秋主持会议。';
const TRADITIONAL = '會議強調，要壓實責任，抓好各項工作落實，市長葉知行主持會議並講話。';

const declared = (charset: string, text: string): string =>
  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><body>${text}`;

describe('decodeHtml', () => {
  it.each([
    ['utf-8', 'utf8', SIMPLIFIED],
    ['gb2312', 'gbk', SIMPLIFIED],
    ['GBK', 'gbk', SIMPLIFIED],
    ['gb18030', 'gb18030', `${SIMPLIFIED}㐀`],
    ['big5', 'big5', TRADITIONAL],
  ])('reads a page that declares %s', (charset, encoding, text) => {
    const page = declared(charset, text);
    expect(decodeHtml(iconv.encode(page, encoding))).toBe(page);
  });

  it.each([
    ['gbk', SIMPLIFIED],
    ['big5', TRADITIONAL],
    ['utf8', SIMPLIFIED],
  ])('finds out %s where nothing is declared', (encoding, text) => {
    expect(decodeHtml(iconv.encode(text, encoding))).toBe(text);
  });

  it('believes the bytes where the declaration is wrong', () => {
    const page = declared('gb2312', SIMPLIFIED);
    expect(decodeHtml(new TextEncoder().encode(page))).toBe(page);
    const other = declared('utf-8', SIMPLIFIED);
    expect(decodeHtml(iconv.encode(other, 'gbk'))).toBe(other);
    const unknown = declared('x-nobody', SIMPLIFIED);
    expect(decodeHtml(iconv.encode(unknown, 'gbk'))).toBe(unknown);
  });

  it('reads and drops byte order marks', () => {
    for (const encoding of ['utf8', 'utf16le', 'utf16be']) {
      expect(decodeHtml(iconv.encode(SIMPLIFIED, encoding, { addBOM: true }))).toBe(SIMPLIFIED);
    }
  });

  it('takes no bytes and broken bytes', () => {
    expect(decodeHtml(new Uint8Array())).toBe('');
    expect(decodeHtml(new Uint8Array([0xff, 0x41, 0x80, 0xfe]))).toContain('A');
  });
});
