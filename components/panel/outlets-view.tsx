import { diffWords } from '../../lib/compare/redline.ts';
import type { ComparedMeeting } from '../../lib/model/change.ts';
import type { Span } from '../../lib/model/reading.ts';
import { useT } from '../i18n.tsx';
import { Words } from '../ui/printed.tsx';
import { Quoted } from '../ui/quote.tsx';
import { RedlineText } from './redline-text.tsx';
import { SourceLink } from './source-link.tsx';
import { useCutter } from './words.ts';
import './outlets-view.css';

/** A stretch of a meeting's article. */
interface Passage extends Span {
  readonly text: string;
}

/** What two reports of one meeting do not share. */
export interface OutletPair {
  readonly first: ComparedMeeting;
  readonly second: ComparedMeeting;
  readonly onlyFirst: readonly Passage[];
  readonly onlySecond: readonly Passage[];
  readonly reworded: readonly { readonly first: Passage; readonly second: Passage }[];
  /** Passages that both have, word for word. */
  readonly same: number;
}

interface Props {
  readonly pairs: readonly OutletPair[];
}

interface OnlyProps {
  readonly meeting: ComparedMeeting;
  readonly name: string;
  readonly passages: readonly Passage[];
}

function Only({ meeting, name, passages }: OnlyProps) {
  const t = useT();
  return (
    <section>
      <h3>{t('panel.outlets.onlyIn', [name])}</h3>
      {passages.length === 0 ? (
        <p class="absent">{t('panel.outlets.nothing')}</p>
      ) : (
        <ul>
          {passages.map((passage) => (
            <li key={passage.start}>
              <Quoted words={passage.text} /> <SourceLink directive={passage} meeting={meeting} />
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
      <h2>
        <Words>{pair.first.name}</Words>
      </h2>
      <p class="hint">{t('panel.outlets.hint')}</p>
      <div class="sides">
        <Only
          meeting={pair.first}
          name={nameOf(pair.first, 'panel.outlets.first')}
          passages={pair.onlyFirst}
        />
        <Only
          meeting={pair.second}
          name={nameOf(pair.second, 'panel.outlets.second')}
          passages={pair.onlySecond}
        />
      </div>
      {pair.reworded.length > 0 ? (
        <section>
          <h3>{t('panel.outlets.reworded')}</h3>
          <ul>
            {pair.reworded.map(({ first, second }) => (
              <li key={first.start}>
                <RedlineText marks={diffWords(first.text, second.text, cut)} words={second.text} />{' '}
                <span class="tail">
                  <SourceLink directive={first} meeting={pair.first} />
                  <SourceLink directive={second} meeting={pair.second} />
                </span>
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
