import { useT } from '../i18n.tsx';

interface Use {
  /** "2021-08" */
  readonly month: string;
  readonly count: number;
}

const HEIGHT = 34;
const AXIS = 14;

const monthIndex = (month: string): number =>
  Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

/** Uses by month as bars, from the first month to the last, with the years below. */
export function MonthStrip({ uses, width = 300 }: { uses: readonly Use[]; width?: number }) {
  const t = useT();
  const [first, last] = [uses[0], uses.at(-1)];
  if (!first || !last) return <p class="hint">{t('library.unused')}</p>;
  const from = monthIndex(first.month);
  const span = monthIndex(last.month) - from + 1;
  const step = Math.min(12, width / span);
  const most = Math.max(...uses.map(({ count }) => count));
  const total = uses.reduce((sum, { count }) => sum + count, 0);
  const years: { year: number; x: number }[] = [];
  for (let year = Number(first.month.slice(0, 4)); year <= Number(last.month.slice(0, 4)); year++) {
    years.push({ year, x: Math.max(0, year * 12 - from) * step });
  }
  const label = t('library.uses', [total, first.month, last.month]);
  return (
    <figure class="strip">
      <svg
        viewBox={`0 0 ${width} ${HEIGHT + AXIS}`}
        width={width}
        height={HEIGHT + AXIS}
        role="img"
        aria-label={label}
      >
        <line class="strip-axis" x1="0" x2={span * step} y1={HEIGHT} y2={HEIGHT} />
        {uses.map(({ month, count }) => {
          const tall = Math.max(3, (count / most) * (HEIGHT - 4));
          const x = (monthIndex(month) - from) * step;
          return (
            <rect
              key={month}
              class="strip-bar"
              x={x}
              y={HEIGHT - tall}
              width={Math.max(2, step - 1)}
              height={tall}
            >
              <title>{`${month}: ${count}`}</title>
            </rect>
          );
        })}
        {years.map(({ year, x }, at) =>
          at === 0 || x - (years[at - 1]?.x ?? 0) >= 26 ? (
            <text key={year} x={x} y={HEIGHT + 11}>
              {year}
            </text>
          ) : null,
        )}
      </svg>
      <figcaption>{label}</figcaption>
    </figure>
  );
}
