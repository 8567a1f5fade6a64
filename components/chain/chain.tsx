import { useId } from 'preact/hooks';
import { titleOf } from '../../lib/library/title.ts';
import type { Chain, ChainNode } from '../../lib/model/beside.ts';
import { type Translate, useT } from '../i18n.tsx';
import { formatDay } from '../ui/date.ts';
import { dayText } from '../ui/meeting-line.tsx';
import { useWords, Words } from '../ui/printed.tsx';
import { layOut, type Placed } from './lay-out.ts';

interface Props {
  readonly chain: Chain;
  /** Of the picture, in CSS pixels. */
  readonly width?: number;
}

const LABEL = 18;

function Dot({ node, t, width }: { node: Placed; t: Translate; width: number }) {
  const toLeft = node.x > width / 2;
  const { lang, show } = useWords(titleOf(node));
  const label = show(titleOf(node));
  const short = label.length > LABEL ? `${label.slice(0, LABEL - 1)}…` : label;
  return (
    <g class="chain-node" data-self={node.self}>
      <title>{`${label} ${nodeDay(node, t)}`}</title>
      {node.self ? (
        <rect x={node.x - 5} y={node.y - 5} width="10" height="10" />
      ) : (
        <circle cx={node.x} cy={node.y} r="4" />
      )}
      <text
        x={node.x + (toLeft ? 4 : -4)}
        y={node.y + 18}
        text-anchor={toLeft ? 'end' : 'start'}
        lang={lang}
      >
        {short}
      </text>
    </g>
  );
}

const nodeDay = ({ day }: ChainNode, t: Translate): string =>
  dayText({ date: day || null, dateText: null }, t);

/** The same as a list, for reading aloud and for those who want the words. */
function ChainList({ chain, t }: { chain: Chain; t: Translate }) {
  const { show } = useWords(chain.nodes.map(titleOf).join());
  const names = new Map(chain.nodes.map((node) => [node.id, show(titleOf(node))]));
  return (
    <ol class="chain-list">
      {chain.nodes.map((node) => {
        const parents = chain.links.filter(({ to }) => to === node.id);
        return (
          <li key={node.id} aria-current={node.self ? 'true' : undefined}>
            <span class="chain-level">{t(`library.level.${node.level}`)}</span>{' '}
            <Words class="line-name">{titleOf(node)}</Words>{' '}
            <span class="line-day">{nodeDay(node, t)}</span>
            {parents.length > 0 && (
              <span class="chain-from">
                {t('library.chain.follows', [
                  parents.map(({ from }) => names.get(from)).join(t('library.comma')),
                ])}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** How a meeting is carried down: the centre above, the county below, the days left to right. */
export function ChainView({ chain, width = 320 }: Props) {
  const t = useT();
  const title = useId();
  const drawn = layOut(chain, width);
  const days = chain.nodes
    .map(({ day }) => day)
    .filter(Boolean)
    .toSorted();
  const [first, last] = [days[0], days.at(-1)];
  return (
    <figure class="chain">
      <svg
        viewBox={`0 0 ${drawn.width} ${drawn.height}`}
        width={drawn.width}
        height={drawn.height}
        role="img"
        aria-labelledby={title}
      >
        <title id={title}>{t('library.chain.picture', [chain.nodes.length])}</title>
        {drawn.levels.map(({ level, y }) => (
          <g key={level}>
            <text class="chain-level" x="0" y={y + 4}>
              {t(`library.level.${level}`)}
            </text>
            <line class="chain-rule" x1="44" x2={drawn.width} y1={y} y2={y} />
          </g>
        ))}
        {drawn.lines.map(({ key, path }) => (
          <path key={key} class="chain-link" d={path} />
        ))}
        {drawn.nodes.map((node) => (
          <Dot key={node.id} node={node} t={t} width={drawn.width} />
        ))}
      </svg>
      <figcaption>
        {first && last && first !== last
          ? `${formatDay(first, t)} – ${formatDay(last, t)}`
          : first && formatDay(first, t)}
      </figcaption>
      <details class="fold">
        <summary>{t('library.chain.asList')}</summary>
        <ChainList chain={chain} t={t} />
      </details>
    </figure>
  );
}
