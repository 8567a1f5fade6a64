import { expect, test } from 'vitest';
import { readPage } from '../../../lib/reader/read.ts';

const BODY = '会议要求，各单位要认真抓好落实，确保完成任务，切实加强组织领导。';

interface Case {
  /** What the page tells besides the text: its paper, its address. */
  readonly page: {
    readonly outlet?: string;
    readonly url?: string;
    readonly title: string;
    readonly lead: string;
  };
  readonly meeting: {
    readonly organ: string;
    readonly level: string;
    readonly region?: string;
    readonly name?: string;
    readonly ordinal?: number;
  };
}

const CASES: readonly Case[] = [
  {
    page: {
      outlet: '浙江日报',
      title: '全省检察长会议召开',
      lead: '5月6日，全省检察长会议召开。',
    },
    meeting: { organ: '浙江省检察院', level: 'province', region: '浙江省' },
  },
  {
    page: {
      title: '集团部署工作',
      lead: '5月6日，集团党委书记、董事长林青主持召开集团党委会议暨防控工作领导小组第3次会议。',
    },
    meeting: { organ: '集团党委', level: 'unit', ordinal: 3 },
  },
  {
    page: {
      title: '边界协调会召开',
      lead: '5月6日，青禾县烟草专卖局召集云溪、临江等毗邻烟草专卖局在云溪召开专卖管理边界协调会。',
    },
    meeting: { organ: '青禾县烟草专卖局', level: 'unit' },
  },
  {
    page: {
      title: '铁路动态',
      lead: '5月6日，中国铁路云川局沧澜车务段召开安全管理工作会。',
    },
    meeting: { organ: '中国铁路云川局沧澜车务段', level: 'unit' },
  },
  {
    page: {
      title: '支部动态',
      lead: '5月6日，三班党支部第一次组织生活会于教室召开。',
    },
    meeting: { organ: '三班党支部', level: 'unit', ordinal: 1 },
  },
  {
    page: {
      title: '法院动态',
      lead: '5月6日，市中级院党组书记、院长林青主持召开党组扩大会议。',
    },
    meeting: { organ: '市中级院', level: 'prefecture' },
  },
  {
    page: {
      title: '县人代会',
      lead: '5月6日，渠县第十九届人民代表大会第五次会议召开主席团第一次会议。',
    },
    meeting: { organ: '渠县人民代表大会', level: 'county', ordinal: 1 },
  },
  {
    page: {
      outlet: '河南日报',
      title: '省委常委会召开会议',
      lead: '5月6日，省委常委会召开会议，传达学习有关精神。省委书记林青主持会议并讲话。',
    },
    meeting: { organ: '河南省委常委会', level: 'province', region: '河南省' },
  },
  {
    page: {
      outlet: '大众日报',
      title: '省政府召开常务会议',
      lead: '5月6日，省长林青主持召开省政府常务会议，研究部署工作。',
    },
    meeting: { organ: '山东省政府', level: 'province', region: '山东省', name: '省政府常务会议' },
  },
  {
    page: {
      outlet: '福建日报',
      title: '省委全面深化改革委员会召开会议',
      lead: '5月6日，省委书记、省委全面深化改革委员会主任林青主持召开省委全面深化改革委员会第十次会议。',
    },
    meeting: {
      organ: '福建省委全面深化改革委员会',
      level: 'province',
      region: '福建省',
      ordinal: 10,
    },
  },
  {
    page: {
      outlet: '洛阳日报',
      title: '市委常委会召开会议',
      lead: '5月6日，市委常委会召开会议，市委书记林青主持。',
    },
    meeting: { organ: '洛阳市委常委会', level: 'prefecture', region: '洛阳市' },
  },
  {
    page: {
      url: 'http://www.jiaozuo.gov.cn/a/1.html',
      title: '市政府召开第三十次常务会议',
      lead: '5月6日，市长林青主持召开市政府第三十次常务会议。',
    },
    meeting: {
      organ: '焦作市政府',
      level: 'prefecture',
      region: '焦作市',
      name: '市政府第三十次常务会议',
      ordinal: 30,
    },
  },
  {
    page: {
      title: '合肥市委常委会召开会议',
      lead: '5月6日，合肥市委常委会召开会议，市委书记林青主持会议。',
    },
    meeting: { organ: '合肥市委常委会', level: 'prefecture', region: '合肥市' },
  },
  {
    page: {
      title: '长丰县召开三级干部会',
      lead: '5月6日，长丰县召开全县三级干部大会，县委书记林青出席会议并讲话。',
    },
    meeting: { organ: '长丰县', level: 'county', region: '长丰县', name: '全县三级干部大会' },
  },
  {
    page: {
      title: '浦东新区召开安全生产会议',
      lead: '5月6日，浦东新区区委、区政府召开安全生产工作会议，区委书记林青出席。',
    },
    meeting: { organ: '浦东新区区委', level: 'county', region: '浦东新区' },
  },
  {
    page: {
      title: '北京市召开防汛会议',
      lead: '5月6日，北京市召开防汛工作会议，市委书记林青主持。',
    },
    meeting: { organ: '北京市', level: 'province', region: '北京市' },
  },
  {
    page: {
      outlet: '北京日报',
      title: '市委常委会召开会议',
      lead: '5月6日，市委常委会召开会议，市委书记林青主持。',
    },
    meeting: { organ: '北京市委常委会', level: 'province', region: '北京市' },
  },
  {
    page: {
      outlet: '重庆日报',
      title: '市政府常务会议召开',
      lead: '5月6日，市长林青主持召开市政府第50次常务会议。',
    },
    meeting: { organ: '重庆市政府', level: 'province', region: '重庆市', ordinal: 50 },
  },
  {
    page: {
      title: '内蒙古自治区党委常委会召开会议',
      lead: '5月6日，内蒙古自治区党委常委会召开会议，自治区党委书记林青主持。',
    },
    meeting: { organ: '内蒙古自治区党委常委会', level: 'province', region: '内蒙古自治区' },
  },
  {
    page: {
      outlet: '广西日报',
      title: '自治区党委常委会召开会议',
      lead: '5月6日，自治区党委常委会召开会议，自治区党委书记林青主持。',
    },
    meeting: { organ: '广西壮族自治区党委常委会', level: 'province', region: '广西壮族自治区' },
  },
  {
    page: {
      title: '新疆生产建设兵团党委召开会议',
      lead: '5月6日，新疆生产建设兵团党委常委会召开会议，兵团党委书记林青主持。',
    },
    meeting: { organ: '新疆生产建设兵团党委常委会', level: 'province' },
  },
  {
    page: {
      title: '伊犁州党委召开会议',
      lead: '5月6日，伊犁哈萨克自治州党委召开常委会会议，州党委书记林青主持。',
    },
    meeting: { organ: '伊犁哈萨克自治州党委', level: 'prefecture', region: '伊犁哈萨克自治州' },
  },
  {
    page: { title: '国务院常务会议召开', lead: '国务院总理李强5月6日主持召开国务院常务会议。' },
    meeting: { organ: '国务院', level: 'central', region: '全国', name: '国务院常务会议' },
  },
  {
    page: {
      title: '中央经济工作会议在北京举行',
      lead: '中央经济工作会议12月11日至12日在北京举行。',
    },
    meeting: { organ: '中共中央', level: 'central', name: '中央经济工作会议' },
  },
  {
    page: {
      title: '全国安全生产电视电话会议召开',
      lead: '全国安全生产电视电话会议5月6日在京召开，国务院副总理林青出席会议并讲话。',
    },
    meeting: { organ: '国务院', level: 'central', name: '全国安全生产电视电话会议' },
  },
  {
    page: {
      title: '教育部党组召开会议',
      lead: '5月6日，教育部党组召开会议，教育部党组书记、部长林青主持。',
    },
    meeting: { organ: '教育部党组', level: 'central' },
  },
  {
    page: {
      title: '国家发展改革委召开党组会议',
      lead: '5月6日，国家发展改革委党组召开会议，党组书记林青主持会议。',
    },
    meeting: { organ: '国家发展改革委党组', level: 'central' },
  },
  {
    page: {
      title: '中国石油召开领导干部会议',
      lead: '5月6日，中国石油天然气集团有限公司召开领导干部会议，董事长林青讲话。',
    },
    meeting: { organ: '中国石油天然气集团有限公司', level: 'unit' },
  },
  {
    page: {
      title: '云南省昆明市召开全市干部大会',
      lead: '5月6日，昆明市召开全市干部大会，市委书记林青出席。',
    },
    meeting: { organ: '昆明市', level: 'prefecture', region: '昆明市' },
  },
  {
    page: {
      title: '义乌市召开市委常委会',
      lead: '5月6日，义乌市委召开常委会会议，市委书记林青主持。',
    },
    meeting: { organ: '义乌市委', level: 'county', region: '义乌市' },
  },
  {
    page: {
      title: '海淀区召开疫情防控会议',
      lead: '5月6日，海淀区召开疫情防控工作第十次调度会，区委书记林青主持。',
    },
    meeting: { organ: '海淀区', level: 'county', region: '海淀区', ordinal: 10 },
  },
  {
    page: {
      title: '市卫健委召开党委会议',
      lead: '5月6日，市卫健委召开党委会议，党委书记林青主持会议。',
      outlet: '南京日报',
    },
    meeting: { organ: '市卫健委', level: 'unit' },
  },
  {
    page: {
      title: '全省农村工作会议召开',
      lead: '5月6日，全省农村工作会议在长沙召开，省委书记林青出席会议并讲话。',
    },
    meeting: { organ: '湖南省', level: 'province', region: '湖南省', name: '全省农村工作会议' },
  },
  {
    page: {
      title: '十届省委第十次全会召开',
      lead: '5月6日，中国共产党浙江省第十四届委员会第十次全体会议在杭州举行。',
    },
    meeting: { organ: '浙江省委', level: 'province', region: '浙江省', ordinal: 10 },
  },
  {
    page: {
      title: '市委深改委召开第二十次会议',
      lead: '5月6日，市委书记、市委全面深化改革委员会主任林青主持召开市委全面深化改革委员会第二十次会议。',
      outlet: '苏州日报',
    },
    meeting: { organ: '苏州市委全面深化改革委员会', level: 'prefecture', ordinal: 20 },
  },
  {
    page: {
      title: '雄安新区召开领导干部会议',
      lead: '5月6日，河北雄安新区召开领导干部会议，党工委书记林青主持。',
    },
    meeting: { organ: '雄安新区', level: 'prefecture' },
  },
  {
    page: {
      title: '央行召开工作会议',
      lead: '2024年中国人民银行工作会议5月6日召开，行长沈砚秋作工作报告。',
    },
    meeting: { organ: '中国人民银行', level: 'central' },
  },
];

test.each(CASES)('$page.lead', ({ page, meeting }) => {
  const { outlet = null, url = null, title, lead } = page;
  const article = { title, subtitles: [], text: lead + BODY };
  const source = { url, site: 'generic', title: null, outlet, published: '2024-05-07' } as const;
  const read = readPage('report', { ...source, articles: [article] }).articles[0]?.meetings[0];
  const { region, ...rest } = meeting;
  expect(read).toMatchObject(rest);
  if (region !== undefined) expect(read?.region?.name).toBe(region);
});

/** Bodies of every kind: [lead, name, organ, level, ordinal]. */
const BODIES: readonly (readonly [string, string, string, string, number | null])[] = [
  [
    '青禾市人大常委会党组召开会议',
    '青禾市人大常委会党组会议',
    '青禾市人大常委会党组',
    'prefecture',
    null,
  ],
  [
    '政协青禾市第九届委员会第三次会议召开',
    '政协青禾市第九届委员会第三次会议',
    '青禾市政协',
    'prefecture',
    3,
  ],
  ['政协郑州市委员会召开第20次主席会议', '第20次主席会议', '郑州市政协', 'prefecture', 20],
  ['兰考县委政法委召开全体会议', '兰考县委政法委全体会议', '兰考县委政法委', 'unit', null],
  [
    '青禾县委宣传部召开全县宣传思想文化工作会议',
    '全县宣传思想文化工作会议',
    '青禾县委宣传部',
    'unit',
    null,
  ],
  ['青禾市委审计委员会召开第八次会议', '第八次会议', '青禾市委审计委员会', 'prefecture', 8],
  [
    '青禾市委国家安全委员会召开全体会议',
    '青禾市委国家安全委员会全体会议',
    '青禾市委国家安全委员会',
    'prefecture',
    null,
  ],
  ['郑州市纪委常委会召开会议', '郑州市纪委常委会会议', '郑州市纪委常委会', 'prefecture', null],
  [
    '青禾市双拥工作领导小组召开全体会议',
    '青禾市双拥工作领导小组全体会议',
    '青禾市双拥工作领导小组',
    'prefecture',
    null,
  ],
  ['青禾市总工会召开十五届三次全委会', '十五届三次全委会', '青禾市总工会', 'unit', 3],
  [
    '市委常委、副市长、市防指指挥长林青主持召开防汛调度会',
    '防汛调度会',
    '市防指',
    'prefecture',
    null,
  ],
  ['集团李新洪总经理组织召开会议', '集团会议', '集团', 'unit', null],
  ['外国语学院党政联席会议召开', '外国语学院党政联席会议', '外国语学院', 'unit', null],
  [
    '城南片区房屋征收指挥部召开第六次调度会，县委常委林青主持',
    '第六次调度会',
    '城南片区房屋征收指挥部',
    'county',
    6,
  ],
  ['杞县召开疫苗接种工作推进会议', '疫苗接种工作推进会议', '杞县', 'county', null],
  ['全州统战部长会议召开', '全州统战部长会议', '州', 'prefecture', null],
  [
    '省生态环境厅党组书记、厅长林青主持召开调度会',
    '省生态环境厅调度会',
    '省生态环境厅',
    'unit',
    null,
  ],
  [
    '内蒙古自治区通辽市食品药品安全委员会召开全体会议',
    '通辽市食品药品安全委员会全体会议',
    '通辽市食品药品安全委员会',
    'prefecture',
    null,
  ],
  [
    '新疆维吾尔自治区第十届委员会第五次全体会议召开',
    '新疆维吾尔自治区第十届委员会第五次全体会议',
    '新疆维吾尔自治区党委',
    'province',
    5,
  ],
  ['省防总召开视频会商会', '视频会商会', '省防总', 'province', null],
  ['集团公司再次组织召开调度会', '集团公司调度会', '集团公司', 'unit', null],
  ['青禾学院召开党委理论学习中心组学习会', '党委理论学习中心组学习会', '青禾学院', 'unit', null],
  ['青禾大学党委常委会召开会议', '青禾大学党委常委会会议', '青禾大学党委常委会', 'unit', null],
  [
    '市十五届人民政府第45次常务会议召开',
    '市十五届人民政府第45次常务会议',
    '市政府',
    'prefecture',
    45,
  ],
  ['河南省郑州市召开会议', '郑州市会议', '郑州市', 'prefecture', null],
  ['信阳市光山县委召开常委会会议', '常委会会议', '光山县委', 'county', null],
  ['国家税务总局郑州市税务局召开党委会议', '党委会议', '国家税务总局郑州市税务局', 'unit', null],
  [
    '国家卫生健康委员会召开党组会议',
    '国家卫生健康委员会党组会议',
    '国家卫生健康委员会',
    'central',
    null,
  ],
  [
    '人力资源社会保障部召开党组会议',
    '人力资源社会保障部党组会议',
    '人力资源社会保障部',
    'central',
    null,
  ],
  ['兰考县政府办公室召开党组会议', '兰考县政府办公室党组会议', '兰考县政府办公室', 'unit', null],
  [
    '市第十届人民代表大会第五次会议主席团第二次会议召开',
    '市第十届人民代表大会第五次会议主席团第二次会议',
    '市人民代表大会',
    'prefecture',
    2,
  ],
  [
    '市第十届人民代表大会第五次会议党员会议召开',
    '市第十届人民代表大会第五次会议党员会议',
    '市人民代表大会',
    'prefecture',
    null,
  ],
  [
    '青禾市委七届五次全会第二次全体会议举行',
    '青禾市委七届五次全会第二次全体会议',
    '青禾市委',
    'prefecture',
    2,
  ],
];

test.each(BODIES)('%s', (lead, name, organ, level, ordinal) => {
  const article = { title: null, subtitles: [], text: `1月8日，${lead}。${BODY}` };
  const source = {
    url: null,
    site: 'generic',
    title: null,
    outlet: null,
    published: null,
  } as const;
  const read = readPage('report', { ...source, articles: [article] }).articles[0]?.meetings[0];
  expect(read).toMatchObject({ name, organ, level, ordinal });
});
