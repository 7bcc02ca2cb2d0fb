import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import {
  RepairDerivedInput,
  RepairDerivedPayload,
  Verification,
} from '../verification/verification.types.ts';
import type { Context } from './context.ts';

@Resolver()
export class VerificationResolver {
  @Query(() => Verification, {
    description:
      'Derives again what follows from what is stated, looks at what must hold in any case, and at the log; changes nothing. It reads everything: some seconds for 100,000 users. Admins and auditors.',
  })
  verifyDirectory(@Ctx() { verifications }: Context): Promise<Verification> {
    return verifications.verify();
  }

  @Query(() => Verification, {
    nullable: true,
    description:
      'The last verification, whoever asked for it: the server verifies by itself every MUSTER_VERIFY_HOURS, and repairs what is derived. Null where there was none yet. Admins and auditors.',
  })
  lastVerification(@Ctx() { verifications }: Context): Promise<Verification | null> {
    return verifications.last();
  }

  @Mutation(() => RepairDerivedPayload, {
    description:
      'Verifies, and repairs what is derived (memberships by rules, grants), as changes of its own. What people have stated stays as it is. Admins.',
  })
  async repairDerived(
    @Arg('input', () => RepairDerivedInput, {
      description: 'Whether to keep the repair, and why it is made.',
    })
    input: RepairDerivedInput,
    @Ctx() { verifications }: Context,
  ): Promise<RepairDerivedPayload> {
    return Object.assign(new RepairDerivedPayload(), await verifications.repair(input));
  }
}
