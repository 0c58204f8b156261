/** The few browser calls a page-side script makes. No polyfill here: it costs every page more than the recorder itself. */
export type Host = {
  runtime: {
    /** Absent once the extension was reloaded or removed: the script is an orphan then. */
    id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: {
      addListener(listener: MessageListener): void;
      removeListener(listener: MessageListener): void;
    };
  };
  storage: {
    local: {
      get(key: string): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
    };
  };
  i18n: { getMessage(name: string): string };
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
};
export type MessageListener = (
  message: unknown,
  sender: unknown,
  answer: (value: unknown) => void,
) => boolean | undefined;

const globals = globalThis as { browser?: Host; chrome?: Host };

/** `undefined` outside an extension: the command line runs the recorder in a bare isolated world. */
export const host: Host | undefined = globals.browser ?? globals.chrome;
