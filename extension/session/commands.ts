import { browser } from '../browser.ts';
import { announce } from '../messaging/news.ts';
import { openPanel } from '../side-panel.ts';
import { current, ready } from './record.ts';
import { takePicture } from './take-picture.ts';
import { tellTrouble } from './tell-trouble.ts';
import { pauseWalk, resumeWalk } from './walk.ts';

/** The keyboard shortcuts of the manifest. Call it once, synchronously, when the worker starts. */
export function hearCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    // Opened first: the browser lets only the key press itself open the panel.
    if (command === 'mark-touchpoint' || command === 'mark-friction') openPanel(tab?.windowId);
    void obey(command).catch(tellTrouble);
  });
}

async function obey(command: string): Promise<void> {
  await ready();
  switch (command) {
    case 'mark-touchpoint':
    case 'mark-friction':
      return announce({ news: 'command', command });
    case 'take-picture':
      await takePicture({});
      return;
    case 'pause-resume':
      if (current()?.state === 'walking') await pauseWalk();
      else if (current()?.state === 'paused') await resumeWalk();
  }
}
