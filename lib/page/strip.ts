interface Stretch {
  readonly opens: RegExp;
  readonly closes: (opened: string) => string;
  readonly example: string;
}

/** Code that a template engine left in a saved page; browsers show it or choke on it. */
export const TEMPLATE_CODE: readonly Stretch[] = [
  { opens: /<%/g, closes: () => '%>', example: '<%@ page pageEncoding="UTF-8"%>' },
  { opens: /<\?(?:php|=|xml)/gi, closes: () => '?>', example: "<?php include 'head.php'; ?>" },
];

/** Markup whose content is not text. */
export const UNSEEN_MARKUP: readonly Stretch[] = [
  { opens: /<!--/g, closes: () => '-->', example: '<!-- 正文 -->' },
  {
    opens: /<(script|style|noscript|figcaption|iframe|svg)\b/gi,
    closes: (opened) => `</${opened.slice(1)}`,
    example: '<script>var a = 1;</script>',
  },
];

/**
 * The text without such stretches, each replaced by `by`. A stretch that never closes is left
 * as it is. Looks for every end once, so that the time stays linear whatever the text holds.
 */
export function strip(text: string, stretches: readonly Stretch[], by: string): string {
  return stretches.reduce((rest, stretch) => stripOne(rest, stretch, by), text);
}

function stripOne(text: string, { opens, closes }: Stretch, by: string): string {
  const kept: string[] = [];
  const lower = text.toLowerCase();
  const unclosed = new Set<string>();
  const pattern = new RegExp(opens);
  let from = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const close = closes(match[0].toLowerCase());
    const end = unclosed.has(close) ? -1 : lower.indexOf(close, match.index);
    if (end < 0) {
      unclosed.add(close);
      continue;
    }
    kept.push(text.slice(from, match.index));
    from = end + close.length;
    if (close.startsWith('</')) from = Math.max(from, text.indexOf('>', end) + 1);
    pattern.lastIndex = from;
  }
  return kept.length === 0 ? text : [...kept, text.slice(from)].join(by);
}
