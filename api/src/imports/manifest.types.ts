import { GraphQLJSON } from 'graphql-scalars';
import { Arg, Field, InputType, Int, registerEnumType } from 'type-graphql';
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
  description: 'What becomes of what a manifest leaves out.',
  valuesConfig: {
    IMPORT: { description: 'It stays: things are added and updated, nothing is ended.' },
    APPLY: {
      description:
        'The manifest is the desired state of what it names: members, parents, parts and owners of its groups where it lists them, and bindings between what it names, end when it leaves them out.',
    },
  },
});

@InputType({ description: 'A manifest, and what to do with it.' })
export class ApplyManifestInput extends WriteInput {
  @Field(() => GraphQLJSON, { description: 'The manifest as JSON; its format is in the documentation.' })
  manifest: unknown;

  @Field(() => ManifestMode, {
    defaultValue: ManifestMode.IMPORT,
    description: 'What becomes of what the manifest leaves out.',
  })
  mode: ManifestMode;

  @Field(() => Int, {
    nullable: true,
    description:
      'Stop when more edges than this would be ended; min(500, max(10, 2 % of the live ones)) when left out.',
  })
  maxRemovals?: number | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Take what can be taken, and list the rest in `notTaken`: an entry whose facts are refused, a member, a binding. What is there already of those stays as it is. When false, one error lets nothing happen.',
  })
  keepGoing?: boolean;
}

const stepsShown = 1_000;

@PayloadType('What became of a manifest.')
export class ApplyManifestPayload extends Payload {
  allSteps: PlanStep[] = [];

  @Field(() => [PlanStep], { description: 'What was done, or on a dry run would be, in order.' })
  steps(
    @Arg('first', () => Int, { nullable: true, description: 'How many; 1,000 when left out.' })
    first?: number,
    @Arg('offset', () => Int, { nullable: true, description: 'Leave out so many first.' }) offset?: number,
  ): PlanStep[] {
    const from = offset ?? 0;
    return this.allSteps.slice(from, from + (first ?? stepsShown));
  }

  @Field(() => Int, { description: 'How many steps there are; 0: nothing to do.' })
  get stepCount(): number {
    return this.allSteps.length;
  }

  @Field(() => Int, { description: 'How many of them end an edge.' })
  removalCount = 0;

  @Field(() => [UserError], {
    description: 'With `keepGoing`: what could not be taken, why, and what to do; `path` says where it is.',
  })
  notTaken: UserError[] = [];
}
