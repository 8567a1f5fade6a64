/**
 * Verbs by which a report says that someone speaks. One table; the reader builds its patterns from
 * it. `force`: "order" introduces demands, "assess" introduces judgements, "neutral" either.
 */
/** "suggest": what is said is a wish of someone who cannot order (企业负责人建议…). */
export type SpeechForce = 'order' | 'assess' | 'neutral' | 'suggest';

export interface SpeechVerb {
  readonly verb: string;
  readonly force: SpeechForce;
  readonly example: string;
}

export const SPEECH_VERBS: readonly SpeechVerb[] = [
  { verb: '指出', force: 'neutral', example: '沈砚秋指出，当前形势严峻。' },
  { verb: '强调', force: 'neutral', example: '会议强调，要压实责任。' },
  { verb: '要求', force: 'order', example: '会议要求，各地要立即行动。' },
  { verb: '认为', force: 'assess', example: '会议认为，成绩来之不易。' },
  { verb: '表示', force: 'assess', example: '沈砚秋表示，云川将全力配合。' },
  { verb: '提出', force: 'neutral', example: '会议提出，到年底完成任务。' },
  { verb: '明确', force: 'order', example: '会议明确，要建立台账。' },
  { verb: '决定', force: 'order', example: '会议决定，延长实施期限。' },
  { verb: '同意', force: 'order', example: '会议同意，明年召开大会。' },
  { verb: '确定', force: 'order', example: '会议确定，扩大试点范围。' },
  { verb: '号召', force: 'order', example: '会议号召，全省干部行动起来。' },
  { verb: '希望', force: 'order', example: '沈砚秋希望，大家再接再厉。' },
  { verb: '叮嘱', force: 'order', example: '他叮嘱，一定要注意安全。' },
  { verb: '嘱咐', force: 'order', example: '她嘱咐，要照顾好老人。' },
  { verb: '勉励', force: 'order', example: '他勉励，大家继续努力。' },
  { verb: '重申', force: 'neutral', example: '会议重申，耕地红线不能突破。' },
  { verb: '提醒', force: 'order', example: '会议提醒，不可麻痹。' },
  { verb: '呼吁', force: 'order', example: '会议呼吁，社会各界参与。' },
  { verb: '下令', force: 'order', example: '沈砚秋下令，沿河村庄立即转移。' },
  { verb: '安排', force: 'order', example: '石满仓安排，各组今天走访。' },
  { verb: '告诫', force: 'order', example: '他告诫，不可放松。' },
  { verb: '倡议', force: 'order', example: '会议倡议，绿色出行。' },
  { verb: '建议', force: 'suggest', example: '会议建议，完善机制。' },
  { verb: '提及', force: 'neutral', example: '沈砚秋提及，要提升效能。' },
  { verb: '提到', force: 'neutral', example: '他提到，要做好准备。' },
  { verb: '宣称', force: 'neutral', example: '他宣称，云川有信心。' },
  { verb: '指', force: 'neutral', example: '会议指，经济平稳。' },
  { verb: '说', force: 'neutral', example: '沈砚秋说，云川有信心。' },
  { verb: '称', force: 'neutral', example: '会议称，局势可控。' },
  { verb: '判断', force: 'assess', example: '会议判断，疫情趋稳。' },
  { verb: '深刻分析', force: 'assess', example: '会议深刻分析，风险仍在。' },
];

/** Words that may stand between the speaker and the verb. */
export const SPEECH_ADVERBS =
  '(?:还|又|亦|也|并|原则|原则上|一致|再次|再三|反复|着重|特别|进一步|同时|最后|随后|一再|同时还|郑重|突出|严肃|明确|深刻|代表|首先|还特别|还要求并|分别|就此|对此|则|并就此|现场|当场)?';

/** Report nouns that stand for the meeting as a speaker: 会议指出, 全会强调, 会上要求. */
export const MEETING_VOICES: readonly string[] = [
  '会议',
  '大会',
  '全会',
  '会上',
  '座谈会',
  '与会',
  '常委会',
  '会商',
  '会商会',
  '专题会',
  '调度会',
  '例会',
  '会议还',
  // Rewrites of an agency's text let it speak for the meeting.
  '通稿',
  '公报',
  '会议公报',
  '官媒',
  '茶话会',
];

/** Voices that are not the meeting's orders: reactions, press, other documents. */
export const OUTSIDE_VOICES: readonly string[] = [
  '大家',
  '与会者',
  '与会人员',
  '与会同志',
  '与会代表',
  '代表们',
  '委员们',
  '专家',
  '业内人士',
  '网友',
  '分析人士',
  '记者',
  '外媒',
  '评论',
  '文章',
  '社论',
  '中国官方',
  '官方',
  '当局',
  '发言人',
  '负责人',
  '有关负责人',
  '相关负责人',
];
