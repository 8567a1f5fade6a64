import type { Term } from '../../lib/export/glossary.ts';
import type { Article, Meeting, PageInfo, Reading } from '../../lib/model/reading.ts';
import { quoteLang } from '../../lib/text/lang.ts';
import { useT } from '../i18n.tsx';
import { formatDay } from '../ui/date.ts';
import { GlossaryTable } from './glossary-table.tsx';
import { type Heading, layOut } from './lay-out.ts';
import { ParagraphView, type Setting } from './paragraph.tsx';
import './report.css';

export interface ReportProps extends Omit<Setting, 'lang'> {
  readonly reading: Reading;
  readonly terms: readonly Term[];
  readonly onCopySpeaker: (meetingId: string, speaker: string | null) => void;
  readonly onCopyGlossary: () => void;
}

function MeetingLine({ meeting }: { readonly meeting: Meeting }) {
  const t = useT();
  const count = meeting.directives.length;
  const facts = [
    meeting.date ? formatDay(meeting.date, t) : meeting.dateText,
    meeting.format && t(`format.${meeting.format}`),
    t('report.directives', [count], count),
  ];
  return (
    <p class="facts">
      <span lang={quoteLang(meeting.name)}>
        {meeting.organ && !meeting.name.includes(meeting.organ) ? `${meeting.organ} ` : ''}
        {meeting.name}
      </span>
      <small>{facts.filter(Boolean).join(' · ')}</small>
    </p>
  );
}

function SpeakerHead({
  heading,
  nested,
  convert,
  onCopySpeaker,
}: Pick<ReportProps, 'onCopySpeaker' | 'convert'> & { heading: Heading; nested: boolean }) {
  const t = useT();
  const { meeting, meetingId, speaker, post } = heading;
  const shown = (text: string) => (convert ? convert(text) : text);
  const name = speaker ? shown(speaker) : t('export.theMeeting');
  const Level = nested ? 'h3' : 'h2';
  return (
    <>
      {meeting && (
        <h2 class="meeting" lang={quoteLang(shown(meeting))}>
          {shown(meeting)}
        </h2>
      )}
      <div class="speaker">
        <Level>
          <span lang={speaker ? quoteLang(name) : undefined}>{name}</span>
          {post && <small lang={quoteLang(shown(post))}> {shown(post)}</small>}
        </Level>
        {heading.copies && (
          <button
            type="button"
            class="button"
            data-kind="quiet"
            aria-label={t('report.copySpeaker', [name])}
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
function PrintedIn({ page: { outlet, published } }: { readonly page: PageInfo }) {
  const t = useT();
  if (!outlet && !published) return null;
  return (
    <p class="printed-in">
      {outlet && <span lang={quoteLang(outlet)}>{outlet}</span>}
      {outlet && published && ' · '}
      {published && formatDay(published, t)}
    </p>
  );
}

function ArticleView({ article, ...props }: ReportProps & { article: Article }) {
  const t = useT();
  const { page } = props.reading;
  const lang = quoteLang(article.text);
  const title = article.title ?? page.title;
  const shown = props.convert && title ? props.convert(title) : title;
  return (
    <article>
      <header>
        {shown && <h1 lang={quoteLang(shown)}>{shown}</h1>}
        <PrintedIn page={page} />
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
              convert={props.convert}
              onCopySpeaker={props.onCopySpeaker}
            />
          )}
          <ParagraphView key={paragraph.start} paragraph={paragraph} setting={{ ...props, lang }} />
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
        <ArticleView key={`${index}-${article.title}`} article={article} {...props} />
      ))}
      <GlossaryTable terms={props.terms} onCopy={props.onCopyGlossary} />
    </div>
  );
}
