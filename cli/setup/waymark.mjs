#!/usr/bin/env node
// The command `waymark` on any Node from 18 up: the set-up brings what is missing and runs the rest on the pinned one.
process.argv.splice(2, 0, 'waymark');
await import('./run.mjs');
