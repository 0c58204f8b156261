/** Hands a file to the browser's own download; no permission is needed for that. */
export function download(name: string, mime: string, content: string | Uint8Array): void {
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  const url = URL.createObjectURL(new Blob([part], { type: mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the blob after the click; it is given up once it surely has.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
