import type { ComponentChildren } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Formula } from '../../lib/model/library.ts';
import { useT } from '../i18n.tsx';
import { AsPrinted } from '../ui/as-printed.tsx';
import { ShownIn, usePrinted } from '../ui/printed.tsx';
import { FormulaTerm } from './formula-term.tsx';
import type { Paragraph, Piece } from './lay-out.ts';
import { Margin } from './margin.tsx';

export interface Setting {
  readonly formula: (id: string) => Formula | undefined;
  readonly topic: (id: string) => string;
  readonly onCopy: (directiveId: string) => void;
}

const lookUp = (piece: Piece, setting: Setting): Formula | undefined =>
  piece.formula?.id ? setting.formula(piece.formula.id) : undefined;

function Stretch({ piece, setting }: { piece: Piece; setting: Setting }) {
  const { lang, show } = usePrinted();
  const formula = lookUp(piece, setting);
  if (!formula) return <>{show(piece.text)}</>;
  return <FormulaTerm text={show(piece.text)} lang={lang} formula={formula} />;
}

/** Pieces of one directive stand together, after its number. */
function Run({ pieces, setting }: { pieces: readonly Piece[]; setting: Setting }) {
  const t = useT();
  const words = pieces.map((piece) => (
    <Stretch key={piece.start} piece={piece} setting={setting} />
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

function Body({ paragraph, setting, children }: Props & { children: ComponentChildren }) {
  return (
    <p lang={usePrinted().lang}>
      {runs(paragraph.pieces).map((pieces) => (
        <Run key={pieces[0]?.start} pieces={pieces} setting={setting} />
      ))}
      {children}
    </p>
  );
}

interface Props {
  readonly paragraph: Paragraph;
  readonly setting: Setting;
}

/** One paragraph of the report with its margin; converted text goes back to the printed with one click. */
export function ParagraphView({ paragraph, setting }: Props) {
  const shown = useContext(ShownIn);
  const { converts } = usePrinted();
  const [printed, setPrinted] = useState(false);
  return (
    <div class="row">
      <ShownIn.Provider value={printed ? null : shown}>
        <Body paragraph={paragraph} setting={setting}>
          {converts && <AsPrinted on={printed} onToggle={() => setPrinted(!printed)} />}
        </Body>
        <Margin directives={paragraph.directives} topic={setting.topic} onCopy={setting.onCopy} />
      </ShownIn.Provider>
    </div>
  );
}
