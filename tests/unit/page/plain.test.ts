import { describe, expect, it } from 'vitest';
import { pageFromText } from '../../../lib/page/plain.ts';

const LEAD = '本报讯 7月5日，省委召开会议，省委书记沈砚秋主持并讲话。';
const SECOND = '本报讯 7月5日，临江市召开续会，市委书记顾明谦出席。';
const ORDER = '会议强调，要压实责任，确保全面完成年度目标任务。';

describe('articles in a text', () => {
  it('starts another one at a dateline', () => {
    const { articles } = pageFromText(`省委开会\n\n${LEAD}\n${ORDER}\n\n临江续会\n\n${SECOND}`);
    expect(articles.map((article) => article.title)).toEqual(['省委开会', '临江续会']);
    expect(articles[0]?.text).toBe(`${LEAD}\n${ORDER}`);
  });

  it('starts another one at a second heading of the highest level', () => {
    const { articles } = pageFromText(`# 甲会议召开\n\n${ORDER}\n\n# 乙会议召开\n\n${ORDER}`);
    expect(articles.map((article) => article.title)).toEqual(['甲会议召开', '乙会议召开']);
  });

  it('keeps the sections of one article together and its points in the text', () => {
    const text = `# 会议召开\n\n${ORDER}\n\n## 一、加强领导\n\n${ORDER}\n\n## 会场花絮\n\n${ORDER}`;
    const { articles } = pageFromText(text);
    expect(articles).toHaveLength(1);
    expect(articles[0]?.text.split('\n')).toEqual([ORDER, '一、加强领导', ORDER, ORDER]);
  });

  it('takes a kicker and a subtitle for what they are', () => {
    const text = `沈砚秋在全省会议上强调\n\n把防线筑在家门口\n\n陆怀远作部署\n\n${LEAD}`;
    expect(pageFromText(text).articles[0]).toMatchObject({
      title: '把防线筑在家门口',
      subtitles: ['沈砚秋在全省会议上强调', '陆怀远作部署'],
    });
  });

  it('gives a headline printed below its article to that article', () => {
    const text = `甲会\n\n${LEAD}\n\n${SECOND}\n\n临江：三天收完\n\n→图为现场。何岚/摄\n\n郑集\n\n${LEAD}`;
    expect(pageFromText(text).articles.map((article) => article.title)).toEqual([
      '甲会',
      '临江：三天收完',
      '郑集',
    ]);
  });

  it('leaves out the end of a page from the comments on', () => {
    const { articles } = pageFromText(
      `会议召开\n\n${ORDER}\n\n全部评论 3 条\n\n这是一条很长的评论，不是正文。`,
    );
    expect(articles[0]?.text).toBe(ORDER);
  });

  it('finds no article in nothing', () => {
    for (const text of ['', ' \n\n', '# 只有标题', '---\ntitle: x\n---\n', 'hello world']) {
      expect(pageFromText(text).articles).toEqual([]);
    }
  });
});

describe('a text’s date and source', () => {
  it('believes the given date first', () => {
    const text = `---\ndate: 2021-11-08\n---\n会议\n2020-01-01\n\n${ORDER}`;
    expect(pageFromText(text, { published: '2019-05-05' }).published).toBe('2019-05-05');
    expect(pageFromText(text).published).toBe('2021-11-08');
  });

  it('prefers the labelled date to the clock above it', () => {
    const text = `2023-11-12 16:30:26\n\n会议召开\n\n来源: 发布时间:2021-08-11 09:07\n\n${ORDER}`;
    expect(pageFromText(text).published).toBe('2021-08-11');
  });

  it('reads the source and never takes a label for it', () => {
    expect(pageFromText(`会议\n来源：云川日报 时间：2020-01-01\n\n${ORDER}`).outlet).toBe(
      '云川日报',
    );
    expect(pageFromText(`会议\n来源: 发布时间:2020-01-01\n\n${ORDER}`).outlet).toBeNull();
  });

  it('finds the page behind an archive’s address', () => {
    const url =
      'https://web.archive.org/web/20220108224402/https://www.guancha.cn/a/2021_11_08_1.shtml';
    const page = pageFromText(`---\nurl: "${url}"\n---\n${ORDER}`);
    expect(page).toMatchObject({ site: 'guancha', published: '2021-11-08' });
  });

  it('reads the head of a file that is not quite YAML', () => {
    const page = pageFromText(
      `---\ntitle: 会议："甲: 乙\ndate: 2021-11-08\n\t- x\n---\n\n${ORDER}`,
    );
    expect(page.published).toBe('2021-11-08');
    expect(page.articles[0]?.text).toBe(ORDER);
  });
});

describe('markup inside a text', () => {
  it('reads islands of HTML, entities and links, and drops scripts and captions', () => {
    const text = [
      '<script>var x = "会议强调，要听话。";</script>',
      '<div><p>会议指出，要&ldquo;严&rdquo;字当头，<b>压实</b>责任。</p>',
      '<figure><img src="a.jpg"><figcaption>会议现场一角。</figcaption></figure>',
      '<p>会议要求，[各地](https://example.com/a_(b))抓好落实。&nbsp;</p></div>',
    ].join('\n');
    expect(pageFromText(text).articles[0]?.text).toBe(
      '会议指出，要“严”字当头，压实责任。\n会议要求，各地抓好落实。',
    );
  });

  it('is the same with \\r\\n', () => {
    const text = `会议召开\n\n${ORDER}\n\n${ORDER}`;
    expect(pageFromText(text.replaceAll('\n', '\r\n'))).toEqual(pageFromText(text));
  });
});
