const DAY = /[\d０-９]{1,2}月[\d０-９]{1,2}日/;
const YEAR = /(?:19|20|１９|２０)[\d０-９]{2}年/;

/** Lines of a page, captions and all, that print a day and a year: from them a missing year may follow. */
export function datedLines(blocks: readonly { readonly text: string }[]): string[] {
  return blocks.flatMap(({ text }) => (YEAR.test(text) && DAY.test(text) ? [text] : []));
}
