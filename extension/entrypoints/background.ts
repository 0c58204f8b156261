import { defineBackground } from 'wxt/utils/define-background';
import { runSession } from '../session/run-session.ts';
import { hearNaiveMessages } from '../session/test-journal.ts';

export default defineBackground(() => {
  runSession();
  if (import.meta.env.MODE === 'test') hearNaiveMessages();
});
