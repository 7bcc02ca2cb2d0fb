import { GraphQLJSON } from 'graphql-scalars';
import { Arg, Field, InputType, Int, registerEnumType } from 'type-graphql';
import { LdapRename } from '../access/ldap-renames.types.ts';
import { Payload } from '../access/payload.ts';
import { UserError } from '../shared/errors.ts';
import { PayloadType } from '../shared/payload-type.ts';
import { WriteInput } from '../shared/write.input.ts';
import { PlanStep } from './plan.ts';

export enum ManifestMode {
  IMPORT = 'IMPORT',
  APPLY = 'APPLY',
}
registerEnumType(ManifestMode, {
  name: 'ManifestMode',
  description: 'What happens to edges that a manifest leaves out.',
  valuesConfig: {
    IMPORT: { description: 'They stay: edges are added and updated, and none is ended.' },
    APPLY: {
      description:
        'They are ended. The manifest is the desired state of what it names: members, parents, parts and owners of groups for which it has such a list, and bindings between objects that it names.',
    },
  },
});

@InputType({ description: 'Applies a manifest.' })
export class ApplyManifestInput extends WriteInput {
  @Field(() => GraphQLJSON, { description: 'The manifest as JSON, in the format of docs/manifest.md.' })
  manifest: unknown;

  @Field(() => ManifestMode, {
    defaultValue: ManifestMode.IMPORT,
    description: 'What happens to edges that the manifest leaves out.',
  })
  mode: ManifestMode;

  @Field(() => Int, {
    nullable: true,
    description:
      'The most edges that may be ended; if there are more, nothing is changed. When left out: 2 % of the live edges, but at least 10 and at most 500.',
  })
  maxRemovals?: number | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Apply what can be applied, and list the rest in `rejected`: entries with invalid facts, members, bindings. Whatever of these already exists stays as it is. When false, one error prevents everything.',
  })
  keepGoing?: boolean;
}

const stepsShown = 1_000;

@PayloadType('The result of applying a manifest.')
export class ApplyManifestPayload extends Payload {
  allSteps: PlanStep[] = [];

  @Field(() => [PlanStep], { description: 'What was done, in order, or would be done in case of a dry run.' })
  steps(
    @Arg('first', () => Int, { nullable: true, description: 'The number of steps; 1,000 when left out.' })
    first?: number,
    @Arg('offset', () => Int, { nullable: true, description: 'The number of steps to skip.' })
    offset?: number,
  ): PlanStep[] {
    const from = offset ?? 0;
    return this.allSteps.slice(from, from + (first ?? stepsShown));
  }

  @Field(() => Int, { description: 'How many steps there are; 0 where nothing has to be done.' })
  get stepCount(): number {
    return this.allSteps.length;
  }

  @Field(() => Int, { description: 'How many of the steps end an edge.' })
  removalCount = 0;

  @Field(() => [UserError], {
    description:
      'With `keepGoing`: the parts that were not applied, with the reason and what to do. `path` is the place in the document.',
  })
  rejected: UserError[] = [];

  @Field(() => [LdapRename], { description: 'Entries of LDAP servers that get another name: the first 50.' })
  ldapRenames: LdapRename[] = [];

  @Field(() => Int, { description: 'How many entries of LDAP servers get another name.' })
  ldapRenameCount = 0;
}
