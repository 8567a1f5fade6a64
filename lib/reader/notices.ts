import type { Sentence } from '../text/sentences.ts';

/** 关于召开…会议的通知: of a meeting to come; 工作例会制度: of how meetings are held. */
const NOTICE =
  /(?:召开|举行|举办)[^。]{0,40}的?(?:通知|公告|预告|启事)$|会议?(?:管理)?(?:制度|规则|办法|细则)。?$/;
/** 现将有关事项通知如下, 特此通知: it tells whoever is invited. */
const NOTIFIES =
  /现[将就]有关(?:事项|事宜)(?:通知|公告|函告)如下|^特此(?:通知|公告|函告)|现予(?:印发|公布|发布)|敬请(?:各位|大家)?(?:准时|按时|踊跃|届时)*(?:参加|出席|参会|莅临)/;
/** 第四条　主任会议每周召开一次: rules of procedure. */
const ARTICLE = /^第[一二三四五六七八九十百]{1,4}条(?!生产线|战线)/;

/** Said at once, or at the end. */
const NOTICE_HEAD = 8;
/** Whether a text tells of a meeting to come, or how meetings are to be held. */
export const isNotice = (title: string, sentences: readonly Sentence[]) =>
  NOTICE.test(title) ||
  [...sentences.slice(0, NOTICE_HEAD), ...sentences.slice(-2)].some((s) => NOTIFIES.test(s.text)) ||
  sentences.filter((s) => s.first && s.text.startsWith('第') && ARTICLE.test(s.text)).length > 1;
