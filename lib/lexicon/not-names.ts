/**
 * Words that begin like a personal name and are none (高度重视, 安排部署): official prose is full of
 * words that open with a surname. Used only where no post stands before to vouch for a name.
 */
const NOT_NAMES = `
  路透社 和专 先口 全校 全院 全局 全乡 全镇 全村 全军 全行 全队 全系 全员 全省 全市 全县 全区 全国 全面 全力 全体 全党 全会 高度 高质量 高效 高标准 高水平 高校 高位 高速 安全 安排 安置 方案 方面
  方式 方针 方向 时间 时候 时刻 水利 水平 金融 党委 党组 党中央 党员 党政 党建 国家 国务 常务 常态 常委 权力 项目 严格
  严肃 严防 严控 严厉 任务 任何 同时 和 成员 成立 成效 成果 强化 强调 强力 商务 应急 应当 应对 应邀 应该 解决 解放 温度 车站
  石油 白天 通知 通过 通报 管理 管控 路线 充分 连续 习惯 相关 关于 关心 关注 关键 关口 查找 查处 利用 文件 文化 文明 康养
  施工 施策 华为 万人 万元 万亿 江河 明确 明年 明显 单位 房屋 房地产 卫生 边境 宁可 向好 向上 向前 季度 夏季 秋季 冬季 古城
  时期 农业 农村 农民 司法 连接 连日 查看 从严 从紧 从实 从细 景区 宗教 师资 原则 原因 班子 官方 官兵 储备 海洋 海关 花园 信息 信用
  信访 信心 区域 区委 区长 区县 惠民 惠企 乐观 南部 南水 冷链 包括 包保 包村 左右 谷物 盛会 古镇 白酒 石化 钟点 毛利 文旅
  华东 华南 华北 车辆 阳光 温暖 应有 满足 满意 干部 干群 干扰 年底 年度 年初 年内 由此 容易 才能 多次 多方 多地 多点 多年 达到 达成
  布局 布控 提升 提高 提出 提供 提前 提振 提质 格局 格外 次密 印发 单独 凤凰 铁路 木材 洪水 诸多 丰富 丰收 咸阳 干旱
  周边 周期 周末 曾经 曾在 任期 林业 林区 马上 石家庄 广大 黄河 黄金 黄淮 汤阴 安阳 郑州 徐州 温州 常州 苏州 柳州 池州
  金华 武汉 江西 江苏 贵州 海南 河南 云南 宁夏 雷电 雷暴 田间 田园 安徽 安装 安心 安定 安居 成本 成都 成绩 章程 符合 向社会
  段时间 严峻 严明 严查 严打 严管 孔雀 龙头 龙江 牛羊 游客 游园 辛苦 管网 管道 包容 纪检 纪委 纪律 纪要 平安 应收 应检 应隔 应治 暨工 暨全 暨各
  都到 都参 都在 都出 母亲 母公司 母校 官媒 通稿 公报 党媒 陆媒 港媒 经济 经营 经过 经验 宣布 宣传 从 各 及 并 要 会 在 以 对 为 将 把 就 计划 党总 党支 党群 党工 党办 党风 经信 督查 督导 党外 应及 应立 应严 应切 应按 应坚 应把 应认 应主 应积 应进 应尽 应加 应将 应结 应全 应深 应注 水文 水务 水产 向大家 向与会 向全 向各 尤其 尤为
`
  .trim()
  .split(/\s+/);
const NOT_NAME = new RegExp(`^(?:${NOT_NAMES.join('|')})`);
/** 许昌市, 区领导, 防指办, 商会: places and bodies, not people. */
const NOT_NAME_END =
  /(?:[省市县区州盟旗镇乡村局厅委办会院科室部]|领导|中心|同志|部门|单位|地区|小组|组长|群众)$/;

/** Whether a text opens with an ordinary word that has the shape of a name. */
export function opensWithWord(text: string): boolean {
  return NOT_NAME.test(text);
}

/** Whether a stretch ends as places and bodies do. */
export function endsAsBody(word: string): boolean {
  return NOT_NAME_END.test(word);
}

/** Whether a stretch that has the shape of a name is an ordinary word. */
export function isNoName(word: string): boolean {
  return NOT_NAME.test(word) || endsAsBody(word);
}
