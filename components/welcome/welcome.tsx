import { useT } from '../i18n.tsx';
import { Pictures } from './pictures.tsx';
import './welcome.css';

interface Props {
  /** Whether the browser lets the extension read the sites that come with it; null: not known yet. */
  readonly allowed: boolean | null;
  readonly onAllow: () => void;
  readonly onSample: () => void;
  readonly onOptions: () => void;
}

/** Privacy in four sentences. */
const PRIVACY = ['local', 'only', 'kept', 'yours'] as const;

export function Welcome({ allowed, onAllow, onSample, onOptions }: Props) {
  const t = useT();
  return (
    <main class="welcome">
      <header>
        <img src="/icon/icon.svg" alt="" width="56" height="56" />
        <div>
          <h1>{t('welcome.title')}</h1>
          <p>{t('welcome.lead')}</p>
        </div>
      </header>
      {allowed === false && (
        <section class="allow" aria-label={t('welcome.allow')}>
          <p>{t('welcome.allowWhy')}</p>
          <button type="button" class="button" data-kind="main" onClick={onAllow}>
            {t('welcome.allow')}
          </button>
        </section>
      )}
      <Pictures />
      <section class="try">
        <h2>{t('welcome.try')}</h2>
        <p>{t('welcome.tryText')}</p>
        <div class="buttons">
          <button type="button" class="button" data-kind="main" onClick={onSample}>
            {t('welcome.sample')}
          </button>
          <button type="button" class="button" onClick={onOptions}>
            {t('welcome.options')}
          </button>
        </div>
      </section>
      <section class="privacy">
        <h2>{t('welcome.privacy.title')}</h2>
        <ol>
          {PRIVACY.map((sentence) => (
            <li key={sentence}>{t(`welcome.privacy.${sentence}`)}</li>
          ))}
        </ol>
      </section>
    </main>
  );
}
