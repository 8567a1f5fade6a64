import { expect, test } from 'vitest';
import { findPeople } from '../../../lib/reader/people.ts';

const shown = (sentence: string) =>
  findPeople(sentence).map((p) => `${p.name}=${p.post ?? ''}(${p.roles.join('+')})`);

test.each([
  [
    '州委副书记、州长扎西多吉主持会议，副州长阿布都热合曼参加。',
    ['扎西多吉=州委副书记、州长(chair)', '阿布都热合曼=副州长(attendee)'],
  ],
  [
    '省政府党组成员徐明（女）、副省长贾文列席会议。',
    ['徐明=省政府党组成员(attendee)', '贾文=副省长(attendee)'],
  ],
  ['驻厅纪检监察组组长方向明参加会议。', ['方向明=驻厅纪检监察组组长(attendee)']],
  [
    '校长石坚、副校长戴云、总会计师常乐参加会议。',
    ['石坚=校长(attendee)', '戴云=副校长(attendee)', '常乐=总会计师(attendee)'],
  ],
  ['主持人：林青。', ['林青=(chair)']],
  ['校长张宪省、副校长张然出席会议。', ['张宪省=校长(attendee)', '张然=副校长(attendee)']],
  [
    '书记陈立和相关部门负责人参加会议，会议由院长李文主持。',
    ['陈立=书记(attendee)', '李文=院长(chair)'],
  ],
  [
    '校长金雄，全国政协委员、李东浩教授先后传达了会议精神。',
    ['金雄=校长(attendee)', '李东浩=教授(attendee)'],
  ],
  ['他们以详实的资料，向大家进行了深入传达。', []],
  [
    '县长林青主持召开县政府常务会议，传达学习全会精神，按照县委工作要求，研究春耕工作。',
    ['林青=县长(chair)'],
  ],
  ['参加人员：周闻道、韩冰、贺平。', ['周闻道=(attendee)', '韩冰=(attendee)', '贺平=(attendee)']],
  ['组长高度重视，全程参加。', []],
  ['组长全程参加会议。', []],
])('who is in %s', (sentence, people) => {
  expect(shown(sentence)).toEqual(people);
});
