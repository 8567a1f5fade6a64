// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { skeletonOf } from '../../../lib/page/skeleton.ts';

const HTML = `<!doctype html><html lang="zh"><head><title>云川省委召开会议</title>
<meta property="og:title" content="题"><script>alert(1)</script><style>p{}</style></head>
<body onload="x()"><h1 class="title">云川<b>省委</b></h1><p style="color:red" data-user="7">正文&lt;b&gt;</p>
<a href="https://a.cn/?token=secret">链接</a><textarea>私人</textarea><iframe></iframe><!-- 注 --></body></html>`;

it('keeps tags, classes and text, and nothing that runs or that the user typed', () => {
  const skeleton = skeletonOf(new DOMParser().parseFromString(HTML, 'text/html'));
  expect(skeleton).toContain('<h1 class="title">云川<b>省委</b></h1>');
  expect(skeleton).toContain('<p>正文&lt;b&gt;</p>');
  expect(skeleton).toContain('property="og:title"');
  for (const gone of [
    'alert',
    'onload',
    'secret',
    '私人',
    'iframe',
    '注',
    'color:red',
    'data-user',
  ])
    expect(skeleton).not.toContain(gone);
});
