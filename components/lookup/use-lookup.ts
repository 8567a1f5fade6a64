import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Lookup as Source } from '../../lib/library/lookup.ts';
import { groupHits } from './groups.ts';
import type { Place } from './props.ts';

/** Where an arrow key leads in a list of `count`, round its ends; undefined for other keys. */
function moved(key: string, active: number, count: number): number | undefined {
  const last = Math.max(0, count - 1);
  if (key === 'ArrowDown') return active >= last ? 0 : active + 1;
  if (key === 'ArrowUp') return active <= 0 ? last : active - 1;
  return undefined;
}

/** What is typed, what it finds, and the way from one thing to the next and back. */
export function useLookup(source: Source | null, start: string) {
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState(start);
  const [active, setActive] = useState(0);
  const [trail, setTrail] = useState<readonly Place[]>([]);
  const groups = useMemo(() => groupHits(source?.search(query) ?? []), [source, query]);
  const hits = groups.flatMap((group) => group.hits);
  const current = trail.at(-1) ?? null;
  useEffect(() => input.current?.focus(), []);

  const show = ({ kind, id }: Place) => setTrail((before) => [...before, { kind, id }]);
  const back = () => {
    setTrail((before) => before.slice(0, -1));
    input.current?.focus();
  };
  const type = (text: string) => {
    setQuery(text);
    setActive(0);
    setTrail([]);
  };
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const hit = hits[active];
    const to = current ? undefined : moved(event.key, active, hits.length);
    if (to !== undefined) setActive(to);
    else if (event.key === 'Enter' && hit && !current) show(hit);
    else if (event.key === 'Escape' && current) back();
    else if (event.key === 'Escape' && query) type('');
    else return;
    event.preventDefault();
  };
  const open = query.trim() !== '' && current === null;
  return {
    input,
    query,
    groups,
    hits,
    chosen: hits[active],
    current,
    open,
    show,
    back,
    type,
    press,
  };
}
