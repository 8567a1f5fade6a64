import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { AppFrame } from '../../components/app-frame.tsx';
import { createTranslate, languageTag } from '../../lib/platform/i18n.ts';
import type { Settings } from '../../lib/settings/schema.ts';
import { settings } from './settings.ts';

/**
 * Draws one of the extension's own pages into #app, in the chosen language and theme, and draws it
 * again when the settings change.
 */
export async function mount(view: (now: Settings) => ComponentChildren): Promise<void> {
  const root = document.getElementById('app');
  if (!root) return;
  const draw = async (now: Settings) => {
    const t = await createTranslate(now.language);
    document.documentElement.lang = languageTag(t);
    document.documentElement.dataset.theme = now.theme;
    render(<AppFrame t={t}>{view(now)}</AppFrame>, root);
  };
  settings.watch((now) => void draw(now));
  await draw(await settings.get());
}
