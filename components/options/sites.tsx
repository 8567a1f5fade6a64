import { useT } from '../i18n.tsx';
import { Section, Switch } from './field.tsx';

export interface SiteRow {
  readonly id: string;
  readonly hosts: readonly string[];
  /** Wanted by the user and permitted by the browser. */
  readonly on: boolean;
}

interface Props {
  readonly sites: readonly SiteRow[];
  readonly never: readonly string[];
  /** Switching a site on may ask for the browser's permission, so it must stay a direct answer to the click. */
  readonly onSite: (id: string, on: boolean) => void;
  readonly onForgive: (domain: string) => void;
}

/** Sites read without being asked, and those on which nothing may ever be shown. */
export function Sites({ sites, never, onSite, onForgive }: Props) {
  const t = useT();
  return (
    <Section title={t('options.sites.title')}>
      <p class="hint">{t('options.sites.hint')}</p>
      <ul class="sites">
        {sites.map((site) => (
          <li key={site.id}>
            <Switch
              label={
                <>
                  {t(`options.sites.names.${site.id}`)}{' '}
                  <small class="hosts">{site.hosts.join(', ')}</small>
                </>
              }
              on={site.on}
              onChange={(on) => onSite(site.id, on)}
            />
          </li>
        ))}
      </ul>
      <p class="hint">{t('options.sites.others')}</p>
      {never.length > 0 && (
        <>
          <h3>{t('options.sites.never')}</h3>
          <ul class="never">
            {never.map((domain) => (
              <li key={domain}>
                <span>{domain}</span>
                <button
                  type="button"
                  class="button"
                  data-kind="quiet"
                  aria-label={t('options.sites.forgiveDomain', [domain])}
                  onClick={() => onForgive(domain)}
                >
                  {t('options.sites.forgive')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
