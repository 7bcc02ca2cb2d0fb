import { Agent, request } from 'node:http';
import { type Timing, timingOf } from '../timing.ts';

const everyMs = 50;

/** Requests the position 20 times a second, without waiting for earlier answers. */
export class Bystander {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 50 });
  private samples: number[] = [];
  private readonly asking: NodeJS.Timeout;
  private readonly pending = new Set<number>();

  constructor(
    private readonly url: string,
    private readonly token: string,
  ) {
    this.asking = setInterval(() => void this.ask(), everyMs);
  }

  /** The answer times since the last call. A request without an answer counts with its waiting time so far. */
  take(): Timing & { failed: number } {
    const now = performance.now();
    const waiting = [...this.pending].map((begun) => now - begun);
    const all = [...this.samples, ...waiting];
    this.samples = [];
    const failed = this.failures;
    this.failures = 0;
    return { ...timingOf(all), failed };
  }

  private failures = 0;

  stop(): void {
    clearInterval(this.asking);
    this.agent.destroy();
  }

  private async ask(): Promise<void> {
    const begun = performance.now();
    this.pending.add(begun);
    try {
      const status = await this.post();
      if (status !== 200) this.failures += 1;
      this.samples.push(performance.now() - begun);
    } catch {
      this.failures += 1;
      this.samples.push(performance.now() - begun);
    } finally {
      this.pending.delete(begun);
    }
  }

  private post(): Promise<number> {
    return new Promise((resolve, reject) => {
      const asked = request(`${this.url}/graphql`, {
        method: 'POST',
        agent: this.agent,
        headers: { 'content-type': 'application/json', authorization: `Bearer ${this.token}` },
      });
      asked.once('error', reject);
      asked.once('response', (response) => {
        let text = '';
        response.on('data', (chunk) => {
          text += chunk;
        });
        response.once('end', () => resolve(text.includes('"position"') ? (response.statusCode ?? 0) : 0));
        response.once('error', reject);
      });
      asked.end('{"query":"{ position }"}');
    });
  }
}
