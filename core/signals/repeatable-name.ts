/** Words that begin or end the name of a control made for being clicked again and again, in English and German. */
const edges =
  /^(?:next|previous|prev|play|pause|mute|unmute|rewind|skip|increase|decrease|increment|decrement|nächste[rsn]?|vorherige[rsn]?|vorige[rsn]?|abspielen|wiedergabe|stummschalten|erhöhen|verringern)(?!\p{L})|(?<!\p{L})(?:next|previous|prev|increase|decrease|abspielen|erhöhen|verringern|vermindern|reduzieren)$/u;
/** Names that mean it only when they stand alone: "Weiter" steps a carousel, "Weiter zur Kasse" does not. */
const whole =
  /^(?:plus|minus|more|less|up|down|back|forward|weiter|zurück|vor|mehr|weniger|hoch|runter|zoom in|zoom out|vergrößern|verkleinern|[+\-−–<>‹›«»←→↑↓▲▼◀▶►◄⏮⏭⏪⏩⏯⏸]+\uFE0F?)$/u;

/**
 * Is this accessible name that of a stepper, a carousel or calendar arrow, or a player's button? People click those
 * quickly because they work: https://github.com/PostHog/posthog/issues/22257, https://github.com/DataDog/browser-sdk/issues/3621.
 */
export function isRepeatableName(name: string): boolean {
  const plain = name.normalize('NFC').trim().toLowerCase();
  return edges.test(plain) || whole.test(plain);
}
