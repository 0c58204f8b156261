import { browser } from '../browser.ts';
import { openPanel } from '../side-panel.ts';
import { current, ready } from './record.ts';
import { takePicture } from './take-picture.ts';
import { tellTrouble } from './tell-trouble.ts';
import { pauseWalk, resumeWalk } from './walk.ts';
import { wish } from './wish.ts';

/** The keyboard shortcuts of the manifest. Call it once, synchronously, when the worker starts. */
export function hearCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    // Opened first: the browser lets only the key press itself open the panel.
    if (command === 'mark-touchpoint' || command === 'mark-friction') openPanel(tab?.windowId);
    void obey(command, tab?.windowId).catch(tellTrouble);
  });
}

async function obey(command: string, window: number | undefined): Promise<void> {
  await ready();
  switch (command) {
    case 'mark-touchpoint':
    case 'mark-friction':
      // Without a walk the opened panel prepares one; there is nothing to mark.
      if (current() && current()?.state !== 'interrupted') await wish(command, window);
      return;
    case 'take-picture':
      await takePicture({});
      return;
    case 'pause-resume':
      if (current()?.state === 'walking') await pauseWalk();
      else if (current()?.state === 'paused') await resumeWalk();
  }
}
