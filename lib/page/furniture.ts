/**
 * Lines that stand around an article and are not part of it. Data only: what each rule takes,
 * an example and why. Every rule sees one line; none looks at a line longer than its limit.
 */
export interface FurnitureRule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly example: string;
  /** What becomes of the line: left out; left out with a gap (ends a run of headings); or everything after it too. */
  readonly effect: 'drop' | 'gap' | 'end';
  /** Longest line, in characters, that the rule may take. */
  readonly limit: number;
  /** True where nothing but furniture has this form: taken even where a sentence is still open. */
  readonly sure?: true;
}

export const FURNITURE: readonly FurnitureRule[] = [
  {
    name: 'breadcrumb',
    pattern:
      /^(?:您?(?:现在|目前|当前|當前|所在)?(?:的|所在的|在的)?位置\s*[：:>＞]|您现在所在|[当當]前[页頁]面|首[页頁]\s*[>＞»›/|\-–—])/,
    example: '您的位置: 首页 >专题专栏>疫情防控>详细内容',
    effect: 'drop',
    limit: 120,
    sure: true,
  },
  {
    name: 'trail',
    pattern: /^[^，。；]{1,24}(?:\s*[>＞»›]+\s*[^，。；]{0,24}){2,}$/,
    example: '新闻中心 > 公司新闻 > 正文',
    effect: 'drop',
    limit: 120,
  },
  {
    name: 'date-line',
    pattern:
      /^(?:[发發]布(?:[时時][间間]|日期)?[：:]?\s*)?[\d０-９]{4}\s*[-/.年]\s*[\d０-９]{1,2}\s*[-/.月]\s*[\d０-９]{1,2}日?(?:\s*(?:星期|周)[一二三四五六日])?[\sT]*(?:\d{1,2}:\d\d(?::\d\d)?)?(?:\s*[AP]M)?(?:\s*[来來]源.{0,30})?$/i,
    example: '2023-11-12 16:30:26',
    effect: 'drop',
    limit: 60,
    sure: true,
  },
  {
    name: 'labelled',
    // A label before a sentence with a comma is an order's ("来源：要查清每批食材，建立台账。").
    pattern:
      /^(?!.*[：:].*[，；].*[。！？]$)[【[（(]?(?:信息|文章|新闻|稿件|内容)?(?:[来來]源(?:[于於])?|稿源|[发發]布(?:[时時][间間]|日期|人|者|机构|机关|单位)?|[时時][间間]|日期|作者|[编編][辑輯]|[责責]任?[编編](?:[辑輯])?|[审審]核|[审審][签簽]|[一二三初复终]审|[总總]?监审|主[编編]|[总總][编編]|值班(?:[编編][辑輯]|主任|[总總][编編])|[责責]校|[签簽][发發]|[统統][筹籌]|策[划劃]|出品|美[编編]|排版|剪[辑輯]|拍[摄攝]|[视視][频頻]|文字|图文|文图|采[写寫]|撰文|投稿(?:[邮郵]箱)?|新[闻聞][热熱][线線]|[联聯]系(?:人|[电電][话話])|[转轉](?:自|[载載]自)|来自|地址|[邮郵][编編]|[电電][话話]|[传傳]真|校对|校審|[浏瀏][览覽](?:次[数數]|量)?|[点點][击擊](?:[数數]|量|率)?|[阅閱][读讀](?:次[数數]|量)?|访问量|字[号號體体](?:大小)?|供稿(?:人|[单單]位)?|撰稿(?:人)?|[编編]审|摄影|攝影|[图圖]片?|[关關][键鍵][词詞]|[标標][签籤]|分[类類]|栏目|专题|原[标標][题題]|本文[来來]源|索引号|发文字号|主题词|公开方式|文号|生成日期|最后更新|更新[时時][间間]|监制|制片|记者|記者|通讯员|文|編輯)\s*(?:[：:丨|｜]|\s*[/／]\s*)/,
    example: '来源: 发布时间:2021-08-11 09:07:00 浏览次数: 字号:[小] [大]',
    effect: 'drop',
    limit: 90,
    sure: true,
  },
  {
    name: 'info-line',
    pattern:
      /^(?=(?:.*?(?:[来來]源|作者|[发發]布(?:[时時][间間]|日期)?|[时時][间間]|日期|[浏瀏][览覽](?:次[数數])?|[点點][击擊](?:[数數]|率)?|[阅閱][读讀]|[编編][辑輯]|字[号號體体]|打印|次[数數])\s*[：:]){2})[^。]*$/,
    example: '2017-05-24 10:00 | 作者：沈明 | 浏览：128 次',
    effect: 'drop',
    limit: 140,
    sure: true,
  },
  {
    name: 'type-size',
    pattern:
      /^(?:【?\s*)?(?:字[号號體体](?:大小)?|[打列]印(?:本[页頁]|正文)?|[关關][闭閉](?:窗口|本[页頁])?|[放缩][大小]|收藏(?:本[页頁])?|纠错|默[认認]|朗[读讀]|返回(?:[顶頂]部|首[页頁]|列表)?|[复複][制製][链鏈]接|[扩擴]大|大\s*中\s*小)(?:[\s】【|[\]\-AaT+＋大中小默认放缩打印关闭本页窗口]*)$/,
    example: '【打印正文】',
    effect: 'drop',
    limit: 40,
  },
  {
    name: 'bracketed-tool',
    pattern:
      /^(?:【\s*(?:打印|[关關][闭閉]|收藏|推荐|纠错|字[号體体]|返回|[大中小]|我要)[^】]{0,8}】\s*)+$/,
    example: '【打印本页】【关闭窗口】',
    effect: 'drop',
    limit: 60,
    sure: true,
  },
  {
    name: 'share',
    pattern:
      /^(?:分享(?:到|至|给|本文|文章|按钮)?|[转轉][发發]到|一[键鍵]分享|微信|新浪微博|微博|QQ(?:空间)?|朋友圈|点赞|推荐|评论)(?:[\s：:、|，,]*(?:微信(?:好友)?|微博|新浪微博|QQ空间|QQ好友|QQ|朋友圈|腾讯微博|人人网|复制链接|打印|收藏|\d+))*[\s：:]*$/i,
    example: '分享到:微信 微博',
    effect: 'gap',
    limit: 60,
    sure: true,
  },
  {
    name: 'neighbours',
    pattern: /^[【[<《]?(?:上|下|前|后)一?(?:篇|[条條]|[页頁]|版|期|[则則])(?:[：:】\]>》\s]|$)/,
    example: '上一篇：长堤铁路开通运营',
    effect: 'gap',
    limit: 90,
    sure: true,
  },
  {
    name: 'account',
    pattern:
      /^(?:×\s*)?(?:用[户戶])?(?:登[录錄陆]|注[册冊]|退出)(?:\s*[/|]?\s*(?:登[录錄陆]|注[册冊]|退出))*$|^[×✕]$/,
    example: '用户登录',
    effect: 'gap',
    limit: 20,
  },
  {
    name: 'teaser-head',
    pattern:
      /^(?:今日|本期|本[报報]|本版|要[闻聞])?(?:[导導][读讀]|[导導]航|[责責]编邮箱|看[点點]|提要|版面(?:[导導]航|目录)|标题导航)(?:[：:].{0,40})?$/,
    example: '今日导读',
    effect: 'gap',
    limit: 50,
  },
  {
    name: 'teaser',
    pattern:
      /^[^。]{2,36}[\s…·.]*[（(]?(?:详见|詳見|[见見])?第?\s*[0-9A-D一二三四五六七八九十]{1,3}\s*版[）)]?$/,
    example: '手足口病的诊断治疗 3版',
    effect: 'gap',
    limit: 48,
  },
  {
    name: 'edition',
    pattern: /^(?:第\s*)?[0-9A-D]{1,3}\s*版\s*[：:].{0,16}$|^(?:版面?|本版)[：:].{0,16}$/,
    example: '第01版：要闻',
    effect: 'gap',
    limit: 30,
  },
  {
    name: 'scan',
    pattern:
      /^(?!.*[。；])(?=.*(?:扫(?:一扫|码|描)|掃(?:一掃|碼|描)|二[维維][码碼]|[长長]按[识識][别別]|[关關]注(?:我们|我們|微信|公众号|官方)|微信、微博$|下[载載].{0,6}(?:客户端|APP)))/i,
    example: '请扫码关注',
    effect: 'gap',
    limit: 36,
  },
  {
    name: 'caption',
    pattern:
      /^(?:[→←↑↓▲▼△▽◀▶](?!.{0,14}(?:强调|強調|指出|要求|[一二三四五六七八九]是|要|须|須|严禁|嚴禁|必|确保|確保))|[（(]?[图圖][为為①-⑳一二三四五1-9]|[上下左右]图[为：:]|[资資]料[图圖]|[（(][资資]料[图圖])/,
    example: '→3月24日，学生参加应急演练。',
    effect: 'gap',
    limit: 400,
  },
  {
    name: 'photo-credit',
    pattern:
      /^(?:.{0,160}[^\d])?(?:[/／\s（(]|^|记者|通讯员)\s*[\p{Script=Han}·\s]{2,14}\s*[/／]?\s*(?:[摄攝](?:影)?(?:[报報]道)?|供[图圖]|制[图圖])\s*[）)]?。?$/u,
    example: '冯金灿 蔡雨/摄',
    effect: 'gap',
    limit: 220,
  },
  {
    name: 'related',
    pattern:
      /^[【[]?(?:相[关關](?:新[闻聞]|[阅閱][读讀]|文章|[链鏈]接|推[荐薦]|[报報][道導]|稿件|信息|附件|内容|[专專][题題])|推[荐薦](?:[阅閱][读讀]|文章|新[闻聞])|延伸[阅閱][读讀]|[热熱][门門](?:[点點][击擊]|新[闻聞]|文章|推[荐薦])?|[热熱][点點](?:新[闻聞]|推[荐薦])|最新(?:文章|新[闻聞]|消息)|更多(?:新[闻聞]|内容|精彩)|猜你喜[欢歡]|[编編][辑輯]推[荐薦]|新[闻聞]排行(?:榜)?|[点點][击擊]排行(?:榜)?|小[编編]最近文章|[阅閱][读讀]排行(?:榜)?|(?:大家)?都在看)[】\]]?[：:]?(?:\s*更多)?[>＞»]*$/,
    example: '相关新闻',
    effect: 'gap',
    limit: 20,
    sure: true,
  },
  {
    name: 'comments',
    pattern:
      /^(?:(?:网|網)友(?:评|評)[论論](?:[：:（(].*)?|(?:精[选選]|最新|[热熱][门門]|[写寫]|全部|我要)留言|留言[与與](?:评|評)[论論].*|(?:评|評)[论論]\s*\d+|全部(?:评|評)[论論].*|我要(?:评|評)[论論]|最新(?:评|評)[论論]|[发發]表(?:评|評)[论論]|[热熱][门門](?:评|評)[论論]|(?:评|評)[论論]\s*[（(]\d*[）)]?)$/,
    example: '全部评论 23 条',
    effect: 'end',
    limit: 60,
    sure: true,
  },
  {
    name: 'legal',
    pattern:
      /版[权權]所有|未[经經].{0,8}(?:[许許]可|授[权權]|同意).{0,14}(?:[转轉][载載]|[镜鏡]像|摘[编編]|(?:[复複]制|使用)(?:本|$))|ICP\s*[备備]|[备備]案[号號序]|公网安备|Copyright|©|^主[办辦](?:单位)?[：:]|^承[办辦](?:单位)?[：:]|网站[标標][识識][码碼]|违法和?不良信息[举舉][报報](?:[电電][话話]|[邮郵]箱|中心|平台|[：:\s]|$)|^免[责責][声聲]明|^[声聲]明[：:]|^特别声明/i,
    example: '版权所有 云川报业集团 未经许可不得转载',
    effect: 'gap',
    limit: 160,
    sure: true,
  },
  {
    name: 'reporters-in-brackets',
    pattern:
      /^[（(【](?:[^（）()，。]{0,16}(?:记者|記者|通[讯訊][员員]|[责責]任?[编編][辑輯]?|[编編][辑輯]|作者|[来來]源|[实實][习習]生|[综綜]合|整理|[据據])[^（）()。]{0,50}|\p{Script=Han}{2,4}(?:[\s　、]+\p{Script=Han}{2,4}){0,6}|完)[）)】]$/u,
    example: '（王正 侯林 常清）',
    effect: 'drop',
    limit: 70,
  },
  {
    name: 'reporters',
    pattern:
      /^[□■◎○●\s]*(?:本[报報台网網刊]|[全]媒体|新[华華]社|[^，。；：\s]{2,8}(?:日[报報]|晚[报報]|[报報]社|融媒体?(?:中心)?|客户端))?(?:全媒体|融媒体?)?(?:首席|特[派约約]|[实實][习習]|[见見][习習])?(?:[记記]者|通[讯訊][员員]|[编編][辑輯])(?:[\s　、：:]*\p{Script=Han}{2,4}){1,6}(?:[\s　]*(?:通[讯訊][员員]|[实實][习習]生|文\/?[图圖]?|[摄攝])(?:[\s　]*\p{Script=Han}{2,4}){0,4})?$/u,
    example: '本报记者 沈明 通讯员 何岚',
    effect: 'drop',
    limit: 60,
  },
  {
    name: 'according-to',
    pattern:
      /^[（(]?(?:[据據]|[转轉](?:自|[载載]自)|摘自|原[载載]|[来來]源[于於]?)\s*[《“「]?[^，。；]{2,18}[》”」]?(?:[报報]道|消息|[讯訊]|[电電]|微信公[众眾][号號])?[）)]?$/,
    example: '据《云川日报》',
    effect: 'drop',
    limit: 30,
  },
  {
    name: 'template-code',
    pattern: /^(?:<[%?]|[%?]>|\{\{|\$\{|<\/?c:|document\.write|var\s+\w+\s*=|function\s*\()/,
    example: '<%@ page pageEncoding="UTF-8"%>',
    effect: 'drop',
    limit: 4000,
  },
  {
    name: 'agency-alone',
    pattern:
      /^(?:央视网消息|央[视視]新[闻聞]|[新本][华華報报][^，。]{0,8}[讯訊电電]|中新网[^，。]{0,10}电)\s*(?:[（(][^（）()]{0,20}[）)])?\s*[：:]?$/,
    example: '央视网消息（新闻联播）：',
    effect: 'drop',
    limit: 40,
  },
  {
    name: 'pager',
    pattern:
      /^(?:[【[（(]?\s*\d{1,2}\s*[】\]）)]?[\s|]*){1,12}(?:下一[页頁])?$|^共\s*\d+\s*[页頁].{0,10}$|^[（(]?\d+\/\d+[）)]?$/,
    example: '【1】【2】【3】',
    effect: 'drop',
    limit: 60,
  },
  {
    name: 'ornament',
    pattern: /^[\s\p{P}\p{S}]*$/u,
    example: '------',
    effect: 'drop',
    limit: 400,
  },
  {
    name: 'share-popup',
    pattern:
      /^(?:打[开開]微信|[用使]用?微信).{0,24}(?:[发發][现現]|[扫掃]一[扫掃])|[扫掃]一[扫掃].{0,12}(?:分享|朋友圈)/,
    example: '打开微信，点击底部的“发现”，使用“扫一扫”即可将网页分享至朋友圈。',
    effect: 'gap',
    limit: 90,
    sure: true,
  },
  {
    name: 'app',
    pattern:
      /^(?:更多|[欢歡]迎|如需|爆料|投稿).{0,40}(?:客[户戶]端|APP|公[众眾][号號]|[热熱][线線]|[邮郵]箱|二[维維][码碼])/i,
    example: '更多新闻请下载“云上青禾”客户端，新闻热线0000-1234567。',
    effect: 'gap',
    limit: 90,
  },
  {
    name: 'disclaimer',
    pattern:
      /^[（(【*]?(?:[本以]|[转轉][载載]).{0,60}(?:[仅僅]代表作者|不代表本|侵[权權删刪]|存[储儲]服[务務])/,
    example: '本文来源网络，如有侵权请联系我们删除。',
    effect: 'gap',
    limit: 500,
    sure: true,
  },
  {
    name: 'subscribe',
    pattern:
      /^[请請](?:加入成[为為]|[订訂][阅閱]|支持|[关關]注|[点點][击擊])|[订訂][阅閱].{0,12}(?:通[讯訊]|[电電]子[报報])|月[费費][订訂][户戶]/,
    example: '请订阅本报电子报',
    effect: 'gap',
    limit: 90,
  },
];

const SPACED = /(?<=\p{Script=Han})[\s\u3000]+(?=\p{Script=Han})/gu;

/** The rule that takes this line, null where none does. Labels may be printed spaced: "编 辑：". */
export function furnitureRule(line: string): FurnitureRule | null {
  if (line.length > LONGEST) return null;
  const label = line.slice(0, 12).replace(SPACED, '') + line.slice(12);
  for (const rule of FURNITURE) {
    if (line.length > rule.limit) continue;
    if (rule.pattern.test(line) || rule.pattern.test(label)) return rule;
  }
  return null;
}

/** No rule looks at a line longer than this. */
const LONGEST = Math.max(...FURNITURE.map((rule) => rule.limit));
