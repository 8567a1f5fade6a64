import { useState } from 'preact/hooks';
import type { Formula } from '../../lib/model/library.ts';
import { quoteLang } from '../../lib/text/lang.ts';
import { useT } from '../i18n.tsx';
import { FormulaTerm } from './formula-term.tsx';
import type { Paragraph, Piece } from './lay-out.ts';
import { Margin } from './margin.tsx';

export interface Setting {
  /** Script of the whole article as printed. */
  readonly lang: 'zh-Hans' | 'zh-Hant';
  /** null where quotations stand as printed. */
  readonly convert: ((text: string) => string) | null;
  readonly formula: (id: string) => Formula | undefined;
  readonly topic: (id: string) => string;
  readonly onCopy: (directiveId: string) => void;
}

const lookUp = (piece: Piece, setting: Setting): Formula | undefined =>
  piece.formula?.id ? setting.formula(piece.formula.id) : undefined;

function Words({ piece, shown, setting }: { piece: Piece; shown: string; setting: Setting }) {
  const formula = lookUp(piece, setting);
  if (!formula) return <>{shown}</>;
  return <FormulaTerm text={shown} lang={quoteLang(shown)} formula={formula} />;
}

/** Pieces of one directive stand together, after its number. */
function Run({
  pieces,
  convert,
  setting,
}: {
  pieces: readonly Piece[];
  convert: Setting['convert'];
  setting: Setting;
}) {
  const t = useT();
  const words = pieces.map((piece) => (
    <Words
      key={piece.start}
      piece={piece}
      shown={convert ? convert(piece.text) : piece.text}
      setting={setting}
    />
  ));
  const [first] = pieces;
  if (!first?.directive) return <>{words}</>;
  const { directive, number } = first.directive;
  return (
    <span class="directive" id={`d-${directive.id}`} data-kind={directive.modality.kind}>
      <a class="number" href={`#note-${directive.id}`} aria-label={t('report.toNote', [number])}>
        {number}
      </a>
      {words}
    </span>
  );
}

function runs(pieces: readonly Piece[]): Piece[][] {
  const found: Piece[][] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (last && last[0]?.directive?.number === piece.directive?.number) last.push(piece);
    else found.push([piece]);
  }
  return found;
}

/** One paragraph of the report with its margin; converted text goes back to the printed with one click. */
export function ParagraphView({ paragraph, setting }: { paragraph: Paragraph; setting: Setting }) {
  const t = useT();
  const [printed, setPrinted] = useState(false);
  const convert = printed ? null : setting.convert;
  const other = setting.lang === 'zh-Hans' ? 'zh-Hant' : 'zh-Hans';
  return (
    <div class="row">
      <p lang={convert ? other : setting.lang}>
        {runs(paragraph.pieces).map((pieces) => (
          <Run key={pieces[0]?.start} pieces={pieces} convert={convert} setting={setting} />
        ))}
        {setting.convert && (
          <button
            type="button"
            class="button printed"
            data-kind="quiet"
            aria-pressed={printed}
            onClick={() => setPrinted(!printed)}
          >
            {t('report.asPrinted')}
          </button>
        )}
      </p>
      <Margin directives={paragraph.directives} topic={setting.topic} onCopy={setting.onCopy} />
    </div>
  );
}
