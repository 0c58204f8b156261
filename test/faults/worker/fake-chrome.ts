type Listener = (...args: never[]) => unknown;
type Row = Record<string, unknown>;
export type Store = Map<string, unknown>;
/** Called before a storage call is done; what it returns is awaited, what it throws is the call's error. */
export type Before = (call: string) => Promise<void> | undefined;

export type FakeChrome = {
  readonly api: object;
  /** What the worker answers to a page of the extension, or to a script in the walked tab. */
  ask(message: unknown, from?: 'page' | 'tab'): Promise<unknown>;
  fire(event: string, ...args: unknown[]): void;
};

/** What survives the worker: the browser's own memory. */
export type Profile = { readonly local: Store; readonly session: Store };
export const newProfile = (): Profile => ({ local: new Map(), session: new Map() });

const tab = { id: 7, windowId: 1, active: true, url: 'https://shop.example/', title: 'Shop' };
const id = 'waymarkwaymarkwaymarkwaymarkwaym';
const home = `chrome-extension://${id}`;

/** As much of the browser's own interface as the worker needs for a walk in one tab. Only storage can fail. */
export function fakeChrome({ local, session }: Profile, before: Before): FakeChrome {
  const events = new Map<string, Listener[]>();
  const event = (name: string) => ({
    addListener: (listener: Listener) => void events.set(name, [...(events.get(name) ?? []), listener]),
    removeListener: () => undefined,
  });
  const fire = (name: string, ...args: unknown[]) => {
    for (const listener of events.get(name) ?? []) listener(...(args as never[]));
  };
  const answers = async (value: unknown = undefined) => value;
  const area = (name: string, store: Store) => ({
    get: async (keys: string | null) => {
      await before(`${name}.get`);
      const wanted = keys === null ? [...store.keys()] : [keys];
      return structuredClone(
        Object.fromEntries(wanted.filter((key) => store.has(key)).map((key) => [key, store.get(key)])),
      );
    },
    set: async (rows: Row) => {
      await before(`${name}.set`);
      for (const [key, value] of Object.entries(structuredClone(rows))) store.set(key, value);
      fire(
        `${name}.onChanged`,
        Object.fromEntries(Object.entries(rows).map(([key, newValue]) => [key, { newValue }])),
      );
    },
    remove: async (keys: string | string[]) => {
      await before(`${name}.remove`);
      for (const key of [keys].flat()) store.delete(key);
    },
    onChanged: event(`${name}.onChanged`),
  });
  const api = {
    runtime: {
      id,
      getURL: (path: string) => `${home}${path}`,
      getManifest: () => ({ version: '0.0.0' }),
      sendMessage: answers,
      onMessage: event('message'),
      onInstalled: event('installed'),
      onStartup: event('startup'),
    },
    storage: { local: area('local', local), session: area('session', session) },
    windows: { onFocusChanged: event('onFocusChanged') },
    tabs: {
      query: () => answers([tab]),
      get: () => answers(tab),
      create: () => answers(tab),
      captureVisibleTab: () => answers('data:image/png;base64,AAAA'),
      sendMessage: () => answers(),
      ...Object.fromEntries(
        ['onCreated', 'onUpdated', 'onRemoved', 'onActivated'].map((name) => [name, event(name)]),
      ),
    },
    scripting: {
      executeScript: () => answers([{ frameId: 0, result: { boxes: [], frames: [], documents: 0 } }]),
      registerContentScripts: () => answers(),
      unregisterContentScripts: () => answers(),
      getRegisteredContentScripts: () => answers([]),
    },
    permissions: {
      contains: () => answers(true),
      getAll: () => answers({ origins: ['https://shop.example/*'] }),
      onAdded: event('permission'),
      onRemoved: event('permission'),
    },
    action: {
      setBadgeText: () => answers(),
      setBadgeBackgroundColor: () => answers(),
      setBadgeTextColor: () => answers(),
      setTitle: () => answers(),
      onClicked: event('button'),
    },
    alarms: { create: () => undefined, clear: () => answers(true), onAlarm: event('alarm') },
    commands: { onCommand: event('command') },
    contextMenus: {
      removeAll: () => answers(),
      create: () => undefined,
      onClicked: event('menu'),
    },
    i18n: { getMessage: (name: string) => name },
  };
  return {
    api,
    fire,
    ask: (message, from = 'page') =>
      new Promise((answer) => {
        const sender =
          from === 'page' ? { id, url: `${home}/panel.html` } : { id, url: tab.url, tab, frameId: 0 };
        fire('message', message, sender, answer);
      }),
  };
}
