import { callerOf } from '../viewer/caller.ts';
import { hashSecret } from '../viewer/secret.ts';
import type { Viewer } from '../viewer/viewer.ts';

/**
 * The most credentials that are remembered. Requests with a forgotten one merely wait in the queue of their address.
 */
const maxRemembered = 10_000;

/**
 * Chooses the queue in which a request waits before its sender is looked up: that of its caller where the credential
 * was valid before, and otherwise that of its address. So requests with made-up tokens from one address all wait in one
 * queue. This does not decide what the sender may do.
 */
export class QueueKeys {
  private readonly callers = new Map<string, string>();

  of(credential: string | null, network: string): string {
    const known = credential === null ? undefined : this.callers.get(keyOf(credential));
    return known ?? `unknown from ${network}`;
  }

  remember(credential: string, viewer: Viewer, network: string): void {
    const key = keyOf(credential);
    // The least recently used credential is forgotten first.
    this.callers.delete(key);
    this.callers.set(key, callerOf(viewer, network));
    const [oldest] = this.callers.keys();
    if (this.callers.size > maxRemembered && oldest !== undefined) this.callers.delete(oldest);
  }
}

const keyOf = (credential: string): string => hashSecret(credential).toString('base64');
