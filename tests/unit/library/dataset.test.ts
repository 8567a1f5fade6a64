import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../../lib/cli/dataset-build.ts';
import { loadSources } from '../../../lib/cli/dataset-sources.ts';
import { bundledLibrary } from '../../../lib/cli/snapshots.ts';
import { inferDate, ownSeriesOf, seriesOf } from '../../../lib/lexicon/series.ts';
import type { Library } from '../../../lib/library/bundled.ts';
import { relatedTo } from '../../../lib/library/related.ts';
import { makeSearcher, type Searcher } from '../../../lib/library/search.ts';
import type { Manifest } from '../../../lib/library/snapshot.ts';

const assets = fileURLToPath(new URL('../../../assets/', import.meta.url));
const shared = fileURLToPath(new URL('../../../../shared/', import.meta.url));
const read = (path: string) => readFileSync(assets + path, 'utf8');

let library: Library;
let searcher: Searcher;
beforeAll(async () => {
  library = await bundledLibrary();
  searcher = makeSearcher(library.snapshots.search);
});

describe('the built snapshots', () => {
  it('are what the sources give, byte for byte, each time', () => {
    const [first, second] = [build(loadSources()), build(loadSources())];
    expect([...first]).toEqual([...second]);
    const stale = [...first].filter(([path, text]) => read(path) !== text).map(([path]) => path);
    expect(stale, 'run `npm run dataset` and commit what it writes').toEqual([]);
  }, 60_000);

  it('are the files that the manifest names, with the counts it gives', () => {
    const manifest = JSON.parse(read('public/data/manifest.json')) as Manifest;
    const files = readdirSync(`${assets}public/data`).filter((name) => name !== 'manifest.json');
    expect(files.sort()).toEqual(Object.keys(manifest.files).sort());
    for (const file of files) {
      const text = read(`public/data/${file}`);
      const sha256 = createHash('sha256').update(text).digest('hex');
      expect(manifest.files[file]).toEqual({ sha256, bytes: Buffer.byteLength(text) });
      expect(manifest.counts[file.replace('.json', '')]).toBe(JSON.parse(text).length);
    }
  });

  it('hold enough: meetings, series, formulas explained in both languages', () => {
    const { meetings, series, formulas } = library.snapshots;
    expect(meetings.length).toBeGreaterThanOrEqual(260);
    expect(new Set(meetings.map((meeting) => meeting.series)).size).toBeGreaterThanOrEqual(15);
    expect(series.length).toBeGreaterThanOrEqual(15);
    expect(formulas.filter(({ zh, en }) => zh && en).length).toBeGreaterThanOrEqual(500);
    expect(meetings.filter(({ directives }) => directives.length > 0).length).toBeGreaterThan(180);
  });

  it('name series, topics, formulas and relations that exist', () => {
    const { meetings, formulas } = library.snapshots;
    const lost = [
      ...meetings.filter(({ series }) => !library.series.has(series)).map(({ id }) => id),
      ...meetings.flatMap(({ topics }) => topics.filter((id) => !library.topics.has(id))),
      ...meetings.flatMap((meeting) =>
        meeting.formulas.filter(({ id }) => !library.formulas.has(id)).map(({ id }) => id),
      ),
      ...formulas.flatMap(({ topics }) => topics.filter((id) => !library.topics.has(id))),
      ...formulas.flatMap(({ id, relations }) =>
        relations.filter(({ to }) => !library.formulas.has(to)).map(({ to }) => `${id} → ${to}`),
      ),
    ];
    expect(lost).toEqual([]);
  });

  it('name orders by head phrases of at most 14 characters', () => {
    const heads = library.snapshots.meetings.flatMap(({ directives }) =>
      directives.map(({ head }) => head),
    );
    expect(heads.filter((head) => [...head].length > 14)).toEqual([]);
    expect(heads.filter((head) => head === '').length).toBeLessThan(heads.length / 100);
  });
});

describe('neighbours of the documents that this exists for', () => {
  const near = (id: string) => {
    const meeting = library.index.byId.get(id);
    return meeting ? relatedTo(meeting, library).map((found) => found.meeting.id) : [];
  };

  it.each([
    ['henan-covid/7', ['henan-covid/4', 'henan-covid/10', 'henan-covid/12', 'henan-covid/15']],
    ['zhengzhou-covid/2022-01-14', ['henan-covid/10']],
    ['shangqiu-covid/2021-08-10', ['henan-covid/4']],
    ['zhoukou-covid/2022-03-27', ['henan-covid/15']],
    ['henan-cwh/2022-11-11', ['politburo-standing-committee/2022-11-10']],
  ])('ties %s to %j, both ways', (id, others) => {
    expect(near(id)).toEqual(expect.arrayContaining(others));
    for (const other of others) expect(near(other)).toContain(id);
  });

  it('puts what a follow-up follows up before everything else', () => {
    expect(near('zhengzhou-covid/2022-01-14')[0]).toBe('henan-covid/10');
    expect(near('shangqiu-covid/2021-08-10')[0]).toBe('henan-covid/4');
    expect(near('zhoukou-covid/2022-03-27')[0]).toBe('henan-covid/15');
  });
});

describe('lookup in the dataset', () => {
  it.each([
    ['四个口袋', 'formula', '四个口袋'],
    ['四個口袋', 'formula', '四个口袋'],
    ['sgkd', 'formula', '四个口袋'],
    ['sigekoudai', 'formula', '四个口袋'],
    ['four pockets', 'formula', '四个口袋'],
    ['楼阳生', 'person', '楼阳生'],
    ['louyangsheng', 'person', '楼阳生'],
    ['第七次', 'meeting', '河南省委新冠肺炎疫情防控工作第七次专题会议'],
    ['适度宽松', 'formula', '适度宽松的货币政策'],
    ['郑州', 'place', '郑州市'],
    ['適度寬鬆', 'formula', '适度宽松的货币政策'],
    ['shidukuansong', 'formula', '适度宽松的货币政策'],
    ['适度宽松 货币政策', 'formula', '适度宽松的货币政策'],
    ['货币宽松', 'formula', '适度宽松的货币政策'],
    ['hezhangzhi', 'formula', '河长制'],
    ['liudiaosuyuan', 'formula', '流调溯源'],
    ['expand domestic demand', 'formula', '着力扩大国内需求'],
    ['国常会', 'series', '国务院常务会议'],
    ['gch', 'series', '国务院常务会议'],
    ['领导小组', 'series', '中央应对新冠肺炎疫情工作领导小组会议'],
    ['河南省委书记', 'person', '楼阳生'],
    ['premier', 'person', '李强'],
    ['henan governor', 'person', '王凯'],
    ['Lou Yangsheng', 'person', '楼阳生'],
    ['防汛', 'topic', '防汛抗灾'],
    ['政治意识', 'formula', '四个意识'],
    ['sigekoudia', 'formula', '四个口袋'],
    ['动态请零', 'formula', '动态清零'],
    ['政治局', 'series', '中共中央政治局会议'],
    ['zhengzhou meeting', 'series', '郑州市委常委会会议'],
    ['two establishes', 'formula', '两个确立'],
    ['BRI', 'formula', '一带一路'],
    ['Chinese-style modernization', 'formula', '中国式现代化'],
    ['防止返贫', 'formula', '不发生规模性返贫'],
    ['深改委', 'series', '中央全面深化改革委员会会议'],
    ['郑州 续会', 'meeting', '郑州市续会'],
    ['国务院第十次学习', 'meeting', '国务院第十次专题学习'],
    ['省政府常务会议 2015年', 'meeting', '河南省政府常务会议'],
  ])('%s finds the %s %s first', (query, kind, title) => {
    const [first] = searcher.search(query);
    expect(first).toMatchObject({ kind, title });
  });
});

describe('lookup of days', () => {
  it.each([
    ['政治局 2024年7月', 'politburo/2024-07-30'],
    ['politburo 2024-07', 'politburo/2024-07-30'],
    ['2022年11月10日', 'politburo-standing-committee/2022-11-10'],
    ['2022/11/10', 'politburo-standing-committee/2022-11-10'],
    ['10 November 2022', 'politburo-standing-committee/2022-11-10'],
    ['politburo april 2024', 'politburo/2024-04-30'],
    ['国务院常务会议 十二月', 'guochang/2025-12-31'],
    ['周口 3月27日', 'zhoukou-covid/2022-03-27'],
    ['河南 常委会 2022年11月', 'henan-cwh/2022-11-11'],
  ])('%s finds %s first', (query, id) => {
    expect(searcher.search(query)[0]?.id).toBe(id);
  });
});

describe('the script of names', () => {
  it.each(['九不准', '好幹部標準', '租購並舉'])(
    '%s is the traditional form of a formula',
    (name) => {
      expect(library.snapshots.formulas.map(({ traditional }) => traditional)).toContain(name);
    },
  );

  it('keeps family names and 占 in names of people as they are', () => {
    expect(library.people.get('史占勇')?.traditional).toBe('史占勇');
    expect(library.people.get('于伟国')?.traditional).toBe('于偉國');
  });
});

describe('series and years from the dataset', () => {
  it('knows sessions by organ and name', () => {
    const henan = { organ: '河南省委', name: '新冠肺炎疫情防控工作第十次专题会议' };
    expect(seriesOf(henan)).toBe('henan-covid');
    expect(seriesOf({ organ: '国务院', name: '国务院常务会议', level: 'central' })).toBe(
      'guochang',
    );
    expect(seriesOf({ organ: '云川省委', name: henan.name })).toBeNull();
  });

  it('puts the sessions of any organ into one series, number, year and 扩大 aside', () => {
    const own = (name: string) => ownSeriesOf('云川省委', name);
    const sessions = [
      '防火工作第三次专题会议',
      '云川省委防火工作第12次专题会议',
      '防火工作专题会议',
    ];
    expect(new Set(sessions.map(own))).toEqual(new Set(['云川省委·防火工作专题会议']));
    expect(own('2024年第一次全体（扩大）会议')).toBeNull();
    expect(own('常委会扩大会议')).toBe(own('常委会会议'));
    expect(own('会议')).toBeNull();
    expect(ownSeriesOf(null, '防火工作专题会议')).toBeNull();
  });

  it('gives a numbered session its year, and nothing where the page contradicts it', () => {
    expect(inferDate('henan-covid', 10, '1月14日')).toEqual({
      date: '2022-01-14',
      from: 'henan-covid/10',
    });
    expect(inferDate('henan-covid', 13, '3月18日')?.date).toBe('2022-03-18');
    expect(inferDate('henan-covid', 10, '2月1日')).toBeNull();
    expect(inferDate('henan-covid', 13, null)).toBeNull();
    expect(inferDate('politburo', null, '7月30日')).toBeNull();
  });
});

const RUN = 20;

/** Every text file of the corpus and the labelled inputs, markup and white space taken out. */
function corpusRuns(): Set<string> {
  const runs = new Set<string>();
  for (const folder of ['corpus', 'gold/inputs']) {
    for (const name of readdirSync(shared + folder, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(html?|txt|md)$/.test(name)) continue;
      const raw = readFileSync(`${shared}${folder}/${name}`, 'utf8');
      const text = raw
        .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
        .replace(/<[^>]+>/g, '')
        .replace(/\s+/g, '');
      for (let at = 0; at + RUN <= text.length; at++) {
        const run = text.slice(at, at + RUN);
        // Only runs of Chinese count: addresses and markup are nobody's sentence.
        if (/^[^a-zA-Z]*$/.test(run)) runs.add(run);
      }
    }
  }
  return runs;
}

/** Every string of a JSON value, but for names of meetings and what stands between 《 and 》. */
function strings(value: unknown, key = ''): string[] {
  if (typeof value === 'string') {
    return key === 'name' || key === 'url' || key === 'sha256' ? [] : value.split(/《[^》]*》/);
  }
  if (Array.isArray(value)) return value.flatMap((item) => strings(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([inner, item]) => strings(item, inner));
}

const hasShared = existsSync(`${shared}corpus`);
if (!hasShared) console.warn('SKIPPED: no ../shared/corpus, the dataset is not held against it.');

describe.skipIf(!hasShared)('no sentence of the corpus', () => {
  it(`shares ${RUN} characters in a row with the sources or the snapshots`, () => {
    const runs = corpusRuns();
    expect(runs.size).toBeGreaterThan(100_000);
    const names = new Set(library.snapshots.meetings.map(({ name, organ }) => organ + name));
    const titles = new Set(
      library.snapshots.search.flatMap((doc) =>
        doc.kind === 'meeting' ? [doc.title, doc.traditional, ...doc.aka] : [],
      ),
    );
    const found = new Set<string>();
    for (const folder of ['data', 'public/data']) {
      for (const file of readdirSync(assets + folder, { recursive: true, encoding: 'utf8' })) {
        if (!file.endsWith('.json')) continue;
        for (const text of strings(JSON.parse(read(`${folder}/${file}`)))) {
          if (names.has(text) || titles.has(text)) continue;
          for (let at = 0; at + RUN <= text.length; at++) {
            const run = text.slice(at, at + RUN);
            if (runs.has(run)) found.add(`${file}: ${run}`);
          }
        }
      }
    }
    expect([...found]).toEqual([]);
  });
});
