import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../lib/cli/parse.ts';
import { SITES, siteOf } from '../../../lib/page/sites/table.ts';

const HOSTS: readonly (readonly [string, string])[] = [
  ['https://www.guancha.cn/politics/1.shtml', 'guancha'],
  ['https://guancha.cn/a', 'guancha'],
  ['https://www.zaobao.com/realtime/china/story20221112-1', 'zaobao'],
  ['https://www.zaobao.com.sg/news/china/story20221112-1', 'zaobao'],
  ['https://www.gov.cn/a.htm', 'gov'],
  ['https://wjw.yunchuan.gov.cn/a.html', 'gov'],
  ['http://politics.people.com.cn/n1/2021/1019/c1.html', 'people'],
  ['https://www.news.cn/a.htm', 'xinhua'],
  ['http://www.xinhuanet.com/politics/a.htm', 'xinhua'],
  ['https://tv.cctv.com/2022/05/25/VIDE.shtml', 'cctv'],
  ['https://m.thepaper.cn/newsDetail_forward_1', 'thepaper'],
  ['https://news.ifeng.com/c/8a', 'ifeng'],
  ['https://news.sina.com.cn/c/2021-11-08/doc-1.shtml', 'sina'],
  ['https://www.163.com/dy/article/A.html', 'netease'],
  ['https://www.chinanews.com.cn/gn/2023/07-28/1.shtml', 'chinanews'],
  ['http://paper.people.com.cn/rmrb/html/2022-01/15/nw.D110000renmrb_20220115_1-01.htm', 'founder'],
  ['https://epaper.example.cn/ycrb/html/2022-07/06/content_1.htm', 'founder'],
  ['http://www.example.com/epaper/2022-04/12/node_1.html', 'founder'],
];

const STRANGERS = [
  'https://www.gov.cn.evil.com/a.html',
  'https://notgov.cn/a.html',
  'https://fakeguancha.cn/a.html',
  'https://guancha.cn.example.org/a',
  'https://example.com/?u=https://www.gov.cn/a',
  'https://example.com/gov.cn/a',
  'https://user:gov.cn@example.com/',
  'javascript:alert(1)',
  'file:///home/gov.cn/a.html',
  'not an address',
];

describe('siteOf', () => {
  it.each(HOSTS)('%s is %s', (url, id) => {
    expect(siteOf(url).id).toBe(id);
  });

  it.each(STRANGERS)('%s is nobody’s', (url) => {
    expect(siteOf(url).id).toBe('generic');
  });

  it('takes a host written with a final dot or in capitals', () => {
    expect(siteOf('https://WWW.GOV.CN./a').id).toBe('gov');
  });

  it('tells a digital edition by its markup where the address says nothing', () => {
    const doc = parseDocument('<body><founder-content><p>本报讯</p></founder-content>');
    expect(siteOf(null, doc).id).toBe('founder');
  });

  it('gives every adapter an id of its own and no host to two', () => {
    const ids = SITES.map((site) => site.id);
    const hosts = SITES.flatMap((site) => site.hosts);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(hosts).size).toBe(hosts.length);
  });
});
