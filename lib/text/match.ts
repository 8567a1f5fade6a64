/** The text without what an anchored pattern (^…) takes off its head: cheaper than replacing nothing. */
export function beheaded(text: string, pattern: RegExp): string {
  const head = pattern.exec(text);
  return head ? text.slice(head[0].length) : text;
}

/** Every match of a global pattern, as matchAll gives them but without a copy of the pattern a call. */
export function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
