import { diffWords } from '../../lib/compare/redline.ts';
import type { ComparedMeeting } from '../../lib/model/change.ts';
import { quoteLang } from '../../lib/text/lang.ts';
import { useT } from '../i18n.tsx';
import { RedlineText } from './redline-text.tsx';
import { useCutter } from './words.ts';
import './outlets-view.css';

/** What two reports of one meeting do not share. */
export interface OutletPair {
  readonly first: ComparedMeeting;
  readonly second: ComparedMeeting;
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
  readonly reworded: readonly { readonly first: string; readonly second: string }[];
  /** Passages that both have, word for word. */
  readonly same: number;
}

interface Props {
  readonly pairs: readonly OutletPair[];
}

function Only({ name, passages }: { readonly name: string; readonly passages: readonly string[] }) {
  const t = useT();
  return (
    <section>
      <h3>{t('panel.outlets.onlyIn', [name])}</h3>
      {passages.length === 0 ? (
        <p class="absent">{t('panel.outlets.nothing')}</p>
      ) : (
        <ul>
          {passages.map((text) => (
            <li key={text}>
              <q class="quote" lang={quoteLang(text)}>
                {text}
              </q>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Pair({ pair }: { readonly pair: OutletPair }) {
  const t = useT();
  const cut = useCutter();
  const nameOf = (meeting: ComparedMeeting, other: string) => meeting.outlet ?? t(other);
  return (
    <article class="outlet-pair">
      <h2 lang="zh">{pair.first.name}</h2>
      <p class="hint">{t('panel.outlets.hint')}</p>
      <div class="sides">
        <Only name={nameOf(pair.first, 'panel.outlets.first')} passages={pair.onlyFirst} />
        <Only name={nameOf(pair.second, 'panel.outlets.second')} passages={pair.onlySecond} />
      </div>
      {pair.reworded.length > 0 ? (
        <section>
          <h3>{t('panel.outlets.reworded')}</h3>
          <ul>
            {pair.reworded.map(({ first, second }) => (
              <li key={first}>
                <RedlineText marks={diffWords(first, second, cut)} lang={quoteLang(second)} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <p class="hint">{t('panel.outlets.same', [pair.same])}</p>
    </article>
  );
}

/** The same meeting as two outlets tell it. */
export function OutletsView({ pairs }: Props) {
  const t = useT();
  if (pairs.length === 0) return <p class="nothing">{t('panel.outlets.none')}</p>;
  return (
    <div class="outlets">
      {pairs.map((pair) => (
        <Pair key={`${pair.first.id} ${pair.second.id}`} pair={pair} />
      ))}
    </div>
  );
}
