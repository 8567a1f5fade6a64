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

/** Has the words of a query; asked only where the query as typed finds nothing that is called so. */
export type CutQuery = (query: string) => Promise<readonly string[]>;

const HAN = /[㐀-鿿]{3}/;

/** The hits at once, and with those that the query's words find as soon as it has been cut. */
function useHits(source: Source | null, query: string, cut: CutQuery | undefined) {
  const [words, setWords] = useState<{ of: string; words: readonly string[] } | null>(null);
  const plain = useMemo(() => source?.search(query) ?? [], [source, query]);
  const loose = HAN.test(query) && (plain[0]?.match ?? 'words') === 'words';
  useEffect(() => {
    if (!loose || !cut) return;
    // Without the cutter (no memory for it, say) the hits stay as they are.
    cut(query).then(
      (found) => setWords({ of: query, words: found }),
      () => undefined,
    );
  }, [query, loose, cut]);
  return useMemo(
    () => (source && loose && words?.of === query ? source.search(query, words.words) : plain),
    [source, plain, loose, words],
  );
}

/** What is typed, what it finds, and the way from one thing to the next and back. */
export function useLookup(source: Source | null, start: string, cut?: CutQuery) {
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState(start);
  const [active, setActive] = useState(0);
  const [trail, setTrail] = useState<readonly Place[]>([]);
  const found = useHits(source, query, cut);
  const groups = useMemo(() => groupHits(found), [found]);
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
