/**
 * Sentences by which the reporter tells of the meeting rather than what it demands. First match
 * wins. `voice`: after it, bare orders without a speaker are the meeting's own.
 */
export interface NarrationRule {
  readonly id: string;
  readonly pattern: RegExp;
  readonly voice?: 'meeting';
  /** Told of even where a word of order stands in it (从坚决打赢等方面作了部署). */
  readonly firm?: true;
  readonly example: string;
}

const DOING =
  '贯彻落实|分析研究|分析|回顾|全面总结|总结|部署|听取|审议|通报|传达|学习|宣读|审定|通过|观看|播放|书面|宣布|表彰|签订|签署|套开|集中学习|宣贯|套学|观摩|书面审议|讨论|研究|审核|审计|剖析|表决|选举|增补|票决|任命|免去';

export const NARRATION: readonly NarrationRule[] = [
  {
    id: 'narration.no-prose',
    pattern: /^(?:（[^（）。，]{2,30}）|[^\p{Script=Han}]{1,12})。?$/u,
    example: '（通讯员 周闻道）',
  },
  {
    id: 'narration.agenda',
    pattern: new RegExp(
      `^(?:(?:根据|按照)[^。]{4,90}?，|随后，|另外，|此外，|同时，|(?:根据|据)[^，]{2,14}(?:报道|消息)，)?(?:本次|这次|此次)?(?:[^，。]{0,8}会议|会议|大会|全会|会上|会议上|常委会|座谈会|会议还|会上还)，?(?:还|亦|也|首先|又|先后|集体|深入|全面|认真|专题|深入|书面|共同|传达并|并|原则|集中|分别|一并|同时|通过视频|以视频|现场)*(?:${DOING})(?!(?:${DOING})*的)`,
    ),
    voice: 'meeting',
    example: '会议听取了全省防汛工作情况汇报。',
  },
  {
    id: 'narration.relayed',
    pattern: /^(?:根据|据)[^，]{2,16}(?:报道|公布|消息|内容|介绍|通报)[^，]{0,8}，/,
    voice: 'meeting',
    example: '据云川日报报道，会议对下一步工作定下基调。',
  },
  {
    id: 'narration.form',
    pattern:
      /^(?:本次|这次|此次)?(?:会议|大会|全会|座谈会|活动)(?:采取|采用|以|通过|用)[^。]{0,40}(?:形式|方式|视频|连线)(?:召开|举行|进行|套开|开至)?/,
    example: '会议以视频形式召开。',
  },
  {
    id: 'narration.venues',
    pattern: /设(?:立|置)?(?:了)?[^。]{0,8}分会场|在[^。]{0,20}设[^。]{0,4}会场/,
    example: '各市设分会场。',
  },
  {
    id: 'narration.minutes-follow',
    voice: 'meeting',
    pattern:
      /^(?:会议|经研究|经讨论)，?(?:议定|决定|明确|确定|商定)了?(?:以下|如下|下列)[^，。：]{0,8}：?$|^(?:现将?|兹将)[^，。]{0,24}纪要[^，。]{0,8}如下[：。]?$/,
    example: '现将会议纪要如下：',
  },
  {
    id: 'narration.list',
    pattern:
      /^(?:主持|出席|参加|列席|参会|与会|请假|缺席|记录|发|送|分送|抄送)(?:会议)?(?:人员?|领导|同志|会议)?：/,
    example: '列席：周闻道、林青',
  },
  {
    id: 'narration.attendance',
    pattern:
      /^(?!.{0,80}(?:指出|强调|要求|表示)[，：])[^。]{2,}?(?:(?:应邀|分别|一同|在[^，。]{1,24})?(?:出席|参加|列席|参会|与会|陪同|收听收看|收看))(?:了)?(?:会议|大会|活动|座谈会|视频连线|学习|本次[^。]{0,10}|上述[^。]{0,10}|[^，。]{0,20}会|[^，。]{0,20}会议)?(?:并[^。]{0,16})?[。；]?$/,
    example: '周闻道、林青出席。',
  },
  {
    id: 'narration.chairs',
    pattern:
      /^[^。]{2,60}主持(?:召开)?(?:了)?(?:会议|大会|学习|座谈会|[^，。]{0,16}会议?)?(?:并[^。]{0,30})?。?$/,
    example: '省委书记沈砚秋主持会议并讲话。',
  },
  {
    id: 'narration.speaks',
    pattern:
      /^[^，。]{2,60}(?:作|做|发表|致|提交)(?:了)?[^，。]{0,12}(?:讲话|发言|汇报|报告|说明|讲解|讲座|通报|致辞|总结|点评|辅导|宣讲|书面发言|授课)。?$/,
    example: '市长林青作讲话。',
  },
  {
    id: 'narration.disposes',
    pattern:
      /^(?:会议|会上|大会|全会)(?:还|也|并)?(?:就|对|围绕)[^。：]{2,80}(?:作出了?|作了|进行了?|提出了?)[^，。：]{0,8}(?:部署|安排|要求|研究)。?$/,
    voice: 'meeting',
    example: '会议还就进一步抓好安全生产各项工作提出要求。',
  },
  {
    id: 'narration.points',
    pattern:
      /^[^，。]{2,40}(?:提出|强调|部署|讲)了?[^，。]{0,8}(?:[一二三四五六七八九十\d]+)(?:点|个方面|项|条|方面)[^，。]{0,6}。?$/,
    example: '沈砚秋就下一步工作提出三点希望。',
  },
  {
    id: 'narration.floor',
    pattern:
      /(?:负责同志|负责人|同志|代表|领导)(?:等)?(?:先后|分别|依次)?(?:在会上)?(?:作|做|进行)?了?(?:交流|大会|表态|书面|典型|经验|汇报)?发言。?$/,
    example: '省国资委、省卫健委主要负责同志在会上发言。',
  },
  {
    id: 'narration.reports',
    pattern: /(?:汇报|通报|介绍|报告)(?:了)?(?!、)[^，。]{0,40}(?:情况|工作|打算|进展|汇报)。?$/,
    example: '省应急厅汇报了有关情况。',
  },
  {
    id: 'narration.earlier',
    pattern:
      /^(?:据[^，]{1,10}，|截至|截止|此前|会前|会后|散会后|(?:会议|活动|学习|座谈)结束后，|据悉|据了解|据介绍|据统计|(?:凌晨|当晚)?\d{1,2}时(?:\d{1,2}分)?许?，|会议期间|会议召开前|记者[^，]{0,12}(?:获悉|了解到)|随后，)/,
    example: '会前，与会人员参观了展览。',
  },
  {
    id: 'narration.reactions',
    pattern: /^[^。]{2,80}纷纷(?:表示|认为|谈到|感到|说)/,
    firm: true,
    example: '广大师生纷纷表示，要立足岗位再立新功。',
  },
  {
    id: 'narration.at-meeting',
    pattern:
      /^(?:在?会上|会议上|座谈会上|大会上|会中|会议最后)，[^。]{2,80}(?:汇报|通报|介绍|发言|宣读|传达|解读|讲解|宣布|签订|颁发|表彰|表态|辅导|培训|点评|总结|意见和建议|意见建议|建言献策)/,
    example: '会上，云溪区作了表态发言。',
  },
  {
    id: 'narration.covers',
    pattern:
      /^[^。]{2,16}(?:从|围绕)[^。]*方面[^。]*(?:作了|进行了|作出了?|提出了?)[^，。]{0,14}(?:部署|安排|要求|总结|讲解|阐述)。?$/,
    firm: true,
    example: '林青从坚决打赢攻坚战等方面作了安排部署。',
  },
  {
    id: 'narration.speaks-in-turn',
    pattern: /^[^，。]{2,40}(?:分别|依次|先后)?作了?[^，。]{0,8}发言，/,
    firm: true,
    example: '各单位分别作了发言，决心确保完成任务。',
  },
  {
    id: 'narration.task',
    pattern:
      /^(?:本次|此次|这次)?(?:会议|大会|全会)的?(?:主要|中心)?(?:任务|内容|议题|主题|目的|议程)(?:是|为|有)/,
    voice: 'meeting',
    example: '会议的主要任务是贯彻落实市委全会精神。',
  },
  {
    id: 'narration.deals-with',
    pattern:
      /^(?:会议|大会|会上)(?:还|并|也)?(?:对|就|围绕|向|与)[^。]{2,90}(?:作|做|进行|颁发|签订)(?:了|出)[^，。]{0,16}。?$/,
    voice: 'meeting',
    example: '会议还就防火工作作了安排。',
  },
  {
    id: 'narration.of-the-speech',
    pattern:
      /^(?:讲话|报告|党课|授课|辅导|讲座|发言|整个会议)(?!中|时|要|精神|强调|指出|提出|里|稿)[^。]*(?:了|性|意义|热烈|深刻|生动|详实|透彻)/,
    example: '讲话深入浅出，具有很强的指导性。',
  },
  {
    id: 'narration.also-there',
    pattern:
      /^(?:应邀|一同)?(?:出席|参加|列席|陪同)[^，。：]{0,16}(?:的|者)[^，。：]{0,8}(?:有|为|是)/,
    example: '列席会议的还有县法院领导。',
  },
  {
    id: 'narration.takes-floor',
    pattern:
      /^(?!.*[要须])[^。]{2,70}(?:作|做|进行)了?(?:深入|热烈|充分|集中|学习|交流|表态|典型|大会|书面|经验|研讨)*(?:发言|交流|研讨|讨论)。?$/,
    example: '市政府党组成员围绕会议主题，结合各自分管工作，逐一作交流发言。',
  },
  {
    id: 'narration.course',
    pattern:
      /^(?:会议|大会|全会)(?:在[^，。]{2,20}声中|应到|实到|共?(?:安排|设)[^，。]{0,12}(?:议程|环节|时间|分组)|历时|为期|[^，。]{0,8}(?:开幕|闭幕|落下帷幕))|记者[^，。]{2,12}报道。?$/,
    example: '会议应到代表210人，实到198人，符合法定人数。',
  },
  {
    id: 'narration.went',
    pattern:
      /^(?!.*[要须])[^。]{2,40}(?:来到|前往|赶赴|走进|深入|驱车)[^，。]{2,}，[^。]*(?:看望|慰问|察看|查看|检查|了解|走访)/,
    example: '林青又来到县客运站，看望慰问值班人员。',
  },
  {
    id: 'narration.how-many',
    pattern: /^应?(?:出席|参加|列席)[^，。：]{0,12}的[^。：]{2,40}\d+[人名]/,
    example: '出席会议的县委委员32人，候补委员6人。',
  },
  {
    id: 'narration.those-present',
    pattern:
      /^(?:与会|参会)(?:人员|代表|同志|领导)?(?:还|先后|一同|一起|实地|现场|集中|共同)*(?:观摩|参观|观看|察看|查看|考察|签订|学习|听取|围绕|就)/,
    example: '与会人员实地观摩了两个养殖场。',
  },
  {
    id: 'narration.other-matters',
    pattern:
      /^(?:会议|全会|常委会)(?:还|并)?(?:研究|讨论|审议|听取)(?:了)?其他(?:有关)?(?:事项|议题|工作|事宜)/,
    example: '会议还研究了其他事项。',
  },
];

/** Plans told outside a meeting's orders. */
export const PLAN =
  /^(?:下一步|接下来|今后|未来|据悉|同时)?[，]?(?:(?!要|必须|应)[^，。]){0,16}(?:还)?(?:将|计划|拟|正在)(?!(?:来|军|领|士|对[^，]*进行问责))/;

/** Subjects whose announcements are nobody's at this meeting. */
export const ANNOUNCES =
  /^[^，。]{0,24}(?:官方|当局|国家卫健委|国家卫生健康委|国务院联防联控机制|外交部|发言人|商务部|财政部|统计局)[^，。]{0,16}(?:宣布|发布|公布|印发|出台|通报|披露|透露)/;

/** 新闻链接：what stands below is not this report's. */
export const LINKED =
  /^【?(?:新闻链接|相关链接|链接|相关新闻|新闻背景|背景链接|背景资料|延伸阅读|名词解释|知多一点|小贴士|小知识)(?:】|：|$)/;

/** 外界解读，…: what others make of the meeting. */
export const OTHERS_JUDGE =
  /^(?:外界|市场|舆论|观察人士|观察家|分析(?:人士|师|家)?|学者|经济学家|媒体|港媒|台媒|外媒|业界|投资者|评论(?:人士)?|有(?:分析|评论|观点|专家|学者|媒体)[^，。]{0,8}|[^，。要]{1,10}(?:学者|专家|教授|研究员|分析师|经济学家)(?=[^，。]{2,8}(?:分析|认为|指出|表示|称|说)，))[^，。]{0,14}(?:解读|分析|认为|指出|预期|预计|估计|质疑|批评|评价|称|说|看来|相信|担心|担忧)，/;

/** 对做好明年工作提出要求: says that demands were made, and none of them. */
export const DEMANDS_ANNOUNCED =
  /^(?:对|就|围绕|针对)[^。：]*(?:提出|作出|作了|进行了?)[^，。：]{0,8}(?:要求|部署|安排)。?$/;
/** …作了部署，顾长河作总结讲话: who spoke, not what was said. */
export const ANOTHER_SPEAKS =
  /^[^，。]{2,30}(?:作|发表|作了|发表了)[^，。]{0,8}(?:讲话|说明|总结)。?$/;
/** 沈砚秋出席会议并讲话，林青主持会议…: who else was there, no words of the speech. */
export const OTHERS_THERE =
  /^(?!.*(?:指出|强调|要求|要|必须|务必|确保))[^。]{2,}(?:主持|出席|参加|列席|参会|与会|陪同|作了?[^，。]{0,8}(?:发言|汇报|介绍|通报))[^。]*。?$/;
/** 会议审议了指南，要求各地…: an item of the agenda and, in the same breath, what is demanded. */
export const DEMANDS_AFTER = /，(?:并|常委会组成人员)?(要求|强调|指出|提出)(?=[^，的了])/;
/** 对春耕工作作出重要指示: who sends instructions need not be there. */
export const INSTRUCTS = /作出了?(?:重要)?(?:指示|批示)(?:[，。]|$)/;
/** 宣读了县委书记某某关于防火工作的批示: nor he whose instruction is read out. */
export const READS_OUT =
  /(?:宣读|传达|转达|通报)(?:学习)?了?([^，。]{2,60}?)(?:关于|对|就|在)[^，。]{2,60}(?:批示|指示|贺信|要求)/;
/** 过去五年极不平凡: what is told next in the paragraph is past too. */
export const LOOKS_BACK = /^(?:[^，]{0,16}，)?(?:过去[^，]{0,6}年|去年)|极不(?:寻常|平凡)|很不平凡/;
/** 草案对标先进做法，…: what a document holds, point by point, until the meeting speaks again. */
export const DESCRIBES =
  /^(?:《[^》]{2,40}》|(?:修订|修正)?草案|条例|送审稿)(?:还|也|重点|进一步)?(?:对|从|围绕|聚焦|规定|明确|确立|强化|细化|完善|共)/;
/** 下一步，…: the look back is over. */
export const LOOKS_AHEAD = /^(?:下一步|接下来|当前|目前|现在|今年|明年|今后|下半年|新的一年)/;
/** 2月9日，林青还赴青禾县调研…: what he says next in the paragraph he says there. */
export const TOURS =
  /^[^。]{2,40}(?:赴|到|前往|深入)[^，。会]{2,24}(?:调研|考察|检查|督导|走访|慰问)(?!组|团|情况)/;
/** What a plenum will deal with is no agenda of the meeting that convenes it. */
export const ITS_AGENDA = /，[^，]{0,8}议程是?，?.*$/;
