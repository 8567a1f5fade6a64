import type { ComponentChildren } from 'preact';
import type { PageInfo } from '../../lib/model/reading.ts';
import { quoteLang } from '../../lib/text/lang.ts';
import { useT } from '../i18n.tsx';
import { Icon } from '../ui/icon.tsx';
import { Words } from '../ui/printed.tsx';
import { problemText } from '../ui/problem.ts';

/** What is known of the tab in front. */
export type TabState =
  | { readonly state: 'reading' | 'not-run' | 'restricted' }
  | { readonly state: 'failed'; readonly code: string; readonly message: string }
  | {
      readonly state: 'read';
      readonly page: PageInfo;
      readonly meetings: readonly { id: string; name: string; directives: number }[];
    };

interface Actions {
  readonly onRead: () => void;
  readonly onOpenCard: () => void;
  readonly onPanel: () => void;
  readonly onOptions: () => void;
  /** Reads the site of this tab from now on; must stay a direct answer to the click. */
  readonly onAlways: () => void;
  /** Reader mode for what was read, else the place to paste a text or open a file. */
  readonly onReport: () => void;
}

interface Props extends Actions {
  readonly tab: TabState;
  /** The site of this tab, where it is not read by itself yet. */
  readonly site: string | null;
  /** The look-up box, where it is there. */
  readonly lookup?: ComponentChildren;
  /** What the library puts beside the meeting found. */
  readonly beside?: ComponentChildren;
}

interface NoticeProps {
  readonly text: string;
  readonly hint?: string | null;
  readonly children?: ComponentChildren;
}

function Notice({ text, hint, children }: NoticeProps) {
  return (
    <div class="notice" role="status">
      <p class="said">{text}</p>
      {hint ? <p class="hint">{hint}</p> : null}
      {children}
    </div>
  );
}

function Action({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button type="button" class="action" onClick={onClick}>
      {label}
    </button>
  );
}

function Found({
  tab,
  beside,
  onOpenCard,
}: { tab: TabState & { state: 'read' } } & Pick<Props, 'beside' | 'onOpenCard'>) {
  const t = useT();
  return (
    <div class="notice" role="status">
      <p class="said">{t('popup.found', [tab.meetings.length], tab.meetings.length)}</p>
      <ul class="meetings">
        {tab.meetings.map(({ id, name, directives }) => (
          <li key={id}>
            <Words class="name">{name}</Words>
            <span class="tally">{t('card.orders', [directives], directives)}</span>
          </li>
        ))}
      </ul>
      <Action label={t('popup.open')} onClick={onOpenCard} />
      {beside}
    </div>
  );
}

function Body({ tab, beside, onRead, onOpenCard }: Pick<Props, 'tab' | 'beside'> & Actions) {
  const t = useT();
  switch (tab.state) {
    case 'reading':
      return <Notice text={t('popup.reading')} />;
    case 'restricted':
      return <Notice text={t('popup.restricted')} hint={t('popup.restrictedHint')} />;
    case 'not-run':
      return (
        <Notice text={t('popup.notRun')} hint={t('popup.notRunHint')}>
          <Action label={t('popup.read')} onClick={onRead} />
        </Notice>
      );
    case 'failed':
      return (
        <Notice
          text={t('popup.failed')}
          hint={t('popup.failedHint', [tab.code, problemText(t, tab.code, tab.message)])}
        >
          <Action label={t('popup.again')} onClick={onRead} />
        </Notice>
      );
    case 'read':
      if (tab.meetings.length > 0)
        return <Found tab={tab} beside={beside} onOpenCard={onOpenCard} />;
      return (
        <Notice text={t(`reason.${tab.page.reason}`)} hint={tab.page.title}>
          <button type="button" class="quiet words" onClick={onRead}>
            {t('popup.again')}
          </button>
        </Notice>
      );
  }
}

/** What was found on this tab, or why nothing was; and the ways on. */
export function Popup({ tab, site, lookup, ...actions }: Props) {
  const t = useT();
  return (
    <main class="popup">
      <h1 class="seal" lang={quoteLang(t('brand'))}>
        {t('brand')}
      </h1>
      {lookup}
      <Body tab={tab} {...actions} />
      {site && tab.state !== 'reading' ? (
        <button type="button" class="quiet words always" onClick={actions.onAlways}>
          {t('popup.always', [site])}
        </button>
      ) : null}
      <footer>
        <button type="button" class="quiet" onClick={actions.onPanel}>
          <Icon name="panel" />
          {t('popup.panel')}
        </button>
        <button type="button" class="quiet" onClick={actions.onReport}>
          <Icon name="page" />
          {t(tab.state === 'read' ? 'report.open' : 'report.paste')}
        </button>
        <button type="button" class="quiet" onClick={actions.onOptions}>
          <Icon name="settings" />
          {t('popup.options')}
        </button>
      </footer>
    </main>
  );
}
