/**
 * Where a site or paper is at home whose name says so only in Latin letters (www.zhoukou.gov.cn) or
 * by a name of its own (大河报): a place, or nothing where two would fit.
 */
import sounds from '../../assets/data/lexicon/place-sounds.json' with { type: 'json' };
import { type Place, placeByCode, placeStems } from './places.ts';

/** Names read otherwise than their characters mostly are, and those with a Latin form of their own. */
const READ_OTHERWISE: Readonly<Record<string, readonly string[]>> = {
  陕西: ['shaanxi', 'shanxi'],
  内蒙古: ['neimenggu', 'nmg'],
  西藏: ['xizang', 'tibet'],
  呼和浩特: ['huhehaote', 'huhhot', 'hohhot'],
  鄂尔多斯: ['eerduosi', 'ordos'],
  哈尔滨: ['haerbin', 'harbin'],
  乌鲁木齐: ['wulumuqi', 'urumqi'],
  拉萨: ['lasa', 'lhasa'],
  吕梁: ['lvliang', 'lyliang', 'luliang'],
  六安: ['luan'],
  成都: ['chengdu'],
  都江堰: ['dujiangyan'],
  宜都: ['yidu'],
  昌都: ['changdu'],
  新都: ['xindu'],
  吐鲁番: ['tulufan'],
  长子: ['zhangzi'],
  浚: ['xunxian'],
  单: ['shanxian'],
  乐清: ['yueqing'],
  乐亭: ['laoting'],
  民乐: ['minle'],
  东阿: ['donge'],
  大城: ['daicheng'],
  荥经: ['yingjing'],
  荥阳: ['xingyang'],
  犍为: ['qianwei'],
  洪洞: ['hongtong'],
  珲春: ['hunchun'],
  番禺: ['panyu'],
};

/** What the provinces' own sites are called before .gov.cn, where that is no name spelt out. */
const PROVINCE_LABELS: Readonly<Record<string, string>> = {
  bj: '110000',
  tj: '120000',
  he: '130000',
  hebei: '130000',
  sx: '140000',
  nmg: '150000',
  ln: '210000',
  jl: '220000',
  hlj: '230000',
  sh: '310000',
  js: '320000',
  zj: '330000',
  ah: '340000',
  fj: '350000',
  jx: '360000',
  sd: '370000',
  ha: '410000',
  hb: '420000',
  hubei: '420000',
  hn: '430000',
  gd: '440000',
  gx: '450000',
  gxzf: '450000',
  hi: '460000',
  hainan: '460000',
  cq: '500000',
  sc: '510000',
  gz: '520000',
  yn: '530000',
  xz: '540000',
  sn: '610000',
  gs: '620000',
  gansu: '620000',
  qh: '630000',
  nx: '640000',
  xj: '650000',
};

/** Papers and sites at home in one place that their name does not say: printed name, code. */
const OUTLETS: readonly (readonly [printed: string, code: string])[] = [
  ['大河', '410000'],
  ['映象网', '410000'],
  ['东方今报', '410000'],
  ['正观', '410100'],
  ['荆楚', '420000'],
  ['楚天', '420000'],
  ['极目新闻', '420000'],
  ['长江日报', '420100'],
  ['九派', '420100'],
  ['红网', '430000'],
  ['华声在线', '430000'],
  ['潇湘晨报', '430000'],
  ['三湘', '430000'],
  ['新湖南', '430000'],
  ['南方日报', '440000'],
  ['南方网', '440000'],
  ['南方+', '440000'],
  ['羊城晚报', '440000'],
  ['金羊网', '440000'],
  ['八桂', '450000'],
  ['南国早报', '450000'],
  ['南海网', '460000'],
  ['华龙网', '500000'],
  ['上游新闻', '500000'],
  ['川观', '510000'],
  ['封面新闻', '510000'],
  ['天府', '510000'],
  ['红星新闻', '510100'],
  ['多彩贵州', '520000'],
  ['天眼新闻', '520000'],
  ['云岭', '530000'],
  ['三秦', '610000'],
  ['华商', '610000'],
  ['西部网', '610000'],
  ['新华日报', '320000'],
  ['交汇点', '320000'],
  ['扬子晚报', '320000'],
  ['现代快报', '320000'],
  ['钱江晚报', '330000'],
  ['浙江在线', '330000'],
  ['中安在线', '340000'],
  ['东南网', '350000'],
  ['大江网', '360000'],
  ['大众日报', '370000'],
  ['大众网', '370000'],
  ['齐鲁', '370000'],
  ['海报新闻', '370000'],
  ['闪电新闻', '370000'],
  ['解放日报', '310000'],
  ['新民晚报', '310000'],
  ['东方网', '310000'],
  ['燕赵', '130000'],
  ['长城网', '130000'],
  ['黄河新闻网', '140000'],
  ['三晋', '140000'],
  ['正北方网', '150000'],
  ['北国网', '210000'],
  ['东北新闻网', '210000'],
  ['东北网', '230000'],
  ['龙头新闻', '230000'],
  ['天山网', '650000'],
  ['北方网', '120000'],
  ['津云', '120000'],
  ['千龙', '110000'],
];

/** Labels that name no place, those of national sites among them: no table is built for them. */
const LAST =
  /^(?:www|m|wap|news|paper|epaper|szb|mobile|big5|gov|com|net|org|edu|cn|hk|tw|sg|mo|example|sina|sohu|qq|163|people|xinhuanet|cctv|chinanews|ifeng|guancha|thepaper|toutiao|baidu|baijiahao|weixin|zaobao|china|huanqiu|gmw|ce|cnr|youth|udn|cna|chinatimes|yahoo|politics|finance|tv)$/;
/** What a place's name carries in the name of a site: zhoukouxww, henandaily, yuxishi. */
const TAIL =
  /(?:shi|sheng|xian|qu|city|xww|xinwen|news|daily|ribao|rb|wang|w|net|tv|gov|zf|fabu|online|wmw|dj|rmt)$/;

interface Named {
  readonly stem: string;
  readonly place: Place;
}

let bySound: Map<string, Named[]> | null = null;

function soundTable(): Map<string, Named[]> {
  const ofChar = new Map<string, string>();
  for (const [sound, chars] of Object.entries(sounds))
    for (const char of chars) ofChar.set(char, sound);
  const table = new Map<string, Named[]>();
  for (const named of placeStems()) {
    const spelt = [...named.stem].map((char) => ofChar.get(char) ?? '?').join('');
    for (const sound of READ_OTHERWISE[named.stem] ?? [spelt]) {
      const known = table.get(sound);
      if (known) known.push(named);
      else table.set(sound, [named]);
    }
  }
  return table;
}

const RANK = { province: 0, prefecture: 1, county: 2 } as const;

/** Sites of counties that a prefecture of the same sound left them. */
const TAKEN = new Set(['fuyang']);

/** The one place that is read so; of several grades the highest, which had the choice of its address. */
function placeReadAs(label: string): Place | null {
  bySound ??= soundTable();
  const fit = TAKEN.has(label) ? [] : (bySound.get(label) ?? []);
  const top = Math.min(...fit.map(({ place }) => RANK[place.level]));
  const best = fit.filter(({ place }) => RANK[place.level] === top);
  return best.length === 1 ? (best[0]?.place ?? null) : null;
}

/**
 * The place whose own site an address is (www.zhoukou.gov.cn, news.henandaily.cn); null where none
 * or several could be meant. Counties only of government sites: their names are words elsewhere.
 */
export function placeOfAddress(url: string | null): Place | null {
  const host = /^https?:\/\/([a-z0-9.-]+)/i.exec(url ?? '')?.[1]?.toLowerCase();
  if (!host) return null;
  const official = host.endsWith('.gov.cn');
  for (const label of host.split('.')) {
    if (LAST.test(label) || !/^[a-z-]{2,24}$/.test(label)) continue;
    const province = official ? PROVINCE_LABELS[label] : undefined;
    const place = province
      ? placeByCode(province)
      : label.length < 4
        ? null
        : (placeReadAs(label) ?? placeReadAs(label.replace(TAIL, '')));
    if (place && (official || place.level !== 'county')) return place;
  }
  return null;
}

/** The place of a paper or site with a name of its own. Takes normalised text. */
export function placeOfOutlet(outlet: string): Place | null {
  const known = OUTLETS.find(([printed]) => outlet.includes(printed));
  return known ? placeByCode(known[1]) : null;
}
