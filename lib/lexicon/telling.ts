import { sifted } from '../text/sieve.ts';

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
  /^并?(?:对|就|围绕|针对)[^。：]*(?:提出|作出|作了|进行了?)[^，。：]{0,8}(?:要求|部署|安排)。?$|^了?(?:[^，。：]{0,6}的)?(?:具体|明确|相关|有关|[几一二三四五六七八九十]点|贯彻|落实|工作|指导|整改)*(?:要求|意见|希望)。?$/;
/** …作了部署，顾长河作总结讲话: who spoke, not what was said. */
export const ANOTHER_SPEAKS =
  /^[^，。]{2,30}(?:作|发表|作了|发表了)[^，。]{0,8}(?:讲话|说明|总结)。?$/;
/** 主持会议并就春耕作安排部署，并提出具体的工作要求。: that demands were made, again none of them. */
export const DEMANDS_MADE =
  /^(?:并|还|同时)*(?:提出|作出|做出|提了|作了|做了)[^，。：]{0,14}(?:要求|安排|部署|意见|希望)[。；]?$/;
/** 沈砚秋出席会议并讲话，林青主持会议…: who else was there, no words of the speech. */
export const OTHERS_THERE =
  /^(?!.*(?:指出|强调|要求|要|必须|务必|确保))[^。]{2,}(?:主持|出席|参加|列席|参会|与会|陪同|作了?[^，。]{0,8}(?:发言|汇报|介绍|通报|报告|说明)|(?:分别|先后|依次)(?:传达|宣读|通报|介绍)|(?:汇报|通报|介绍)了)[^。]*。?$/;
/** 会议审议了指南，要求各地…: an item of the agenda and, in the same breath, what is demanded. */
export const DEMANDS_AFTER = /，(?:并|常委会组成人员)?(要求|强调|指出|提出)(?=[^，的了])/;
/** 对春耕工作作出重要指示: who sends instructions need not be there. */
export const INSTRUCTS = /作出了?(?:重要)?(?:指示|批示)(?:[，。]|$)/;
/** 宣读了县委书记某某关于防火工作的批示: nor he whose instruction is read out. */
export const READS_OUT =
  /(?:宣读|传达|转达|通报)(?:学习)?了?([^，。]{2,60}?)(?:关于|对|就|在)[^，。]{2,60}(?:批示|指示|贺信|要求|讲话)/;
/** 过去五年极不平凡: what is told next in the paragraph is past too. */
export const LOOKS_BACK = sifted(
  /^(?:[^，]{0,16}，)?(?:过去[^，]{0,6}年|去年)|极不(?:寻常|平凡)|很不平凡/,
);
/** 草案对标先进做法，…: what a document holds, point by point, until the meeting speaks again. */
export const DESCRIBES = sifted(
  /^(?:《[^》]{2,40}》|(?:修订|修正)?草案|条例|送审稿)(?:还|也|重点|进一步)?(?:对|从|围绕|聚焦|规定|明确|确立|强化|细化|完善|共)/,
);
/** 下一步，…: the look back is over. */
export const LOOKS_AHEAD = /^(?:下一步|接下来|当前|目前|现在|今年|明年|今后|下半年|新的一年)/;
/** 2月9日，林青还赴青禾县调研…: what he says next in the paragraph he says there. */
export const TOURS = sifted(
  /^[^。]{2,40}(?:赴|到|前往|深入)[^，。会]{2,24}(?:调研|考察|检查|督导|走访|慰问)(?!组|团|情况)/,
);
/** What a plenum will deal with is no agenda of the meeting that convenes it. */
export const ITS_AGENDA = /，[^，]{0,8}议程是?，?.*$/;
