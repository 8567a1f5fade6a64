// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { isTyping } from '../../../lib/page/typing.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

const focus = (html: string, find = '*') => {
  document.body.innerHTML = html;
  document.body.querySelector<HTMLElement>(find)?.focus();
};

test.each([
  ['<input>', true],
  ['<input type="search">', true],
  ['<textarea></textarea>', true],
  ['<div contenteditable="true" tabindex="0">a</div>', true],
  ['<input type="checkbox">', false],
  ['<button>a</button>', false],
  ['<a href="#a">a</a>', false],
  ['<p>a</p>', false],
])('%s: %s', (html, typing) => {
  focus(html);
  expect(isTyping(document)).toBe(typing);
});

test("a field inside a page's own element counts", () => {
  document.body.innerHTML = '<x-search></x-search>';
  const root = document.querySelector('x-search')?.attachShadow({ mode: 'open' });
  if (!root) throw new Error('No element.');
  root.innerHTML = '<input>';
  root.querySelector('input')?.focus();
  expect(isTyping(document)).toBe(true);
});
