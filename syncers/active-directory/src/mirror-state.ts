import type { Group, Person } from './entry.ts';
import type { AdMirrorQuery, AdPeopleQuery, MirroredGroupInput, MirroredUserInput } from './gql/graphql.ts';

type MirroredGroup = NonNullable<AdMirrorQuery['syncer']>['mirroredGroups'][number];
type MirrorProblem = NonNullable<AdMirrorQuery['syncer']>['mirrorProblems'][number];
type MirroredPerson = NonNullable<AdPeopleQuery['syncer']>['mirroredUsers']['users'][number];

/** Requires every fact: a fact that is left out would look like a difference in every comparison. */
export type WholeUserInput = Required<MirroredUserInput>;

export const userInput = ({
  kind: _kind,
  guid,
  dn,
  endsAt,
  primaryGroup: _primaryGroup,
  ...facts
}: Person): WholeUserInput => ({
  ...facts,
  anchor: guid,
  path: dn,
  endsAt: endsAt?.toISOString() ?? null,
});

export const groupInput = ({ guid, name, description, dn }: Group): MirroredGroupInput => ({
  anchor: guid,
  name,
  description,
  path: dn,
});

/** What was sent to Muster and stored there. Only differences to it are sent. */
export class MirrorState {
  readonly people = new Map<string, WholeUserInput>();
  readonly groups = new Map<string, MirroredGroupInput>();
  readonly members = new Map<string, Set<string>>();
  readonly nested = new Map<string, Set<string>>();
  /** Members of each group whom Muster lists as not mirrored. */
  readonly unmirrored = new Map<string, Set<string>>();

  addGroups(groups: readonly MirroredGroup[]): void {
    for (const { anchor, name, description = null, path, goneAt, memberAnchors, nestedAnchors } of groups) {
      this.members.set(anchor, new Set(memberAnchors));
      this.nested.set(anchor, new Set(nestedAnchors));
      if (!goneAt) this.groups.set(anchor, { anchor, name, description, path });
    }
  }

  /** What Muster lists as problems of an earlier process. */
  addProblems(problems: readonly MirrorProblem[]): void {
    for (const { problemCode, anchor, memberAnchor } of problems) {
      if (problemCode !== 'MIRRORED_MEMBER_ELSEWHERE' || !memberAnchor) continue;
      const listed = this.unmirrored.get(anchor) ?? new Set<string>();
      this.unmirrored.set(anchor, listed.add(memberAnchor));
    }
  }

  addPeople(people: readonly MirroredPerson[]): void {
    for (const { goneAt, endsAt, ...facts } of people)
      if (!goneAt)
        this.people.set(facts.anchor, { ...facts, endsAt: endsAt ? new Date(endsAt).toISOString() : null });
  }
}

/** Whether Muster has all of these facts. Called for every person after every change, so it must be fast. */
export function isUpToDate<Facts extends object>(facts: Facts, known: Facts | undefined): boolean {
  if (!known) return false;
  for (const name in facts) if ((facts[name] ?? null) !== (known[name] ?? null)) return false;
  return true;
}
