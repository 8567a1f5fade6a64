import { useEffect, useState } from 'preact/hooks';
import { useT } from '../../components/i18n.tsx';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { hasSite, requestSite, watchSites } from '../../lib/platform/permissions.ts';
import { openOptions, openPage, ownUrl } from '../../lib/platform/tabs.ts';
import { SHIPPED_MATCHES } from '../../lib/settings/offered.ts';

/** Shown once, after the installation. Firefox users may take site access away; here they can give it. */
export function WelcomePage() {
  const t = useT();
  const [allowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    const look = () => void hasSite(SHIPPED_MATCHES).then(setAllowed);
    look();
    return watchSites(look);
  }, []);
  useEffect(() => {
    document.title = t('welcome.title');
  }, [t]);
  return (
    <Welcome
      allowed={allowed}
      onAllow={() => void requestSite(SHIPPED_MATCHES).then(setAllowed)}
      onSample={() => void openPage(ownUrl('/report.html?sample'))}
      onOptions={() => void openOptions()}
    />
  );
}
