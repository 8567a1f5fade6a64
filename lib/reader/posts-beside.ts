import type { Article, Meeting, Person } from '../model/reading.ts';

/** One day and one province: who has one name in both meetings is one person. */
function sameRound(a: Meeting, b: Meeting): boolean {
  const [one, other] = [a.region?.code.slice(0, 2), b.region?.code.slice(0, 2)];
  const days = a.date !== null || b.date !== null ? a.date === b.date : a.dateText === b.dateText;
  return one !== undefined && one === other && days && a.dateText !== null;
}

function postBeside(person: Person, own: Meeting, all: readonly Meeting[]): string | null {
  for (const meeting of all) {
    if (meeting === own || !sameRound(own, meeting)) continue;
    const post = meeting.people.find(({ name }) => name === person.name)?.post;
    if (post) return post;
  }
  return null;
}

/**
 * A newspaper's page tells of the province's meeting in one article and of the city's own in the
 * next: who is listed without his post in the one may bear it in the other.
 */
export function withPostsBeside(articles: readonly Article[]): Article[] {
  const all = articles.flatMap(({ meetings }) => meetings);
  if (articles.length < 2 || all.length < 2) return [...articles];
  return articles.map((article) => ({
    ...article,
    meetings: article.meetings.map((meeting) => ({
      ...meeting,
      people: meeting.people.map((person) => ({
        ...person,
        post: person.post ?? postBeside(person, meeting, all),
      })),
    })),
  }));
}
