import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import {
  ComplianceArgs,
  ReportComplianceInput,
  ReportCompliancePayload,
} from '../policies/compliance.inputs.ts';
import { Compliance, ComplianceConnection } from '../policies/compliance.types.ts';
import { complianceOf } from '../policies/find-compliance.ts';
import { EffectivePolicy } from '../policies/policy.types.ts';
import type { Context } from './context.ts';

@Resolver(() => EffectivePolicy)
export class ComplianceResolver {
  @FieldResolver(() => Compliance, { description: 'Whether the system complies.' })
  compliance(
    @Root() { resourceKey, typeId }: EffectivePolicy,
    @Ctx() { loaders }: Context,
  ): Promise<Compliance> {
    return complianceOf(loaders, resourceKey, typeId);
  }

  @Query(() => ComplianceConnection, {
    name: 'compliance',
    description:
      'The compliance of every system that policies apply to, with each type of them, by name of the system. For admins and auditors.',
  })
  async complianceOfSystems(
    @Args(() => ComplianceArgs) args: ComplianceArgs,
    @Ctx() { compliance }: Context,
  ): Promise<object> {
    return new ComplianceConnection(await compliance.list(args));
  }

  @Mutation(() => ReportCompliancePayload, { description: 'Reports how a system complies. For its agent.' })
  async reportCompliance(
    @Arg('input', () => ReportComplianceInput, { description: 'The report.' })
    input: ReportComplianceInput,
    @Ctx() { compliance }: Context,
  ): Promise<ReportCompliancePayload> {
    return Object.assign(new ReportCompliancePayload(), await compliance.report(input));
  }
}
