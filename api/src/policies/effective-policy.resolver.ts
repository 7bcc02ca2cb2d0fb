import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { authorizeReader } from '../auth/authorize.ts';
import type { Context } from '../context.ts';
import { AssignmentConnection } from '../edges/connections.ts';
import { StatedEdgeArgs } from '../edges/stated.args.ts';
import { EdgeKind } from '../graph/edge.entity.ts';
import { Resource } from '../resources/resource.entity.ts';
import { InputError } from '../shared/errors.ts';
import { rows, sql } from '../shared/sql.ts';
import { dscOf } from './artefacts/dsc.ts';
import { mobileconfigOf } from './artefacts/mobileconfig.ts';
import { typeNamed } from './catalogue/catalogue.ts';
import { Platform } from './catalogue/setting.ts';
import { policiesInForce } from './effective-policy.ts';
import type { Stated } from './merge.ts';
import { shownType } from './policy.resolver.ts';
import {
  Compliance,
  type ComplianceState,
  EffectivePolicy,
  EffectiveSetting,
  PolicyArtefact,
  PolicySource,
  ReportComplianceInput,
  ReportCompliancePayload,
} from './policy.types.ts';

const shown = (stated: Stated[]): PolicySource[] =>
  stated.map((one) => Object.assign(new PolicySource(), { stated: one }));

@Resolver(() => Resource)
export class SystemPoliciesResolver {
  @FieldResolver(() => AssignmentConnection, {
    description: 'The policies that are assigned to the system itself. For admins and auditors.',
  })
  async assignments(
    @Root() { key }: Resource,
    @Args(() => StatedEdgeArgs) args: StatedEdgeArgs,
    @Ctx() { stated, viewer }: Context,
  ): Promise<object> {
    authorizeReader(viewer);
    return new AssignmentConnection(await stated.to(EdgeKind.ASSIGNMENT, key, args));
  }

  @FieldResolver(() => [EffectivePolicy], {
    description:
      'What counts on the system of all policies that reach it, by type. For admins, auditors, and its agent.',
  })
  async effectivePolicies(
    @Root() { key }: Resource,
    @Ctx() { loaders, viewer }: Context,
  ): Promise<EffectivePolicy[]> {
    if (viewer.syncerKey === null) authorizeReader(viewer);
    const found = await policiesInForce(loaders, key);
    return found.map(({ typeId, settings }) =>
      Object.assign(new EffectivePolicy(), {
        resourceKey: key,
        typeId,
        type: shownType(typeNamed(typeId)),
        settings: settings.map(({ name, value, setting, sources, conflicts }) =>
          Object.assign(new EffectiveSetting(), {
            name,
            value,
            merge: setting.merge,
            sources: shown(sources),
            conflicts: shown(conflicts),
          }),
        ),
      }),
    );
  }

  @FieldResolver(() => PolicyArtefact, {
    description:
      'The effective policies as a configuration profile for macOS, or a DSC document for Windows. For admins and auditors.',
  })
  async policyArtefact(
    @Root() resource: Resource,
    @Arg('platform', () => Platform, { description: 'MACOS or WINDOWS.' }) platform: Platform,
    @Ctx() { loaders, viewer }: Context,
  ): Promise<PolicyArtefact> {
    authorizeReader(viewer);
    if (platform === Platform.LINUX)
      throw new InputError('On Linux the agent applies policies: no file is needed.').at('platform');
    const found = await policiesInForce(loaders, resource.key);
    const inForce = Object.fromEntries(
      found.map(({ typeId, settings }) => [
        typeId,
        Object.fromEntries(settings.map(({ name, value }) => [name, value])),
      ]),
    );
    return platform === Platform.MACOS ? mobileconfigOf(resource, inForce) : dscOf(resource, inForce);
  }

  @Mutation(() => ReportCompliancePayload, { description: 'Says how a system complies. Its agent only.' })
  async reportCompliance(
    @Arg('input', () => ReportComplianceInput, { description: 'Which system, and how.' })
    input: ReportComplianceInput,
    @Ctx() { policies }: Context,
  ): Promise<ReportCompliancePayload> {
    return Object.assign(new ReportCompliancePayload(), await policies.report(input));
  }
}

@Resolver(() => EffectivePolicy)
export class ComplianceResolver {
  @FieldResolver(() => Compliance, {
    nullable: true,
    description: 'Whether the system complies; null where nobody has said so.',
  })
  async compliance(
    @Root() { resourceKey, typeId }: EffectivePolicy,
    @Ctx() { loaders, em }: Context,
  ): Promise<Compliance | null> {
    const all = await loaders.cache.load('compliance', {}, resourceKey, async (keys) => {
      const found = await rows<ComplianceRow>(
        em,
        sql`select * from compliance where resource_id = any(${[...keys]}::int[])`,
      );
      return keys.map((key) => found.filter(({ resource_id }) => resource_id === key));
    });
    const said = all.find(({ policy_type }) => policy_type === typeId);
    if (!said) return null;
    return Object.assign(new Compliance(), {
      state: said.state,
      message: said.message,
      since: new Date(said.since),
      drifts: said.drifts,
      driftedAt: said.drifted_at === null ? null : new Date(said.drifted_at),
      drift: said.drift,
      reportedAt: new Date(said.reported_at),
    });
  }
}

interface ComplianceRow {
  resource_id: number;
  policy_type: string;
  state: ComplianceState;
  message: string | null;
  since: string;
  drifts: number;
  drifted_at: string | null;
  drift: string | null;
  reported_at: string;
}
