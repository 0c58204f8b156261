import process from 'node:process';
import { sampleId } from '../../../extension/ui/workspace/sample-events.ts';
import { press, seen } from './panel-driver.ts';
import { looks, shoot } from './shoot.ts';
import { openWorkspace } from './workspace.ts';
import { workspaceViews } from './workspace-views.ts';

/** Pictures of every view of the workspace at every width, light and dark: `node test/e2e/support/shoot-workspace.ts FOLDER [VIEW…]`. */
const [folder = 'shots', ...wanted] = process.argv.slice(2);
const workspace = await openWorkspace();
try {
  const { page, id } = workspace;
  // What compares needs another audit.
  await workspace.go('#/sample');
  await seen(page, '>>> wm-audit-head');
  for (const { name, hash, press: pressed = [] } of workspaceViews) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    await workspace.go('#/');
    await workspace.go(hash(id, sampleId));
    for (const selector of pressed) await press(page, selector);
    for (const look of looks) console.log(await shoot(page, folder, name, look));
  }
} finally {
  await workspace.close();
}
