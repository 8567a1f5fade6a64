import type { Term } from '../../lib/export/glossary.ts';
import { useT } from '../i18n.tsx';
import { Explanation } from '../ui/explanation.tsx';

interface Props {
  readonly terms: readonly Term[];
  readonly onCopy: () => void;
}

/** The article's fixed formulas with pinyin, English and explanation. */
export function GlossaryTable({ terms, onCopy }: Props) {
  const t = useT();
  if (terms.length === 0) return null;
  return (
    <section class="glossary" aria-labelledby="glossary">
      <div class="glossary-head">
        <h2 id="glossary">{t('report.glossary')}</h2>
        <button type="button" class="button" data-kind="quiet" onClick={onCopy}>
          {t('report.copyTable')}
        </button>
      </div>
      <div class="glossary-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('export.glossary.formula')}</th>
              <th scope="col">{t('export.glossary.english')}</th>
              <th scope="col">{t('report.explanation')}</th>
              <th scope="col">{t('export.glossary.count')}</th>
            </tr>
          </thead>
          <tbody>
            {terms.map(({ formula, printed, count }) => (
              <tr key={formula.id} id={`term-${formula.id}`}>
                <th scope="row">
                  <span lang="zh-Hans">{printed}</span>
                  {printed !== formula.simplified && (
                    <small lang="zh-Hans">{formula.simplified}</small>
                  )}
                  <small lang="zh-Latn-pinyin">{formula.pinyin}</small>
                </th>
                <td lang="en">{formula.english}</td>
                <td>
                  <Explanation formula={formula} />
                  <small lang="en">{formula.en}</small>
                </td>
                <td class="count">{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
