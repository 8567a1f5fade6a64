import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { safeHtml } from './lib/cli/safe-html.ts';
import { SHIPPED_MATCHES } from './lib/settings/offered.ts';

/**
 * Scripts in pages take the browser's own interface. The polyfill throws while it is loaded where an
 * update has just taken that away, before a line of ours could look; and it would be loaded on every
 * listed page.
 */
function withoutPolyfill({ resolve }: { resolve?: { alias?: unknown } }): void {
  const alias = resolve?.alias as Record<string, string> | undefined;
  if (!alias?.['wxt/browser']) throw new Error('The polyfill has no alias any more.');
  delete alias['wxt/browser'];
}

export default defineConfig({
  imports: false,
  outDir: process.env.YAODIAN_OUT ?? '.output',
  publicDir: 'assets/public',
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  // What Mozilla's reviewers need to build the same package, and no more.
  zip: { excludeSources: ['tests/**', 'assets/store/**', 'assets/data/sources/**'] },
  i18n: { localesDir: 'assets/locales' },
  vite: () => ({ plugins: [preact(), safeHtml()], build: { assetsInlineLimit: 0 } }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ type }) => type === 'content-script')) withoutPolyfill(config);
    },
  },
  manifest: ({ browser }) => ({
    default_locale: 'zh_CN',
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    permissions: [
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: SHIPPED_MATCHES,
    optional_host_permissions: ['*://*/*'],
    action: {},
    commands: {
      'toggle-card': {
        suggested_key: { default: 'Alt+Shift+Y' },
        description: '__MSG_commandToggleCard__',
      },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+D' },
        description: '__MSG_commandOpenPanel__',
      },
    },
    content_security_policy: {
      extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'yaodian@yaodian.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '126' }),
  }),
});
