/**
 * Personal names beside posts in official prose (省委书记沈砚秋主持…): where a post ends, where a
 * name starts and how long it is. Tables first, one small matcher below.
 */
const words = (table: string): string[] => table.trim().split(/\s+/);

/** Single-character surnames, common ones and those met among officials. */
const SURNAMES = new Set(
  [
    ...`
王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任
沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫
孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童
凌毕单季裴霍涂成苗谷曲盛冉翁蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦
麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩
明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻厉伊仝区郜海阚花强帅信濮
虎浦亢练斯丘丰衣乌降尧丹才咸肇容茅干年茹凤由诸洪钮印次扎多洛旦索格朗布哈铁木提买阿努雪艾吾巴旺尼达
`,
  ].filter((c) => c.trim() !== ''),
);
const COMPOUND = words(
  '欧阳 司马 上官 诸葛 夏侯 东方 皇甫 尉迟 公孙 慕容 长孙 宇文 司徒 端木 令狐 南宫 西门 呼延 轩辕 澹台 鲜于 闾丘 司空',
);

/** Words that begin like a name and are none. */
const NOT_NAMES = words(`
  全省 全市 全县 全区 全国 全面 全力 全体 全党 全会 高度 高质量 高效 高标准 高水平 高校 高位 高速 安全 安排 安置 方案 方面
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
  段时间 严峻 严明 严查 严打 严管 孔雀 龙头 龙江 牛羊 游客 游园 辛苦 管网 管道 包容 纪检 纪委 纪律 纪要 平安 应收 应检 应隔 应治
  经济 经营 经过 经验 宣布 宣传 从 各 及 并 要 会 在 以 对 为 将 把 就
`);
const NOT_NAME = new RegExp(`^(?:${NOT_NAMES.join('|')})`);

/** How posts end, as printed. Sub-posts come before their longer forms by sorting below. */
const POST_ENDS = words(`
  书记 副书记 总书记 第一书记 常务副书记 省长 副省长 常务副省长 代省长 市长 副市长 常务副市长 代市长 县长 副县长 代县长 区长 副区长
  州长 副州长 盟长 副盟长 旗长 副旗长 镇长 副镇长 乡长 副乡长 专员 副专员 主席 副主席 总理 副总理 国务委员 委员 常委 委员长
  副委员长 主任 副主任 部长 副部长 局长 副局长 厅长 副厅长 司长 副司长 处长 副处长 科长 院长 副院长 校长 副校长 所长 副所长 站长 社长
  副社长 台长 行长 副行长 会长 副会长 理事长 副理事长 董事长 副董事长 总经理 副总经理 总裁 副总裁 总会计师 总工程师 总经济师
  经理 组长 副组长 成员 指挥长 副指挥长 总指挥 副总指挥 秘书长 副秘书长 检察长 代检察长 司令员 副司令员 政委 政治委员 副政委
  警监 总队长 副总队长 支队长 大队长 队长 参谋长 督察专员 巡视员 调研员 召集人 领导 市领导 省领导 县领导 区领导 州领导
  省级领导 市级领导 县级领导 厅级领导 负责人 主要负责人 主要负责同志 负责同志 代表 教授 副教授 研究员 院士 主持工作 总干事
  总编辑 副总编辑 社长 干事 支书 党委书记 馆长 园长 厂长 矿长 村主任 专家 记者 通讯员 学部委员 首席专家 顾问 一级巡视员 二级巡视员
  督学 总督学 审计长 行署专员 参事 同志 发言人 书记处书记
`).sort((a, b) => b.length - a.length);
const POST_END = new RegExp(`(?:${POST_ENDS.join('|')})(?:（[^）]{1,12}）)?`, 'g');

/** What may follow a name directly. */
const FOLLOW = new RegExp(
  `^(?:$|[，。、；：（）“”《\\d]|${words(`
    主持 出席 参加 列席 参会 陪同 指出 强调 要求 表示 说 讲 作 做 发表 致 提出 在 就 对 以 向 为 到 赴 于 并 和 及 等 与 同志 代表 率
    传达 宣读 宣布 介绍 通报 汇报 分析 安排 部署 总结 点评 主讲 讲解 讲授 领学 还 又 也 则 再 从 围绕 结合 深入 现场 实地 一行 分别
    随后 会上 今天 昨日 昨天 今日 当天 近日 日前 上午 下午 晚 带队 带领 率队 调研 检查 督导 主任 书记 认为 希望 叮嘱 号召 勉励 来到
    听取 收听 收看 观看 视频 通过 由 担任 讲话 召集 召开 组织 一同 应邀 特别 最后 首先 着重 重申 明确 亲自 审议 同 是 被 称 谈到 签 前往
    交流 参与 任 主 受 听 进行 开展 宣讲 就任 当选 简要 全面 详细 书面 指示 批示 因 兼 （ 出 已 将 曾 代 专题 接 会见 检 调 走
  `).join('|')})`,
);

/** 许昌市, 区领导, 周口市: places and bodies, not people. */
const NOT_NAME_END = /(?:[省市县区州盟旗镇乡村局厅委办]|领导|同志|部门|单位|地区|小组|组长)$/;

const isHan = (char: string) => char >= '㐀' && char <= '鿿';

/** The personal name that starts at `index`, judged by what follows it; null where none does. */
export function nameStarting(text: string, index: number): string | null {
  const rest = text.slice(index, index + 24);
  if (NOT_NAME.test(rest)) return null;
  const foreign = /^[一-鿿]{2,6}(?:·[一-鿿]{1,8}){1,3}/.exec(rest);
  if (foreign) return trimFollow(foreign[0]);
  const compound = COMPOUND.some((s) => rest.startsWith(s));
  if (!compound && !SURNAMES.has(rest.charAt(0))) return null;
  for (const length of compound ? [4, 3] : [3, 2, 4]) {
    const name = rest.slice(0, length);
    if (name.length < length || ![...name].every(isHan)) continue;
    if (NOT_NAME_END.test(name)) continue;
    const whole = rest.length === length;
    if (whole || (FOLLOW.test(rest.slice(length)) && !/[在并等和就的了]$/.test(name))) return name;
  }
  return null;
}

/** 努尔兰·阿不都满金出席: the last part must not swallow the verb. */
function trimFollow(name: string): string {
  for (let cut = name.lastIndexOf('·') + 2; cut < name.length; cut++) {
    if (/^(?:主持|出席|参加|指出|强调|要求|作|在|等|并|讲话|汇报|和|同志)/.test(name.slice(cut)))
      return name.slice(0, cut);
  }
  return name;
}

/** Whether the whole of `text` is a name. */
export function isName(text: string): boolean {
  return nameStarting(text, 0) === text;
}

export interface PostAndName {
  readonly post: string | null;
  readonly name: string;
  /** Offset of the name. */
  readonly at: number;
  readonly tail: string;
}

/** Reads [post]name at the head of a token such as 省委书记沈砚秋主持会议; null where it holds none. */
export function splitPost(token: string): PostAndName | null {
  const bare = nameStarting(token, 0);
  if (bare) return { post: null, name: bare, at: 0, tail: token.slice(bare.length) };
  for (const found of token.matchAll(POST_END)) {
    const at = found.index + found[0].length;
    const name = nameStarting(token, at);
    if (name) return { post: token.slice(0, at), name, at, tail: token.slice(at + name.length) };
  }
  return null;
}
