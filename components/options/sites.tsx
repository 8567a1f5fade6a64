import { useId, useState } from 'preact/hooks';
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
  /** Sites that the user added. */
  readonly own: readonly SiteRow[];
  readonly never: readonly string[];
  /** Switching a site on may ask for the browser's permission, so it must stay a direct answer to the click. */
  readonly onSite: (id: string, on: boolean) => void;
  /** Takes a domain or an address as typed; false where it names no site. A direct answer too. */
  readonly onAdd: (typed: string) => boolean;
  readonly onForgive: (domain: string) => void;
}

function AddSite({ onAdd }: Pick<Props, 'onAdd'>) {
  const t = useT();
  const id = useId();
  const [typed, setTyped] = useState('');
  return (
    <form
      class="add-site"
      onSubmit={(event) => {
        event.preventDefault();
        if (onAdd(typed)) setTyped('');
      }}
    >
      <label for={id}>{t('options.sites.add')}</label>
      <input
        id={id}
        type="text"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        placeholder="news.example.cn"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        {t('options.sites.addButton')}
      </button>
    </form>
  );
}

/** Sites read without being asked, and those on which nothing may ever be shown. */
export function Sites({ sites, own, never, onSite, onAdd, onForgive }: Props) {
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
        {own.map(({ id, on }) => (
          <li key={id}>
            <Switch label={id} on={on} onChange={(now) => onSite(id, now)} />
          </li>
        ))}
      </ul>
      <AddSite onAdd={onAdd} />
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
