import type { Chain } from '../model/beside.ts';
import type { MeetingFacts } from '../model/library.ts';
import type { Level } from '../model/reading.ts';
import type { Library } from './bundled.ts';
import { dayOf } from './day.ts';

const LEVELS: readonly Level[] = ['central', 'province', 'prefecture', 'county', 'unit'];
const MOST = 40;

/**
 * The chain of transmission through one meeting: everything it follows up, and everything that
 * follows those up in turn. A meeting without such ties is a chain of one.
 */
export function chainOf(subject: MeetingFacts, library: Library): Chain {
  const found = new Map<string, MeetingFacts>([[subject.id, subject]]);
  const links = new Map<string, { from: string; to: string }>();
  const queue = [subject];
  for (let at = queue.shift(); at && found.size < MOST; at = queue.shift()) {
    const up = at.followsUp.map((from) => ({ from, to: at.id }));
    const down = (library.index.followers.get(at.id) ?? []).map((to) => ({ from: at.id, to }));
    for (const link of [...up, ...down]) {
      const other = link.from === at.id ? link.to : link.from;
      const meeting = found.get(other) ?? library.index.byId.get(other);
      if (!meeting) continue;
      links.set(`${link.from}>${link.to}`, link);
      if (!found.has(other)) queue.push(meeting);
      found.set(other, meeting);
    }
  }
  const nodes = [...found.values()].map((meeting) => ({
    id: meeting.id,
    organ: meeting.organ,
    name: meeting.name,
    level: meeting.level,
    day: dayOf(meeting),
    self: meeting.id === subject.id,
  }));
  return {
    nodes: nodes.sort(
      (a, b) =>
        LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
        (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : 1),
    ),
    links: [...links.values()],
  };
}
