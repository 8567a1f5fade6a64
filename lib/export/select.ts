/** Cutting a reading down to what is taken away; every format then works on the smaller reading. */
import type { Meeting, Reading } from '../model/reading.ts';

/** All, one speaker of one meeting (null: the meeting itself), or one directive by its id. */
export type Choice =
  | { readonly directive: string }
  | { readonly meeting: string; readonly speaker: string | null };

function narrowMeeting(meeting: Meeting, choice: Choice): Meeting {
  const directives = meeting.directives.filter((directive) =>
    'directive' in choice
      ? directive.id === choice.directive
      : choice.meeting === meeting.id && choice.speaker === directive.speaker,
  );
  return { ...meeting, directives, statements: [] };
}

/** The reading with only the chosen directives; meetings and articles left empty by it are gone. */
export function narrow(reading: Reading, choice: Choice): Reading {
  const articles = reading.articles
    .map((article) => ({
      ...article,
      meetings: article.meetings
        .map((meeting) => narrowMeeting(meeting, choice))
        .filter((meeting) => meeting.directives.length > 0),
    }))
    .filter((article) => article.meetings.length > 0);
  return { ...reading, articles };
}
