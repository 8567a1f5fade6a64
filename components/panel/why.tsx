import type { Change } from '../../lib/model/change.ts';
import { useT } from '../i18n.tsx';
import { useNames } from './names.ts';
import './why.css';

/** Why two orders were taken for the same matter, for whoever doubts it. */
export function WhyPaired({ change }: { readonly change: Change }) {
  const t = useT();
  const names = useNames();
  const { why, earlier, later } = change;
  if (!why) return null;
  const list = (words: readonly string[]) => words.join('、') || t('panel.why.none');
  const firm = why.strength.earlier.length + why.strength.later.length > 0;
  const moved = {
    order: [],
    item: [earlier?.item ?? '', later?.item ?? ''],
    speaker: [earlier?.speaker ?? '', later?.speaker ?? ''],
  };
  return (
    <details class="why">
      <summary>{t('panel.why.label')}</summary>
      <ul>
        <li>{t('panel.why.score', [Math.round(why.score * 100)])}</li>
        {firm ? (
          <li>{t('panel.why.strength', [list(why.strength.earlier), list(why.strength.later)])}</li>
        ) : null}
        {why.formulas.length > 0 ? <li>{t('panel.why.formulas', [list(why.formulas)])}</li> : null}
        {why.words.length > 0 ? <li>{t('panel.why.words', [list(why.words)])}</li> : null}
        {why.topic ? <li>{t('panel.why.topic', [names.topic(why.topic)])}</li> : null}
        {why.split ? <li>{t('panel.why.split')}</li> : null}
        {why.moved.map((way) => (
          <li key={way}>{t(`panel.why.moved.${way}`, moved[way])}</li>
        ))}
      </ul>
    </details>
  );
}
