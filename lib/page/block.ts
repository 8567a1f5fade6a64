/** What a page is made of before it is read: one stretch of text between two breaks. */
export interface Block {
  readonly text: string;
  /** 1 to 6 for a heading of that level, 0 for anything else. */
  readonly level: number;
  /** What the markup itself says it is. */
  readonly role: 'text' | 'kicker' | 'title' | 'subtitle' | 'caption' | 'boundary';
  /** Share of the text that stands in links, 0 to 1. */
  readonly links: number;
}

const HAN = '\\p{Script=Han}';
const WIDE = `[${HAN}，。；：、？！（）“”‘’《》【】「」『』—…０-９Ａ-Ｚａ-ｚ]`;
const SOFT_BREAK = new RegExp(`(?<=${WIDE})[^\\S\\n\\r]*[\\n\\r]\\s*(?=${WIDE})`, 'gu');
const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g;

/**
 * Printed form of a stretch of text: white space collapsed, a line break between two Han
 * characters dropped (as a browser's line breaking does), invisible characters taken out.
 */
export function tidy(text: string): string {
  return text.replace(INVISIBLE, '').replace(SOFT_BREAK, '').replace(/\s+/g, ' ').trim();
}

export function textBlock(text: string, level = 0): Block {
  return { text: tidy(text), level, role: 'text', links: 0 };
}

const HAN_ALL = /\p{Script=Han}/gu;

/** Number of Han characters. */
export function hanCount(text: string): number {
  return text.match(HAN_ALL)?.length ?? 0;
}
