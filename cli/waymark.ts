#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { inProject } from './project.ts';

// Half of what a short command takes is reading its own code, so what was compiled is kept: beside the packages, for in a
// folder that others may write to it could be anybody's code. Where it cannot be kept, nothing is lost but the time.
enableCompileCache(inProject('node_modules', '.cache', 'waymark'));
await import('./program.ts');
