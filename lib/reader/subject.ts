const DATE =
  /^(?:[^，。]{0,12}消息[，：]?|[^，。]{0,16}(?:日电|讯)[，]?)?(?:(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日)?(?:上午|下午|晚上?|晚间|中午|凌晨)?/;
const LINK =
  /^(?:随后|接着|会后|当天|同日|当晚|同天|又|并|还|立即|再次|今天|昨天|今日|昨日|近日|日前|，|、)+/;
const CENTURY = /^(?:第?(?:二十|十[五六七八九])届)(?=中央|中共)/;
let lastSubject = '';
let lastBare = '';

/** Strips date, link words and the person in front of 主持召开. */
export function bareSubject(subject: string): string {
  if (subject !== lastSubject) {
    lastBare = bared(subject);
    lastSubject = subject;
  }
  return lastBare;
}

function bared(subject: string): string {
  return (
    subject
      .replace(/^【[^】]*】|^据(?:新华社|中新社|中央社|央视)(?:消息|报道|报导)?[，：]?/, '')
      .replace(/^[^，。：（]{0,12}消息(?:（[^）]*）)?[：，]?/, '')
      .replace(/^（?[^（）]*(?:记者|通讯员|日[电讯]|报道)[^（）]*）/, '')
      .replace(/^本报(?:[^），。]{0,12}(?:讯|日电))?(?:（[^）]*）)?/, '')
      .replace(DATE, '')
      .replace(LINK, '')
      .replace(DATE, '')
      .replace(/^（[^）]*(?:记者|通讯员)[^）]*）/, '')
      .replace(/^(?:中国共产党|中共)(?!中央|第)/, '')
      .replace(CENTURY, '')
      // Overseas papers say which country: 中国河南省委, 中国国务院.
      .replace(/^中国(?=国务院|[一-鿿]{2,3}(?:省|市|自治区))/, '')
      .replace(
        /(?:于)?(?:\d{4}年)?\d{1,2}月?\d{0,2}日(?:上午|下午|晚|晚上|全天|至\d{1,2}日)?(?:在[^，]{1,8})?$/,
        '',
      )
      .replace(/(?:\d{1,2}日|[昨今][天日晚早]?)(?:在[^，]{1,8})?$/, '')
      .replace(/(?<=.{2})在[^，]{1,20}(?<!会|会议)$/, '')
      .replace(/(?<=.{3})以[^，]{1,16}(?:形式|方式)$/, '')
      // 某街道组织全体干部、各村书记召开部署会
      .replace(/(?<=.{2})组织(?:全体|机关|各|相关|有关|辖区|班子|镇|乡|村)[^。]*$/, '')
      .replace(/(?<=.{3})(?:会同|联合(?!会|国|社|体))[^，]{2,}$/, '')
      .replace(/(?<=中心组)成员$/, '')
      .replace(
        /(?<=.{2})(?:第一时间|及时|迅速|积极|认真|隆重|精心|立即|专题|专门|连夜|紧急|再次|继续|联合|共同|分批|分别)$/,
        '',
      )
      .replace(LINK, '')
  );
}
