import type { Follower } from '../changes/sequence.ts';

export const project: Follower = async () => {};
