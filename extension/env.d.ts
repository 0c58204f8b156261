/** What the build writes into the code. `MODE` is `test` only in the build that the tests drive. */
interface ImportMetaEnv {
  readonly MODE: string;
  readonly BROWSER: string;
  readonly FIREFOX: boolean;
}

interface ImportMeta {
  readonly env: ImportMetaEnv;
}
