import type { Shown } from '../../lib/library/show.ts';
import { useT } from '../i18n.tsx';
import { Words } from '../ui/printed.tsx';
import { MeetingList } from './meeting-list.tsx';
import type { DetailProps } from './props.ts';

type ShownPerson = Extract<Shown, { what: 'person' }>;

/** A person: the posts they are seen in, from when to when, and the meetings. */
export function PersonDetail({ person, ...rest }: { person: ShownPerson } & DetailProps) {
  const t = useT();
  return (
    <>
      <p class="gloss-line">
        <span lang="zh-Latn-pinyin">{person.pinyin}</span>
      </p>
      {person.posts.length > 0 && (
        <ul class="posts">
          {person.posts.map(({ post, region, first, last }) => (
            <li key={`${post}${region}`}>
              <Words class="line-name">
                {region === '全国' || post.startsWith(region.slice(0, 2))
                  ? post
                  : `${region} ${post}`}
              </Words>{' '}
              <span class="line-day">{first === last ? first : `${first} – ${last}`}</span>
            </li>
          ))}
        </ul>
      )}
      <p class="hint">{t('library.postsHint')}</p>
      <h3>{t('library.kinds.meeting')}</h3>
      <MeetingList ids={person.meetings} {...rest} />
    </>
  );
}
