/** The heat strip of formulas as a picture of its own: SVG without scripts or outside files. */
import type { Comparison } from '../model/change.ts';
import type { ChangesContext } from './changes.ts';
import { escapeHtml } from './escape.ts';

const ROW = 26;
const LABEL = 190;
const COLUMN = 92;
const HEAD = 44;
const INK = '#1c1b19';
const PAPER = '#fbfaf6';
const MOST_ROWS = 60;

const text = (x: number, y: number, words: string, more = ''): string =>
  `<text x="${x}" y="${y}" ${more}>${escapeHtml(words)}</text>`;

/** Formula × meeting with the number of uses in each cell; the darker, the more. */
export function stripSvg({ meetings, formulas }: Comparison, context: ChangesContext): string {
  const rows = formulas.slice(0, MOST_ROWS);
  const width = LABEL + meetings.length * COLUMN + 12;
  const height = HEAD + rows.length * ROW + 28;
  const most = Math.max(1, ...rows.flatMap((row) => row.counts));
  const heads = meetings.map((meeting, at) =>
    text(
      LABEL + at * COLUMN + COLUMN / 2,
      28,
      context.meeting(meeting).split(' · ')[0] ?? '',
      'text-anchor="middle" font-size="11"',
    ),
  );
  const lines = rows.map((row, index) => {
    const top = HEAD + index * ROW;
    const cells = row.counts.map((count, at) => {
      const x = LABEL + at * COLUMN;
      const dark = count === 0 ? 0 : 0.1 + 0.5 * (count / most);
      return (
        `<rect x="${x + 1}" y="${top + 1}" width="${COLUMN - 2}" height="${ROW - 2}" fill="${INK}" fill-opacity="${dark.toFixed(2)}"/>` +
        text(x + COLUMN / 2, top + 17, count === 0 ? '·' : String(count), 'text-anchor="middle"')
      );
    });
    return text(8, top + 17, row.formula, 'font-weight="600"') + cells.join('');
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
    `font-family="'Songti SC','Noto Serif CJK SC',SimSun,serif" font-size="13" fill="${INK}">` +
    `<rect width="100%" height="100%" fill="${PAPER}"/>${heads.join('')}${lines.join('')}</svg>`
  );
}
