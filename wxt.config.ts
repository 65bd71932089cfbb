import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/**
 * The shipped extension asks for nothing broad: `activeTab` works on a click, and host permissions are
 * optional and granted by the reader. Only the build that the browser tests drive (`--mode e2e`) has the
 * hosts granted, because neither browser lets a test answer the permission prompt.
 */
export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'public/icon.svg', developmentIndicator: false },
  vite: () => ({ plugins: [preact()], build: { sourcemap: false } }),
  manifest: ({ mode, browser }) => ({
    name: 'Pressmark',
    description:
      'Marks who is named and who said what in the news you read, and keeps your highlights and notes on your machine.',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus'],
    optional_host_permissions: ['*://*/*'],
    ...(mode === 'e2e' ? { host_permissions: ['*://*/*'] } : {}),
    action: { default_title: 'Pressmark' },
    commands: {
      highlight: { suggested_key: { default: 'Alt+Shift+H' }, description: 'Highlight the selection' },
      'next-mark': { suggested_key: { default: 'Alt+Shift+J' }, description: 'Go to the next mark' },
      'previous-mark': { suggested_key: { default: 'Alt+Shift+K' }, description: 'Go to the previous mark' },
      // Without keys until the reader sets some: a browser gives an extension four at the most.
      'rule-article': { description: 'Point at the article' },
      'rule-not': { description: 'Point at what is not part of the article' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'pressmark@pressmark.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
});
