import { useEffect, useState } from 'preact/hooks';

/**
 * How many of `total` parts of a view are drawn: `each` at once, and as many more in every frame, so
 * that the first paint is there at once and no task grows long.
 */
export function useGrowing(total: number, each: number): number {
  const [shown, setShown] = useState(each);
  useEffect(() => {
    if (shown >= total) return;
    const frame = requestAnimationFrame(() => setShown((now) => now + each));
    return () => cancelAnimationFrame(frame);
  }, [shown, total, each]);
  return Math.min(shown, total);
}
