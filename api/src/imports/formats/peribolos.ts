import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { fold } from '../../shared/fold.ts';
import { type Source, sourceWithPlaces } from './source.ts';
import { readYaml } from './yaml.ts';

/** The levels of GitHub, the lowest first. */
const levels = ['read', 'triage', 'write', 'maintain', 'admin'];

const people = z.array(z.coerce.string()).nullish();

interface Team {
  description?: string | null | undefined;
  members?: string[] | null | undefined;
  maintainers?: string[] | null | undefined;
  repos?: Record<string, string> | null | undefined;
  teams?: Record<string, Team> | null | undefined;
}

const team: z.ZodType<Team> = z.lazy(() =>
  z.object({
    description: z.string().nullish(),
    members: people,
    maintainers: people,
    repos: z.record(z.string(), z.enum(levels)).nullish(),
    teams: z.record(z.string(), team).nullish(),
  }),
);

const organisation = z.object({
  admins: people,
  members: people,
  teams: z.record(z.string(), team).nullish(),
});

/**
 * Reads the configuration of GitHub organisations in the format of peribolos: `<folder>/<org>/org.yaml` and
 * `<folder>/<org>/<anything>/teams.yaml`. Every person in an organisation becomes a user; a team becomes a user group
 * `<org>/<team>`, nested in its parent; a repository becomes an application `<org>/<repository>`. @see
 * https://docs.prow.k8s.io/docs/components/cli-tools/peribolos/
 */
export function readPeribolos(folder: string): Source {
  const made = new Organisation();
  const base = exists(join(folder, 'config')) ? join(folder, 'config') : folder;
  for (const org of folders(base)) {
    const file = join(base, org, 'org.yaml');
    if (!exists(file)) continue;
    const { admins, members, teams } = read(file, organisation);
    for (const login of [...(admins ?? []), ...(members ?? [])]) made.user(login, file);
    made.teams(org, teams ?? {}, file, null);
    for (const section of folders(join(base, org))) {
      const more = join(base, org, section, 'teams.yaml');
      if (exists(more))
        made.teams(
          org,
          read(more, z.object({ teams: z.record(z.string(), team).nullish() })).teams ?? {},
          more,
          null,
        );
    }
  }
  return made.source(folder);
}

class Organisation {
  private readonly users = new Map<string, string>();
  private readonly groups: Record<string, unknown>[] = [];
  private readonly resources = new Set<string>();
  private readonly bindings: Record<string, string>[] = [];
  private readonly places = new Map<string, string>();

  /** The username of a login. Logins ignore case; the first spelling is used. */
  user(login: string, file: string): string {
    const known = this.users.get(fold(login));
    if (known) return known;
    this.places.set(`users.${this.users.size}`, file);
    this.users.set(fold(login), login);
    return login;
  }

  teams(org: string, teams: Record<string, Team>, file: string, parent: string | null): void {
    for (const [slug, { description, members, maintainers, repos, teams: children }] of Object.entries(
      teams,
    )) {
      const name = `${org}/${slug}`;
      const people = [...(maintainers ?? []), ...(members ?? [])].map((login) => this.user(login, file));
      this.places.set(`userGroups.${this.groups.length}`, file);
      this.groups.push({
        name,
        ...(description && { description }),
        ...(parent && { memberOf: [parent] }),
        members: [...new Set(people)],
      });
      for (const [repo, level] of Object.entries(repos ?? {})) {
        this.resources.add(`${org}/${repo}`);
        this.places.set(`bindings.${this.bindings.length}`, file);
        this.bindings.push({ userGroup: name, resource: `${org}/${repo}`, level });
      }
      this.teams(org, children ?? {}, file, name);
    }
  }

  source(folder: string): Source {
    const document = {
      muster: 1,
      users: [...this.users.values()].map((username) => ({ username })),
      userGroups: this.groups,
      resources: [...this.resources].map((name) => ({ kind: 'APPLICATION', name, levels })),
      bindings: this.bindings,
    };
    return sourceWithPlaces(document, this.places, folder);
  }
}

function read<Shape>(file: string, schema: z.ZodType<Shape>): Shape {
  const source = readYaml(readFileSync(file, 'utf8'), file);
  const parsed = schema.safeParse(source.document ?? {});
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`${source.placeOf((issue?.path ?? []).map(String))}: ${issue?.message}`);
}

const folders = (path: string): string[] =>
  readdirSync(path)
    .filter((name) => statSync(join(path, name)).isDirectory())
    .sort();
const exists = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined;
