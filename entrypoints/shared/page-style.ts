import { HIGHLIGHT_CSS } from '../../lib/page/paint.ts';

export const CARD_NAME = 'yaodian-card';

/**
 * Style sheet that the browser lays over a page which is read. The card hides itself and is shown by
 * it alone: where an update ends the script (in Firefox at once, without a word), the browser takes
 * the sheet away, and no card is left that answers nothing.
 */
export const PAGE_CSS = `${HIGHLIGHT_CSS}
${CARD_NAME}:not([hidden]) { display: block; }
`;
