/**
 * Units of figures. Measures count after any numeral (三十公里); classifiers do so after Arabic
 * numerals (27类), while after Chinese ones they mostly make slogans (四个口袋, 三项行动).
 */
const MEASURES =
  '微克\\/立方米|毫克\\/升|平方公里|平方千米|平方米|立方米|公里|千米|厘米|毫米|海里|米(?!线)|万亩|亩|公顷|公斤|千克|吨标准煤|吨|斤|升|毫升|' +
  '千瓦时|千瓦|兆瓦时|兆瓦|吉瓦|千伏安|千伏|摄氏度|亿元|万元|美元|欧元|港元|人民币|元|个?小时|个?工作日|分钟|秒钟|秒|' +
  '个?星期|个月|天|周(?![年期边])|倍|个?百分点|人次|人份|人|名|户次|户|家次|家|台套|台|辆次|辆|架次|架|艘|班次|标准箱|标箱|' +
  '剂次|剂|管|份|例|桶|床|岁|顶|羽|亩次|车次|趟|箱|袋(?!子)|盒|瓶|吨位|件次|票|兆|个?自然村|个?行政村';
const CLASSIFIERS =
  '张床位|场次|轮次|批次|个|所|座|处|间|张|条|项|类|种|批|期|轮|次|遍|套|场|篇|部|款|只|头|块|片|站|层|栋|幢|' +
  '株|棵|位|村|宗|起|件|支|枚|辆|步|道|门|首|本|册|级|度|(?<![时点]\\d{1,2})分(?!管)|年(?!多?来|以来)|克|方(?![面向案式法针略])|对(?!口)|组|班|列|口|眼|孔';

const longestFirst = (...lists: readonly string[]): string =>
  lists
    .flatMap((list) => list.split('|'))
    .sort((a, b) => b.length - a.length)
    .join('|');

export const MEASURE = longestFirst(MEASURES);
export const UNIT = longestFirst(MEASURES, CLASSIFIERS);
/** Measures whose Chinese numeral is mostly part of a word: 一元, 三方, 二度. */
export const SPOKEN = longestFirst(
  MEASURES.replace('|米(?!线)|', '|').replace('|兆|', '|').replace('|元|', '|'),
);
