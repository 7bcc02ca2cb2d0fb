import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const top = fileURLToPath(new URL('../..', import.meta.url));

/** The TypeScript files of a folder, and which of them import which. */
export class SourceGraph {
  readonly root: string;
  /** Paths relative to the folder. */
  readonly files: readonly string[];
  private readonly known: ReadonlySet<string>;

  /** `folder` is relative to the top of the repository. */
  constructor(folder: string) {
    this.root = resolve(top, folder);
    this.files = filesIn(this.root).map((file) => relative(this.root, file));
    this.known = new Set(this.files);
  }

  text(file: string): string {
    return readFileSync(join(this.root, file), 'utf8');
  }

  /** The files of the folder from which a file imports or re-exports, types included. */
  importsOf(file: string): string[] {
    return this.specifiersOf(file).flatMap((specifier) => this.resolve(file, specifier) ?? []);
  }

  /** The module specifiers in a file's imports, packages included. */
  specifiersOf(file: string): string[] {
    return [...this.text(file).matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
      ([, specifier = '']) => specifier,
    );
  }

  /** Imports by path of files that are not in the folder. */
  outside(): string[] {
    return this.files.flatMap((file) =>
      this.specifiersOf(file)
        .filter((specifier) => specifier.startsWith('.') && join(dirname(file), specifier).startsWith('..'))
        .map((specifier) => `${file} → ${specifier}`),
    );
  }

  /** Cycles of files, and of folders through their files, at any depth. */
  cycles(): string[] {
    const depths = Math.max(...this.files.map((file) => file.split('/').length));
    const folders = Array.from({ length: depths - 1 }, (_, above) =>
      this.cyclesOf((file) => folderOf(file, above + 1)),
    );
    return [...new Set([...this.cyclesOf((file) => file), ...folders.flat()])].sort();
  }

  private cyclesOf(partOf: (file: string) => string): string[] {
    const known = new Map<string, Set<string>>();
    for (const file of this.files) {
      const part = partOf(file);
      const others = known.get(part) ?? new Set();
      for (const imported of this.importsOf(file))
        if (partOf(imported) !== part) others.add(partOf(imported));
      known.set(part, others);
    }
    return inCycles(known);
  }

  /**
   * Imports from a later one of these folders or files, and files that belong to none of them. A file belongs to the
   * longest path that contains it; `.` contains all files.
   */
  againstOrder(order: readonly string[]): string[] {
    const placeOf = (file: string) =>
      order
        .map((path, place) => ({ path, place }))
        .filter(({ path }) => path === '.' || file === path || file.startsWith(`${path}/`))
        .sort((a, b) => b.path.length - a.path.length)[0]?.place;
    return this.files.flatMap((file) => {
      const place = placeOf(file);
      if (place === undefined) return [`${file} is in no folder of the list`];
      return this.importsOf(file)
        .filter((imported) => (placeOf(imported) ?? 0) > place)
        .map((imported) => `${file} → ${imported}`);
    });
  }

  private resolve(file: string, specifier: string): string | null {
    if (!/^(\.|~\/)/.test(specifier)) return null;
    const path = specifier.startsWith('~/') ? specifier.slice(2) : join(dirname(file), specifier);
    return (
      [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((each) => this.known.has(each)) ?? null
    );
  }
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesIn(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });

/**
 * The first `depth` folders of a file's path. A file at the root stands for itself, since nothing imports the root as a
 * folder.
 */
const folderOf = (file: string, depth: number): string =>
  dirname(file) === '.' ? file : dirname(file).split('/').slice(0, depth).join('/');

/** Removes everything that imports nothing of the rest, or is imported by nothing of it, until only cycles are left. */
function inCycles(known: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  let left = [...known.keys()];
  for (;;) {
    const remaining = new Set(left);
    const named = new Set(left.flatMap((each) => [...(known.get(each) ?? [])]));
    const next = left.filter(
      (each) => named.has(each) && [...(known.get(each) ?? [])].some((other) => remaining.has(other)),
    );
    if (next.length === left.length) return left;
    left = next;
  }
}
