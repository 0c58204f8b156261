import type { ClientTools } from '../route.ts';

/** The chat. Planted: messages are refused by the server, and the way to a person is silent for eleven seconds. */
export function helpScript({ on, find, post }: ClientTools): void {
  const lines = find('#chat-lines');
  const text = find<HTMLInputElement>('#chat-text');
  function say(words: string, own: boolean): void {
    const line = document.createElement('li');
    line.textContent = words;
    if (own) line.className = 'own';
    lines.append(line);
  }
  find('#chat-form').addEventListener('submit', async (event) => {
    event.preventDefault();
    if (text.value.trim() === '') return;
    const asked = text.value;
    const { ok, answer } = await post('/help/chat', { text: asked });
    if (!ok) {
      find('#chat-fault').textContent = 'Error 500. Please try again later.';
      return;
    }
    say(asked, true);
    text.value = '';
    say(String(answer['reply']), false);
  });
  const person = find<HTMLButtonElement>('#chat-person');
  person.addEventListener('click', async () => {
    if (!on('chat-silence')) {
      person.disabled = true;
      say('Ringing the shed …', false);
    }
    await post('/help/person');
    await post('/help/person/answer');
    say('Noor here. I have your box in front of me. What happened?', false);
  });
}
