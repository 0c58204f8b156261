import { say } from './say.ts';

/** From very bad to very good, for the values −2 … +2. */
export function emotionNames(): readonly string[] {
  return [say('emotion_1'), say('emotion_2'), say('emotion_3'), say('emotion_4'), say('emotion_5')];
}

/** The name of a rating; between two names the nearest. */
export function emotionName(value: number): string {
  return emotionNames()[Math.min(4, Math.max(0, Math.round(value) + 2))] ?? '';
}
