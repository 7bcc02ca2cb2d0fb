import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { authorizeReader } from '../auth/authorize.ts';
import type { Context } from '../context.ts';
import { AssignmentConnection } from '../edges/connections.ts';
import { StatedEdgeArgs } from '../edges/stated.args.ts';
import { EdgeKind } from '../graph/edge.entity.ts';
import { Resource } from '../resources/resource.entity.ts';
import { InputError } from '../shared/errors.ts';
import { dscOf } from './artefacts/dsc.ts';
import { mobileconfigOf } from './artefacts/mobileconfig.ts';
import { typeNamed } from './catalogue/catalogue.ts';
import { Platform } from './catalogue/setting.ts';
import { policiesInForce } from './effective-policy.ts';
import type { Stated } from './merge.ts';
import { EffectivePolicy, EffectiveSetting, PolicyArtefact, PolicySource } from './policy.types.ts';
import { shownType } from './shown-type.ts';

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
}
