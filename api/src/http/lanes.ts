import { callerOf } from '../viewer/caller.ts';
import { hashSecret } from '../viewer/secret.ts';
import type { Viewer } from '../viewer/viewer.ts';

/** Credentials that are remembered; forgotten ones only wait with the others of their address. */
const mostRemembered = 10_000;

/**
 * Behind whom a request waits before its sender is looked up: behind others of the same caller where its credential was
 * good before, and otherwise behind others from the same address. So whoever makes up tokens waits in one place with all
 * of them. It says nothing about what the sender may do.
 */
export class Lanes {
  private readonly callers = new Map<string, string>();

  of(credential: string | null, network: string): string {
    const known = credential === null ? undefined : this.callers.get(keyOf(credential));
    return known ?? `unknown from ${network}`;
  }

  remember(credential: string, viewer: Viewer, network: string): void {
    const key = keyOf(credential);
    // Last used, last forgotten.
    this.callers.delete(key);
    this.callers.set(key, callerOf(viewer, network));
    const [oldest] = this.callers.keys();
    if (this.callers.size > mostRemembered && oldest !== undefined) this.callers.delete(oldest);
  }
}

const keyOf = (credential: string): string => hashSecret(credential).toString('base64');
