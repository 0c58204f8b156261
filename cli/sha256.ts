import { createHash } from 'node:crypto';
import type { Digest } from '../core/exchange/bundle.ts';

export const sha256: Digest = async (bytes) => createHash('sha256').update(bytes).digest('hex');
