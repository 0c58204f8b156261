import type { UserManifest } from 'wxt';

/** None of these warns at install. What warns is optional and asked for when it is used. */
const permissions = [
  'activeTab',
  'alarms',
  'contextMenus',
  'scripting',
  'sidePanel',
  'storage',
  'unlimitedStorage',
] as const;

/** Asked for when alerts are turned on. */
const optional = ['notifications'] as const;

const anySite = ['https://*/*', 'http://*/*'];

/** No request can leave the extension: `connect-src 'none'`, and nothing is loaded but its own files. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "frame-src 'self' blob:",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

type Build = { browser: string; command: 'build' | 'serve'; mode: string };

export function manifestFor({ browser, command, mode }: Build): UserManifest {
  const firefox = browser === 'firefox';
  const sites =
    mode === 'test'
      ? { host_permissions: ['<all_urls>'] }
      : { optional_host_permissions: [...anySite, '<all_urls>'] };
  return {
    name: '__MSG_extensionName__',
    short_name: 'Waymark',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // No test can press the browser's question, so the build for tests has it from the start.
    permissions: [
      ...permissions.filter((name) => !(firefox && name === 'sidePanel')),
      ...(mode === 'test' ? optional : []),
    ],
    ...(mode === 'test' ? {} : { optional_permissions: [...optional] }),
    ...sites,
    action: { default_title: '__MSG_actionTitle__' },
    // At most four are suggested, and none that the browser has for itself: it would leave them unset.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+J' } },
      'mark-touchpoint': {
        suggested_key: { default: 'Alt+Shift+M' },
        description: '__MSG_commandTouchpoint__',
      },
      'mark-friction': { suggested_key: { default: 'Alt+Shift+F' }, description: '__MSG_commandFriction__' },
      'take-picture': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandPicture__' },
      'pause-resume': { description: '__MSG_commandPause__' },
    },
    // The development server talks to its pages over a socket, so the strict policy is for built extensions.
    ...(command === 'build' ? { content_security_policy: { extension_pages: contentSecurityPolicy } } : {}),
    ...(firefox
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'waymark@waymark.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '126', incognito: 'spanning' }),
  };
}

/** Firefox opens a new sidebar at install unless told not to. */
export function quietSidebar(manifest: object): void {
  const { sidebar_action } = manifest as { sidebar_action?: object };
  if (sidebar_action) Object.assign(sidebar_action, { open_at_install: false });
}
