import type { Span } from '../model/reading.ts';
import { saysSomething } from './said.ts';

/** Clauses that only open the way for the next one: 对…，在…同时，围绕…， */
const LEADS_ON =
  /^(?:对|对于|在|从|按照?|根据|依据|围绕|面对|随着|通过|为了|针对|立足|结合|一旦|凡|除|如|若|只要|以|用(?![好足活])|就|关于|借助|经|给|将|把)/;
/** … but not where the clause has an order of its own. */
const ORDERS_ITSELF = /要|必须|务必|作为|摆在|放在|转向|为(?:重点|抓手|主线|牵引|动力)[^，]{2,}/;
/** Clauses that say what the one before is for. */
const FOLLOWS_ON =
  /^(?:使|让|从而|以便|并|也|又|还|且|形成|做到|切实做到|为.+(?:提供|贡献|奠定|创造))/;
/** 会议指出，/ 楼阳生强调，/ 一是 / 二要: who says it and which point it is, not what is ordered. */
const OPENING =
  /^(?:(?:关于|就|对)[^，。；：]{2,24}，)?(?:(?:[^，。；：]{0,16}(?:会议|同志|[一-龥]{2,3}))?(?:还|并|同时|进一步)?(?:指出|强调|要求|认为|提出|表示|明确|决定)(?=[，：])[，：])/;

/** What each unit is to the cutting: nothing to most; CUT, or the unit that closes what it opens. */
const CUT = 1;
const signs = new Uint16Array(0x10000);
for (const cut of '，；。！？\n') signs[cut.charCodeAt(0)] = CUT;
for (const pair of ['“”', '（）', '《》']) signs[pair.charCodeAt(0)] = pair.charCodeAt(1);

const SHORT = 6;
const ENOUGH = 12;

interface Piece extends Span {
  readonly text: string;
  readonly mark: string;
}

/** Cuts at ； and ， outside quotes and brackets. */
function pieces(text: string): Piece[] {
  const out: Piece[] = [];
  let start = 0;
  let closer = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (closer !== 0) {
      if (unit === closer) closer = 0;
      continue;
    }
    const sign = signs[unit] ?? 0;
    if (sign === 0) continue;
    // A quote that nobody closes must not hide the rest.
    if (sign !== CUT && text.includes(String.fromCharCode(sign), i)) closer = sign;
    if (sign !== CUT) continue;
    if (i > start) out.push({ start, end: i, text: text.slice(start, i), mark: text.charAt(i) });
    start = i + 1;
  }
  if (start < text.length) out.push({ start, end: text.length, text: text.slice(start), mark: '' });
  return out.filter((piece) => saysSomething(piece.text));
}

const length = (span: Span | undefined): number => (span ? span.end - span.start : 0);

/**
 * The orders that one directive packs, as stretches of its text in reading order, without the final
 * sign. A clause that only leads on joins the next, one that only follows on joins the one before,
 * and clauses too short to stand for themselves (压实责任，健全机制) stand together. Takes normalised
 * text (lib/text/view.ts).
 */
export function clauses(text: string): Span[] {
  const from = OPENING.exec(text)?.[0].length ?? 0;
  const out: { start: number; end: number; open: boolean; closed: boolean }[] = [];
  for (const piece of pieces(text.slice(from))) {
    const start = piece.start + from;
    const end = piece.end + from;
    const last = out.at(-1);
    const leads = LEADS_ON.test(piece.text) && !ORDERS_ITSELF.test(piece.text);
    const joins =
      last &&
      !last.closed &&
      (last.open ||
        FOLLOWS_ON.test(piece.text) ||
        length(last) < SHORT ||
        (length(piece) < SHORT && length(last) < ENOUGH));
    if (joins) Object.assign(last, { end, open: leads, closed: piece.mark === '；' });
    else out.push({ start, end, open: leads, closed: piece.mark === '；' });
  }
  return out.map(({ start, end }) => ({ start, end }));
}
