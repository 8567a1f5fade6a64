import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ComparedMeeting } from '../../lib/model/change.ts';
import type { Topic } from '../../lib/model/library.ts';
import type { Translate } from '../i18n.tsx';
import { formatDay } from '../ui/date.ts';

/** What a meeting is told by. */
type Told = Pick<ComparedMeeting, 'ordinal' | 'date' | 'dateText'>;

/** What things are called in the language of the interface. */
export interface Names {
  readonly topic: (id: string | null) => string;
  /** "第七次", or the day where the series does not number its sessions. */
  readonly short: (meeting: Told) => string;
  /** Short name and day: "第七次 · 2021年11月7日". */
  readonly long: (meeting: Told) => string;
}

const DIGITS = '零一二三四五六七八九';

/** 7 → 七, 15 → 十五, 27 → 二十七; sessions beyond 99 stay in digits. */
function hanNumber(value: number): string {
  if (value > 99 || value < 1) return String(value);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS.charAt(tens)}十`;
  return ten + (ones === 0 ? '' : DIGITS.charAt(ones));
}

export function makeNames(t: Translate, topics: ReadonlyMap<string, Topic>): Names {
  const locale = t('locale');
  const field = locale === 'zh-TW' ? 'zhHant' : locale.startsWith('zh') ? 'zh' : 'en';
  const day = (meeting: Told) =>
    meeting.date ? formatDay(meeting.date, t) : (meeting.dateText ?? t('panel.noDate'));
  const session = (ordinal: number) =>
    t('panel.session', [locale.startsWith('zh') ? hanNumber(ordinal) : ordinal]);
  const short = (meeting: Told) =>
    meeting.ordinal === null ? day(meeting) : session(meeting.ordinal);
  return {
    topic: (id) => (id === null ? t('panel.noTopic') : (topics.get(id)?.[field] ?? id)),
    short,
    long: (meeting) =>
      meeting.ordinal === null ? day(meeting) : `${short(meeting)} · ${day(meeting)}`,
  };
}

export const NamesContext = createContext<Names>({
  topic: (id) => id ?? '',
  short: (meeting) => meeting.date ?? '',
  long: (meeting) => meeting.date ?? '',
});

export const useNames = (): Names => useContext(NamesContext);
