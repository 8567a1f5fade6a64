import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../lib/cli/parse.ts';
import { couldBeReport } from '../../../lib/page/glance.ts';

const URL = 'https://www.example.cn/a.html';
const look = (title: string, body: string, url = URL): boolean =>
  couldBeReport(
    parseDocument(`<html><head><title>${title}</title></head><body>${body}</body></html>`),
    url,
  );
const WEATHER = '<p>今天夜间到明天白天，多云转晴，偏南风三到四级，出门不用带伞。</p>';

describe('couldBeReport', () => {
  it.each([
    ['a title that names a meeting', '省委常委会召开会议', WEATHER],
    ['a traditional title', '臨江市召開防疫會議', WEATHER],
    ['a dispatching meeting', '我县召开防汛调度会', WEATHER],
    [
      'text that reports one under a title that does not',
      '严防一刀切',
      '<p>省委书记沈砚秋主持召开会议，研究部署下一步工作安排。</p>',
    ],
    [
      'a report far down the page',
      '要闻',
      `${WEATHER.repeat(40)}<p>会议强调，要压实责任，抓好各项工作的落实。</p>`,
    ],
    [
      'text after long navigation',
      '要闻',
      `<ul>${'<li><a href="x">频道</a></li>'.repeat(1500)}</ul><p>全市工作会议召开，市委书记顾明谦作出全面部署。</p>`,
    ],
  ])('looks twice at %s', (_, title, body) => {
    expect(look(title, body)).toBe(true);
  });

  it.each([
    ['weather', '今日天气', WEATHER],
    ['an empty page', '', ''],
    ['another language', 'Meeting', '<p>The meeting was held in the town hall on Monday.</p>'],
    ['scripts only', 'x', '<script>var a = "会议强调，要压实责任，抓好各项工作的落实。"</script>'],
  ])('passes %s by', (_, title, body) => {
    expect(look(title, body)).toBe(false);
  });

  it('looks at web pages and saved files only', () => {
    const title = '省委常委会召开会议';
    expect(look(title, '', 'file:///tmp/a.html')).toBe(true);
    expect(look(title, '', 'about:blank')).toBe(false);
    expect(look(title, '', 'chrome://settings')).toBe(false);
  });
});
