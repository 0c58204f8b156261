/** For `@input` of a required field: only spaces are nothing, so that the browser asks for it as it does for an empty one. */
export function noBlank(event: Event): void {
  const field = event.target;
  if (field instanceof HTMLInputElement && field.value.trim() === '') field.value = '';
}
