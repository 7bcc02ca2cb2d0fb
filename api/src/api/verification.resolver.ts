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
      'Computes all derived data again and compares it with what is stored, and checks what must always hold, including the log. Changes nothing. It reads everything, which takes some seconds for 100,000 users. For admins and auditors.',
  })
  verifyDirectory(@Ctx() { verifications }: Context): Promise<Verification> {
    return verifications.verify();
  }

  @Query(() => Verification, {
    nullable: true,
    description:
      'The last verification, whoever requested it. The server also verifies every MUSTER_VERIFY_HOURS hours, and repairs derived data. Null where there was none yet. For admins and auditors.',
  })
  lastVerification(@Ctx() { verifications }: Context): Promise<Verification | null> {
    return verifications.last();
  }

  @Mutation(() => RepairDerivedPayload, {
    description:
      'Verifies the directory and repairs derived data (memberships by rule, and grants), which is recorded in the log. What people have stated stays as it is. For admins.',
  })
  async repairDerived(
    @Arg('input', () => RepairDerivedInput, {
      description: 'The options, and why the repair is made.',
    })
    input: RepairDerivedInput,
    @Ctx() { verifications }: Context,
  ): Promise<RepairDerivedPayload> {
    return Object.assign(new RepairDerivedPayload(), await verifications.repair(input));
  }
}
