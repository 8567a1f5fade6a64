/** Surnames: the Hundred Family Surnames, and those that public registers add in number. */
const SINGLE =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳' +
  '酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞' +
  '熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓' +
  '郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫' +
  '宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉' +
  '宰郦雍璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃' +
  '利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公仉督岳帅缑亢况郈有琴归海晋楚闫法' +
  '汝鄢涂钦商牟佘佴伯赏墨哈谯笪年爱阳佟言福代肖付覃丛楼栗虎战冼麦苟邸代揭寸展由买撒妥冶马拜者仝尉解撖逯尧郇禚迟闪海锁朴卿谌粟' +
  '门原初遆青么郄仵令车行亓旷敬候粘布才冒斯官仁缐阿次扎旦巨先刀岩玉罕岳信虢柘盘隋底折甯渠母镡佀檀弋漆矫';
const COMPOUND =
  '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 长孙 宇文 夏侯 轩辕 端木 独孤 南宫 西门 闻人 申屠 淳于 澹台 完颜 呼延 拓跋 纳兰 叶赫 赫连 太史 公冶';

export const SURNAMES: ReadonlySet<string> = new Set(SINGLE);
export const COMPOUND_SURNAMES: ReadonlySet<string> = new Set(COMPOUND.split(' '));

/** By unit: 1 where it is a surname, 2 where it only opens a longer one. */
const units = new Uint8Array(0x10000);
for (const name of COMPOUND_SURNAMES) units[name.charCodeAt(0)] = 2;
for (const name of SURNAMES) units[name.charCodeAt(0)] = 1;

/** Whether a surname stands at `index`: nearly nowhere does one, so nothing is cut out to see it. */
export function surnameAt(text: string, index: number): boolean {
  const kind = units[text.charCodeAt(index)];
  return kind === 1 || (kind === 2 && COMPOUND_SURNAMES.has(text.slice(index, index + 2)));
}
