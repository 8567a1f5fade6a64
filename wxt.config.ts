import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { safeHtml } from './lib/cli/safe-html.ts';
import { SHIPPED_MATCHES } from './lib/settings/offered.ts';

export default defineConfig({
  imports: false,
  outDir: process.env.YAODIAN_OUT ?? '.output',
  publicDir: 'assets/public',
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  // What Mozilla's reviewers need to build the same package, and no more.
  zip: { excludeSources: ['tests/**', 'assets/store/**', 'assets/data/sources/**'] },
  i18n: { localesDir: 'assets/locales' },
  vite: () => ({ plugins: [preact(), safeHtml()], build: { assetsInlineLimit: 0 } }),
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
        suggested_key: { default: 'Alt+Shift+B' },
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
