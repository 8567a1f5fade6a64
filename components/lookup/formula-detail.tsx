import type { Shown } from '../../lib/library/show.ts';
import { useT } from '../i18n.tsx';
import { Explanation, useStandsFor } from '../ui/explanation.tsx';
import { MeetingList } from './meeting-list.tsx';
import { MonthStrip } from './month-strip.tsx';
import type { DetailProps } from './props.ts';

type ShownFormula = Extract<Shown, { what: 'formula' }>;

function Relations({ formula, source, onShow }: { formula: ShownFormula } & DetailProps) {
  const t = useT();
  if (formula.relations.length === 0) return null;
  return (
    <ul class="relations">
      {formula.relations.flatMap(({ kind, to }) => {
        const other = source.show('formula', to);
        if (other?.what !== 'formula') return [];
        return [
          <li key={`${kind}${to}`}>
            <span class="relation-kind">{t(`library.relation.${kind.replaceAll('-', '_')}`)}</span>{' '}
            <button
              type="button"
              onClick={() => onShow({ kind: 'formula', id: to })}
              lang={t('locale') === 'zh-TW' ? 'zh-Hant' : 'zh-Hans'}
            >
              {t('locale') === 'zh-TW' ? other.traditional : other.simplified}
            </button>
          </li>,
        ];
      })}
    </ul>
  );
}

/** A formula: how it is read and rendered, what it stands for, when it was used, what it is tied to. */
export function FormulaDetail({ formula, ...rest }: { formula: ShownFormula } & DetailProps) {
  const t = useT();
  const chinese = t('locale').startsWith('zh');
  const { script, items } = useStandsFor(formula);
  const texts = [
    <p key="zh">
      <Explanation formula={formula} />
    </p>,
    <p key="en" lang="en">
      {formula.en}
    </p>,
  ];
  return (
    <>
      <p class="gloss-line">
        <span lang="zh-Latn-pinyin">{formula.pinyin}</span>
        <span lang="en">{formula.english}</span>
        <span class="formula-kind">{t(`library.formulaKind.${formula.kind}`)}</span>
      </p>
      {items.length > 0 && (
        <ol class="stands-for" lang={script} aria-label={t('library.standsFor')}>
          {items.map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ol>
      )}
      {chinese ? texts : texts.toReversed()}
      <MonthStrip uses={formula.uses} />
      <Relations formula={formula} {...rest} />
      {formula.uses.length > 0 && (
        <>
          <h3>{t('library.usedIn')}</h3>
          <MeetingList ids={formula.uses.flatMap(({ meetings }) => meetings)} {...rest} />
        </>
      )}
    </>
  );
}
