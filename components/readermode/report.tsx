import type { Term } from '../../lib/export/glossary.ts';
import type { Article, Meeting, PageInfo, Reading } from '../../lib/model/reading.ts';
import { quoteLang } from '../../lib/text/lang.ts';
import { useT } from '../i18n.tsx';
import { formatDay } from '../ui/date.ts';
import { Printed, PrintedIn, type Shown, ShownIn, Words } from '../ui/printed.tsx';
import { GlossaryTable } from './glossary-table.tsx';
import { type Heading, layOut } from './lay-out.ts';
import { ParagraphView, type Setting } from './paragraph.tsx';
import './report.css';

export interface ReportProps extends Setting {
  readonly reading: Reading;
  readonly terms: readonly Term[];
  /** The script that the words are put into; null where they stand as printed. */
  readonly shown: Shown | null;
  readonly onCopySpeaker: (meetingId: string, speaker: string | null) => void;
  readonly onCopyGlossary: () => void;
}

function MeetingLine({ meeting }: { readonly meeting: Meeting }) {
  const t = useT();
  const { organ, name } = meeting;
  const count = meeting.directives.length;
  const facts = [
    meeting.date ? formatDay(meeting.date, t) : meeting.dateText,
    meeting.format && t(`format.${meeting.format}`),
    t('report.directives', [count], count),
  ];
  return (
    <p class="facts">
      <Printed>{(organ && !name.includes(organ) ? `${organ} ` : '') + name}</Printed>
      <small>{facts.filter(Boolean).join(' · ')}</small>
    </p>
  );
}

function SpeakerHead({
  heading,
  nested,
  onCopySpeaker,
}: Pick<ReportProps, 'onCopySpeaker'> & { heading: Heading; nested: boolean }) {
  const t = useT();
  const { meeting, meetingId, speaker, post } = heading;
  const Level = nested ? 'h3' : 'h2';
  return (
    <>
      {meeting && (
        <h2 class="meeting">
          <Printed>{meeting}</Printed>
        </h2>
      )}
      <div class="speaker">
        <Level>
          {speaker ? <Printed>{speaker}</Printed> : <span>{t('export.theMeeting')}</span>}
          {post && (
            <small>
              {' '}
              <Printed>{post}</Printed>
            </small>
          )}
        </Level>
        {heading.copies && (
          <button
            type="button"
            class="button"
            data-kind="quiet"
            aria-label={t('report.copySpeaker', [speaker ?? t('export.theMeeting')])}
            onClick={() => onCopySpeaker(meetingId, speaker)}
          >
            {t('report.copy')}
          </button>
        )}
      </div>
    </>
  );
}

/** The outlet and the day, as far as they are known. */
function Source({ page: { outlet, published } }: { readonly page: PageInfo }) {
  const t = useT();
  if (!outlet && !published) return null;
  return (
    <p class="printed-in">
      {outlet && <Words>{outlet}</Words>}
      {outlet && published && ' · '}
      {published && formatDay(published, t)}
    </p>
  );
}

function ArticleView({ article, ...props }: ReportProps & { article: Article }) {
  const t = useT();
  const { page } = props.reading;
  const title = article.title ?? page.title;
  return (
    <article>
      <header>
        {title && (
          <h1>
            <Printed>{title}</Printed>
          </h1>
        )}
        <Source page={page} />
        {article.meetings.map((meeting) => (
          <MeetingLine key={meeting.id} meeting={meeting} />
        ))}
        {article.meetings.length === 0 && <p class="facts">{t(`reason.${article.reason}`)}</p>}
      </header>
      {layOut(article).map((paragraph) => (
        <>
          {paragraph.heading && (
            <SpeakerHead
              heading={paragraph.heading}
              nested={article.meetings.length > 1}
              onCopySpeaker={props.onCopySpeaker}
            />
          )}
          <ParagraphView key={paragraph.start} paragraph={paragraph} setting={props} />
        </>
      ))}
    </article>
  );
}

/** The report set cleanly: speakers as headings, directives numbered, their notes in the margin. */
export function Report(props: ReportProps) {
  return (
    <div class="report">
      {props.reading.articles.map((article, index) => (
        <PrintedIn.Provider key={`${index}-${article.title}`} value={quoteLang(article.text)}>
          <ShownIn.Provider value={props.shown}>
            <ArticleView article={article} {...props} />
          </ShownIn.Provider>
        </PrintedIn.Provider>
      ))}
      <GlossaryTable terms={props.terms} onCopy={props.onCopyGlossary} />
    </div>
  );
}
