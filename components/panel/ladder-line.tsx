interface Props {
  /** Grades 1 to 9 in order of date, null where the topic is absent. */
  readonly grades: readonly (number | null)[];
}

/** Between two meetings, in pixels; the more meetings, the closer they stand. */
const STEP = 34;
const CLOSE = 18;
const MANY = 6;
const HEIGHT = 44;
const PAD = 8;
const TOP = 9;

const y = (grade: number): number => HEIGHT - PAD - ((grade - 1) / (TOP - 1)) * (HEIGHT - 2 * PAD);

/** How firmly a topic was put, as a line of steps; the numbers stand in the table beside it. */
export function LadderLine({ grades }: Props) {
  const step = grades.length > MANY ? CLOSE : STEP;
  const width = (grades.length - 1) * step + 2 * PAD;
  const points = grades.flatMap((grade, at) =>
    grade === null ? [] : [{ x: PAD + at * step, y: y(grade), grade }],
  );
  const path = points.map((point, at) => `${at === 0 ? 'M' : 'L'}${point.x} ${point.y}`).join('');
  return (
    <svg
      class="ladder"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
      aria-hidden="true"
    >
      {[1, 5, 9].map((grade) => (
        <path key={grade} class="rung" d={`M0 ${y(grade)}H${width}`} />
      ))}
      <path class="line" d={path} fill="none" />
      {points.map((point) => (
        <circle key={point.x} class="dot" cx={point.x} cy={point.y} r="3" />
      ))}
    </svg>
  );
}
