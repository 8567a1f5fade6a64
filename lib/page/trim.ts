interface TrimRule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly example: string;
}

/** What hangs on the end or the beginning of a paragraph. */
export const TRIMS: readonly TrimRule[] = [
  {
    name: 'reporters-at-end',
    pattern:
      /\s*[（(【](?:[^（）()【】，。]{0,14}(?:[记記]者|通[讯訊][员員]|[责責]任?[编編][辑輯]?|[编編][辑輯]|作者)|[来來]源|[据據])[^（）()【】。]{0,40}[）)】]\s*$/,
    example: '奠定坚实基础。(记者 孙海)',
  },
  {
    name: 'names-at-end',
    pattern:
      /(?<=[。！？”])\s*[（(](?![见見附详詳略])(?:文[/／]?[图圖]?[\s：:]*)?\p{Script=Han}{2,4}(?:[\s、]+\p{Script=Han}{2,4}){0,4}[）)]\s*$/u,
    example: '会议还研究了其他事项。（孙海 何岚）',
  },
  {
    name: 'credits-at-end',
    pattern:
      /(?<=[。！？”])\s*[【[（(]?(?:[责責]任?[编編][辑輯]?|[编編][辑輯]|[审審]核|[来來]源|作者|供稿|[记記]者|通[讯訊][员員])\s*[：:|丨][^。！？]{0,60}$/,
    example: '县直有关单位参加会议。　责任编辑：白路',
  },
  { name: 'done', pattern: /\s*[（(]完[）)]\s*$/, example: '会议还研究了其他事项。（完）' },
  {
    name: 'continued-on',
    pattern: /\s*[（(【]?下[转轉]第?[^（）()。]{1,8}版[^（）()。]{0,8}[）)】]?\s*$/,
    example: '切实抓好各项工作（下转第四版）',
  },
  {
    name: 'continued-from',
    pattern: /^\s*[（(【]?(?:紧|緊)?上接第?[^（）()。]{1,8}版[^（）()。]{0,8}[）)】]?\s*/,
    example: '（上接第一版）要加强领导',
  },
];

/** The paragraph without credits and page references at its ends. */
export function trimParagraph(text: string): string {
  let out = text;
  for (const rule of TRIMS) out = out.replace(rule.pattern, '');
  return out;
}
