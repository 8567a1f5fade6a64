import { expect, test } from 'vitest';
import { readOne } from './one-article.ts';

const LEAD = '5月6日，青禾县召开专题会议，县委书记沈砚秋主持会议并讲话。\n沈砚秋强调，';

/** An order with its time limit, the day that is, and its figures. */
const ORDERS: readonly (readonly [
  order: string,
  limit: string | null,
  by: string | null,
  figures: readonly string[],
])[] = [
  ['各单位要于5月20日前完成自查。', '5月20日前', '2024-05-20', []],
  ['要在一个月内见到成效。', '一个月内', '2024-06-06', []],
  ['要在24小时内完成转运。', '24小时内', null, ['24小时']],
  ['6月底前要全部开工。', '6月底前', '2024-06-30', []],
  ['要确保上半年完成投资过半。', '上半年', '2024-06-30', []],
  ['力争三季度建成投用。', '三季度', '2024-09-30', []],
  ['汛期前要完成水毁工程修复。', '汛期前', null, []],
  ['要在主汛期到来之前完成除险加固。', '主汛期到来之前', null, []],
  ['到2025年底，要实现城乡供水一体化。', '到2025年底', '2025-12-31', []],
  ['要力争用3年时间实现全覆盖。', '用3年时间', null, ['3年']],
  ['要在明年3月底前完成换届。', '明年3月底前', '2025-03-31', []],
  ['下周五前要上报方案。', '下周五前', '2024-05-17', []],
  ['本周内要召开专题会议。', '本周内', '2024-05-12', []],
  ['要在今年年底前实现并网发电。', '今年年底前', '2024-12-31', []],
  ['“十四五”末要达到全省平均水平。', '“十四五”末', '2025-12-31', []],
  ['要在5月15日18时前上报数据。', '5月15日18时前', '2024-05-15', []],
  ['要从5月15日起，开展为期三个月的专项行动。', null, null, ['三个月']],
  ['要在暑假开学前完成改造。', '暑假开学前', null, []],
  ['要确保5月中旬完成播种。', '5月中旬', '2024-05-20', []],
  ['要在5月上旬前完成招标。', '5月上旬前', '2024-05-10', []],
  ['要确保高标准农田达到50万亩。', null, null, ['50万亩']],
  ['要确保合格率达到98.5%以上。', null, null, ['98.5%以上']],
  ['要压减支出5%—10%。', null, null, ['5%—10%']],
  ['要储备帐篷2000顶、编织袋10万条。', null, null, ['2000顶', '10万条']],
  ['每个村要配备2至3名网格员。', null, null, ['2至3名']],
  ['乡镇干部每周下村不少于3天。', null, null, ['3天']],
  ['要实行日报告、周调度、月通报制度。', null, null, []],
  ['要安排专项资金不低于1.5亿元。', null, null, ['1.5亿元']],
  ['要新建充电桩一万个以上。', null, null, ['一万个以上']],
  ['要对“四类人员”应收尽收。', null, null, []],
  ['要落实“一岗双责”。', null, null, []],
  ['要办好十件民生实事。', null, null, ['十件']],
  ['要完成投资增长两位数以上。', null, null, []],
  ['要实现零新增、零感染。', null, null, []],
  ['要使城镇新增就业1.2万人，登记失业率控制在4.5%以内。', null, null, ['1.2万人', '4.5%以内']],
  ['要将单位GDP能耗降低13.5%。', null, null, ['13.5%']],
  ['要开展两轮全员核酸检测。', null, null, ['两轮']],
  ['要做到三天一检、七天一消。', null, null, ['三天一检', '七天一消']],
  ['要集中整治一批突出问题。', null, null, []],
  ['要贯彻党的二十届三中全会精神。', null, null, []],
  ['要学好用好第15号文件。', null, null, []],
  ['要确保1小时内送达、2小时内处置。', '1小时内', null, ['1小时', '2小时']],
  ['要提高到每人每年610元。', null, null, ['610元']],
  ['要推动规上企业研发投入翻一番。', null, null, ['翻一番']],
  ['要确保产量稳定在1.3万亿斤以上。', null, null, ['1.3万亿斤以上']],
  ['要把赤字率控制在3%左右。', null, null, ['3%左右']],
  ['要建设100个示范村和20个示范镇。', null, null, ['100个', '20个']],
  ['每季度至少研究一次安全生产工作。', null, null, ['每季度至少研究一次']],
];

/** 3天 and 3天左右 are one figure, 到2025年底 and 2025年底 one limit. */
const alike = (a: string, b: string) => a.includes(b) || b.includes(a);

test.each(ORDERS)('%s', (order, limit, by, figures) => {
  const { meetings = [] } =
    readOne('青禾县召开专题会议', LEAD + order, '2024-05-07').articles[0] ?? {};
  const directive = meetings[0]?.directives[0];
  expect(directive).toBeDefined();
  expect(directive?.deadline?.by ?? null).toBe(by);
  expect(alike(directive?.deadline?.text ?? '∅', limit ?? '∅')).toBe(true);
  const read = directive?.figures.map((figure) => figure.text) ?? [];
  expect(read.filter((text) => !figures.some((figure) => alike(text, figure)))).toEqual([]);
  expect(figures.filter((figure) => !read.some((text) => alike(text, figure)))).toEqual([]);
});
