/** Vite hands a file's text over with this suffix: the icons are inlined at build time. */
declare module '*.svg?raw' {
  const text: string;
  export default text;
}
