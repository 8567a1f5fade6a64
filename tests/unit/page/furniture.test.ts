import { describe, expect, it } from 'vitest';
import { FURNITURE, furnitureRule } from '../../../lib/page/furniture.ts';
import { TRIMS, trimParagraph } from '../../../lib/page/trim.ts';

describe('furniture', () => {
  it.each(FURNITURE)('$name takes its example', ({ example, limit }) => {
    expect(example.length).toBeLessThanOrEqual(limit);
    expect(furnitureRule(example)).not.toBeNull();
  });

  it('gives every rule a name of its own', () => {
    const names = FURNITURE.map((rule) => rule.name);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each([
    '信息来源：青禾县融媒体中心',
    '编 辑：方舟　审 核：吴越',
    '2019-10-11 09:30 作者：办公室 点击：312 次',
    '【字体：大 中 小】',
    '本报记者 沈明 通讯员 何岚 白路',
    '（记者 孙柏舟）',
    '(何岚 白路)',
    '会议现场 何岚 摄',
    '图为会议现场。（何岚摄）',
    '第02版：时政',
    '微信扫一扫 关注我们',
    '上一条：没有了',
    '首页 > 新闻中心 > 正文',
    '分享到:',
    '来源：云川日报 | 编辑：方舟 | 2020-01-01',
    '记者丨沈明 何岚',
    '审核｜吴越',
    '二审：方舟',
    '网友评论：（只显示最新10条）',
    '（以上内容仅代表作者个人观点，不代表本网立场。）',
    '首页 - 新闻动态',
    '未经授权不得使用',
  ])('takes %s', (line) => {
    expect(furnitureRule(line)).not.toBeNull();
  });

  it.each([
    '四是严格落实扫码、测温措施。',
    '会议强调，要加强二维码管理。',
    '严禁未经许可擅自开工。',
    '坚决打击网上违法和不良信息传播。',
    '位置偏远的村庄要优先通水。',
    '会议还研究了其他事项。',
    '●会议强调，要压实责任。',
    '温如春主持会议。',
    '会议以视频形式召开。',
    '一要突出抓好烘干。',
    '（一）压实属地责任。',
    '下一步，全市将继续加密排查。',
    '时间紧、任务重，各级各部门务必抓紧。',
    '来源地核查要在24小时内完成。',
    '来源：要查清每批食材来源，建立追溯台账。',
    '严禁未经许可使用非食用添加物。',
    '要畅通违法和不良信息举报渠道，做到有报必接。',
    '▶会议要求，各乡镇要开展拉网式排查。',
    '关注重点人群，把好入口关。',
    '要下载使用反诈客户端，做到应装尽装。',
  ])('leaves %s', (line) => {
    expect(furnitureRule(line)).toBeNull();
  });
});

describe('trimParagraph', () => {
  it.each(TRIMS)('$name shortens its example', ({ example }) => {
    expect(trimParagraph(example).length).toBeLessThan(example.length);
  });

  it('leaves a sentence in brackets after the last full stop', () => {
    const text = '会议还通报了有关情况。（见附件）';
    expect(trimParagraph(text)).toBe(text);
  });

  it('leaves brackets that belong to the sentence', () => {
    const text = '各省辖市和各县（市、区）设分会场（含开发区）';
    expect(trimParagraph(text)).toBe(text);
    expect(trimParagraph('要核查到位（详见附件一）。')).toBe('要核查到位（详见附件一）。');
  });
});
