import { hostname, machine, release, uptime } from 'node:os';
import { contentOf } from './host/files.ts';

/** Facts about this system, and when it booted. */
export async function factsOf(): Promise<{ facts: Record<string, string>; bootedAt: string }> {
  const lines = ((await contentOf('/etc/os-release')) ?? '').matchAll(/^(\w+)="?(.*?)"?$/gm);
  const os = Object.fromEntries([...lines].map(([, name, value]) => [name, value ?? '']));
  const facts = {
    hostname: hostname(),
    os: os.NAME ?? 'Linux',
    osVersion: os.VERSION_ID ?? '',
    kernel: release(),
    architecture: machine(),
    agent: version,
  };
  return { facts, bootedAt: new Date(Math.round(Date.now() / 1000 - uptime()) * 1000).toISOString() };
}

export const version = '0.1.0';
