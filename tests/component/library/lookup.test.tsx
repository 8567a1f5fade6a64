// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Lookup, type LookupProps } from '../../../components/lookup/lookup.tsx';
import { ShownIn } from '../../../components/ui/printed.tsx';
import { makeLookup } from '../../../lib/library/lookup.ts';
import type { SearchDoc } from '../../../lib/library/snapshot.ts';
import { facts, formula, library, order } from '../../unit/library/sample.ts';
import { flaws, show } from '../view.tsx';

afterEach(cleanup);

const doc = (
  kind: SearchDoc['kind'],
  id: string,
  title: string,
  more: Partial<SearchDoc> = {},
) => ({
  kind,
  id,
  title,
  traditional: title,
  pinyin: '',
  english: '',
  aka: [],
  parts: [],
  weight: 1,
  ...more,
});

const used = [{ id: 'san-dao-guan', count: 2 }];
const meetings = [
  facts('yunchuan-fire/3', {
    date: '2024-05-01',
    formulas: used,
    people: [{ name: '沈砚秋', post: '省委书记', roles: ['chair'] }],
    directives: [{ ...order('管住进山路口'), speaker: '沈砚秋' }],
    sources: [{ outlet: '云川日报', url: 'https://news.example/3' }],
  }),
  facts('yunchuan-fire/4', { date: '2024-07-01', formulas: used }),
];

const source = makeLookup(
  library(meetings, {
    formulas: [
      formula('san-dao-guan', '三道关', {
        traditional: '三道關',
        pinyin: 'sān dào guān',
        english: 'three gates',
        zh: '进山、用火、巡护三处把关。',
        zhHant: '進山、用火、巡護三處把關。',
        en: 'Checks on entry, on fire and on patrol.',
        standsFor: ['进山关', '用火关', '巡护关'],
        standsForHant: ['進山關', '用火關', '巡護關'],
        relations: [{ kind: 'see-also', to: 'huo-zhong-bu-shangshan' }],
      }),
      formula('huo-zhong-bu-shangshan', '火种不上山'),
    ],
    people: [
      {
        id: '沈砚秋',
        traditional: '沈硯秋',
        pinyin: 'Shěn Yànqiū',
        posts: [{ post: '省委书记', region: '云川省', first: '2024-05', last: '2024-07' }],
        meetings: ['yunchuan-fire/3'],
      },
    ],
    search: [
      doc('formula', 'san-dao-guan', '三道关', {
        traditional: '三道關',
        pinyin: 'san dao guan',
        english: 'three gates',
      }),
      doc('formula', 'huo-zhong-bu-shangshan', '火种不上山', { pinyin: 'huo zhong bu shang shan' }),
      doc('person', '沈砚秋', '沈砚秋', { pinyin: 'shen yan qiu' }),
      doc('meeting', 'yunchuan-fire/3', '云川省委防火工作第三次专题会议', {
        english: 'Yunchuan 2024-05-01',
        aka: ['第3次'],
      }),
    ],
  }),
  [],
);

let onCompare: ReturnType<typeof vi.fn<(meeting: string) => void>>;
beforeEach(() => {
  onCompare = vi.fn();
});

const draw = (props: Partial<LookupProps> = {}, language?: 'zh_TW' | 'en') =>
  show(<Lookup source={source} onCompare={onCompare} {...props} />, language);
const box = () => screen.getByRole('combobox');
const type = (value: string) => fireEvent.input(box(), { target: { value } });
const press = (key: string) => fireEvent.keyDown(box(), { key });

describe('the box', () => {
  it('has the focus and shows results as one types, by Han, pinyin, initials and English', () => {
    draw();
    expect(document.activeElement).toBe(box());
    for (const query of ['三道', '三道關', 'sandaoguan', 'sdg', 'three gates']) {
      type(query);
      expect(screen.getAllByRole('option')[0]?.textContent, query).toContain('三道关');
    }
  });

  it('groups results and moves through them with the arrow keys, round the end', () => {
    draw();
    type('s');
    const groups = screen.getAllByRole('group').map((group) => group.getAttribute('aria-label'));
    expect(groups).toEqual(['提法', '人物']);
    const options = screen.getAllByRole('option');
    expect(box().getAttribute('aria-activedescendant')).toBe(options[0]?.id);
    press('ArrowDown');
    expect(box().getAttribute('aria-activedescendant')).toBe(options[1]?.id);
    expect(options[1]?.getAttribute('aria-selected')).toBe('true');
    press('ArrowDown');
    expect(box().getAttribute('aria-activedescendant')).toBe(options[0]?.id);
  });

  it('adds what the words of a query find, once it has been cut', async () => {
    const cut = vi.fn(() => Promise.resolve(['关口', '三道']));
    draw({ cut });
    type('关口有三道');
    await screen.findByRole('option', { name: /三道关/ });
    expect(cut).toHaveBeenCalledWith('关口有三道');
    type('三道关');
    expect(cut).toHaveBeenCalledTimes(1);
  });

  it('says that nothing was found', () => {
    draw();
    type('无此提法');
    expect(screen.getByRole('status').textContent).toContain('无此提法');
  });

  it('answers what was typed before the library was open', () => {
    let arrive: (opened: typeof source) => void = () => undefined;
    const Late = () => {
      const [opened, setOpened] = useState<typeof source | null>(null);
      arrive = setOpened;
      return <Lookup source={opened} />;
    };
    show(<Late />);
    type('sdg');
    expect(screen.queryAllByRole('option')).toEqual([]);
    act(() => arrive(source));
    expect(screen.getAllByRole('option')).toHaveLength(1);
  });

  it('starts with the words that were selected on a page', () => {
    draw({ start: '三道关' });
    expect(screen.getAllByRole('option')).toHaveLength(1);
  });
});

describe('meetings that are only kept, not bundled', () => {
  it('are found and shown like the others', () => {
    const kept = facts('linjiang-fire/2024-06-01', { organ: '临江市', name: '全市防火工作会议' });
    draw({ source: makeLookup(library(meetings), [kept]) });
    type('临江');
    press('Enter');
    screen.getByRole('heading', { name: '全市防火工作会议' });
    screen.getByText('抓好林区巡护');
  });
});

describe('what was found', () => {
  it('shows a formula: reading, parts, both explanations, uses by month, relations', async () => {
    const { container } = draw();
    type('sdg');
    press('Enter');
    screen.getByRole('heading', { name: '三道关' });
    for (const text of ['sān dào guān', '用火关', '进山、用火、巡护三处把关。'])
      screen.getByText(text);
    screen.getByText('Checks on entry, on fire and on patrol.');
    screen.getByRole('img', { name: '库中共用4次，2024-05至2024-07' });
    fireEvent.click(screen.getByRole('button', { name: '火种不上山' }));
    screen.getByRole('heading', { name: '火种不上山' });
    fireEvent.click(screen.getByRole('button', { name: /返回/ }));
    screen.getByRole('heading', { name: '三道关' });
    expect(await flaws(container)).toEqual([]);
  });

  it('shows a meeting by head phrases, its source in a new tab, and compares it', async () => {
    const { container } = draw();
    type('第3次');
    press('Enter');
    screen.getByText('管住进山路口');
    const link = screen.getByRole('link', { name: '云川日报' });
    expect(link.getAttribute('href')).toBe('https://news.example/3');
    expect(link.getAttribute('target')).toBe('_blank');
    fireEvent.click(screen.getByRole('button', { name: '与本页对照' }));
    expect(onCompare).toHaveBeenCalledWith('yunchuan-fire/3');
    expect(await flaws(container)).toEqual([]);
  });

  it('offers no comparison where the page reports no meeting', () => {
    draw({ onCompare: undefined });
    type('第3次');
    press('Enter');
    expect(screen.queryByRole('button', { name: '与本页对照' })).toBeNull();
  });

  it('shows a person with posts and meetings, and leads on to a meeting', () => {
    draw();
    type('沈砚秋');
    press('Enter');
    screen.getByText('云川省 省委书记');
    screen.getByText('2024-05 – 2024-07');
    fireEvent.click(screen.getByRole('button', { name: /防火工作第3次专题会议/ }));
    screen.getByText('管住进山路口');
  });

  it('shows a topic with its formulas and a place with its series, the most used first', async () => {
    const fire = {
      id: 'fire',
      parent: null,
      zh: '森林防火',
      zhHant: '森林防火',
      en: 'Forest fires',
      words: [],
    };
    const whole = library(meetings, {
      formulas: [
        formula('unused', '火种不上山', { topics: ['fire'] }),
        formula('san-dao-guan', '三道关', { topics: ['fire'] }),
        formula('elsewhere', '四个严禁', { topics: ['flood'] }),
      ],
      topics: [fire],
      places: [
        {
          code: '980000',
          name: '云川省',
          traditional: '雲川省',
          level: 'province',
          series: ['yunchuan-fire'],
        },
      ],
      series: [
        {
          id: 'yunchuan-fire',
          zh: '云川省委防火工作专题会议',
          zhHant: '雲川省委防火工作專題會議',
          en: 'Yunchuan fire meetings',
          organ: '云川省委',
          level: 'province',
          region: { code: '980000', name: '云川省' },
        },
      ],
      search: [doc('topic', 'fire', '森林防火'), doc('place', '980000', '云川省')],
    });
    const { container } = draw({ source: makeLookup(whole, []) });
    type('森林防火');
    press('Enter');
    const names = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(names()).toEqual(['三道关', '火种不上山']);
    expect(await flaws(container)).toEqual([]);
    type('云川省');
    press('Enter');
    expect(names()[0]).toBe('云川省委防火工作专题会议');
    fireEvent.click(screen.getByRole('button', { name: '云川省委防火工作专题会议' }));
    screen.getByRole('heading', { name: '云川省委防火工作专题会议' });
    screen.getByRole('button', { name: /防火工作第4次专题会议/ });
  });

  it('goes back with Escape, and clears the box with the next', () => {
    draw();
    type('sdg');
    press('Enter');
    fireEvent.keyDown(screen.getByRole('heading', { name: '三道关' }), { key: 'Escape' });
    expect(document.activeElement).toBe(box());
    expect(screen.getAllByRole('option')).toHaveLength(1);
    press('Escape');
    expect((box() as HTMLInputElement).value).toBe('');
  });

  it('speaks traditional Chinese and English', () => {
    draw({}, 'zh_TW');
    type('sdg');
    within(screen.getByRole('listbox')).getByText('三道關');
    press('Enter');
    expect(screen.getByText('進山、用火、巡護三處把關。').lang).toBe('zh-Hant');
    expect(screen.getByText('進山關').closest('ol')?.lang).toBe('zh-Hant');
    cleanup();
    draw({}, 'en');
    type('sdg');
    within(screen.getByRole('group', { name: 'Formulas' })).getByText('three gates');
  });

  it('shows what is named in print in the script chosen for quotations, and its own words as they are', () => {
    const convert = (text: string) => `〔${text}〕`;
    show(
      <ShownIn.Provider value={{ lang: 'zh-Hant', convert }}>
        <Lookup source={source} onCompare={onCompare} />
      </ShownIn.Provider>,
    );
    type('s');
    const [formulas, person] = screen.getAllByRole('option').map(({ textContent }) => textContent);
    expect([formulas, person]).toEqual(['三道关', '〔沈砚秋〕']);
    type('沈砚秋');
    press('Enter');
    screen.getByRole('heading', { name: '〔沈砚秋〕' });
    expect(screen.getByText('〔云川省 省委书记〕').title).toBe('云川省 省委书记');
    fireEvent.click(screen.getByRole('button', { name: /防火工作第3次专题会议〕/ }));
    expect(screen.getByText('〔管住进山路口〕').lang).toBe('zh-Hant');
  });

  it('has a list of results without flaws', async () => {
    const { container } = draw();
    type('s');
    expect(await flaws(container)).toEqual([]);
  });
});
