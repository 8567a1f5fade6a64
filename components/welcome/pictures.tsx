import type { ComponentChildren } from 'preact';
import { quoteLang } from '../../lib/text/lang.ts';
import { useT } from '../i18n.tsx';

/** A page of a newspaper, suggested by lines; `marked` is the line that a directive was found in. */
function Page({ marked }: { readonly marked?: number }) {
  const widths = [62, 96, 92, 98, 40, 94, 97, 90, 55];
  return (
    <span class="mini-page">
      <b class="mini-title" />
      {widths.map((width, index) => (
        <i key={width} data-marked={index === marked} style={{ width: `${width}%` }} />
      ))}
    </span>
  );
}

interface PictureProps {
  readonly label: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

function Picture({ label, title, children }: PictureProps) {
  return (
    <figure>
      <div class="picture" role="img" aria-label={label}>
        {children}
      </div>
      <figcaption>
        <b>{title}</b> {label}
      </figcaption>
    </figure>
  );
}

/** The words in the pictures are the sample's, as printed; they are pictures, not text to read. */
const ROWS = [
  ['must', '各级党政主要负责同志必须靠前指挥'],
  ['should', '本月20日前完成全部隐患点排查'],
  ['forbid', '严禁擅自超蓄'],
] as const;

function Pill() {
  const t = useT();
  return (
    <span class="mini-pill">
      <span lang={quoteLang(t('brand'))}>{t('brand')}</span> ·{' '}
      <span lang="zh-Hans">防汛救灾专题会议</span> · <b>8</b>
    </span>
  );
}

function MiniCard() {
  const t = useT();
  return (
    <span class="mini-card">
      <b lang="zh-Hans">防汛救灾工作第三次专题会议</b>
      <em lang="zh-Hans">沈砚秋</em>
      {ROWS.map(([kind, words]) => (
        <span key={kind} class="mini-row" data-kind={kind}>
          <strong>{t(`modality.${kind}`)}</strong> <span lang="zh-Hans">{words}</span>
        </span>
      ))}
    </span>
  );
}

function MiniRedline() {
  return (
    <span class="mini-redline" lang="zh-Hans">
      <em>第二次 → 第三次</em>
      <span>
        <del>6月底前</del>
        <ins>本月20日前</ins>完成隐患点排查
      </span>
      <span>
        <del>要</del>
        <ins>必须</ins>靠前指挥
      </span>
      <span>
        <ins>7月底前全部前置到重点县</ins>
      </span>
    </span>
  );
}

/** What the extension does, in three pictures drawn from its own parts. */
export function Pictures() {
  const t = useT();
  return (
    <div class="pictures">
      <Picture title={t('welcome.pill')} label={t('welcome.pillText')}>
        <Page />
        <Pill />
      </Picture>
      <Picture title={t('welcome.card')} label={t('welcome.cardText')}>
        <Page marked={6} />
        <MiniCard />
      </Picture>
      <Picture title={t('welcome.compare')} label={t('welcome.compareText')}>
        <MiniRedline />
      </Picture>
    </div>
  );
}
