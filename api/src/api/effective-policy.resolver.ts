import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { StatedEdgeArgs } from '../edges/stated.args.ts';
import { AssignmentConnection } from '../model/edge-connections.ts';
import { EdgeKind } from '../model/edge-kinds.ts';
import { Resource } from '../model/resource.entity.ts';
import { dscOf } from '../policies/artefacts/dsc.ts';
import { mobileconfigOf } from '../policies/artefacts/mobileconfig.ts';
import { describeType } from '../policies/describe-type.ts';
import { effectiveSettingsOf } from '../policies/effective-policy.ts';
import { EffectivePolicy, EffectiveSetting, PolicyArtefact, PolicySource } from '../policies/policy.types.ts';
import { typeNamed } from '../policy-types/catalogue.ts';
import type { StatedValue } from '../policy-types/merge.ts';
import { Platform } from '../policy-types/setting.ts';
import { errorText } from '../shared/error-text.ts';
import { InputError } from '../shared/errors.ts';
import { authorizeReader } from '../viewer/authorize.ts';
import type { Context } from './context.ts';

const shown = (stated: StatedValue[]): PolicySource[] =>
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
      'The merged settings of all policies that apply to the system, by type. For admins, auditors, and its agent.',
  })
  async effectivePolicies(
    @Root() { key }: Resource,
    @Ctx() { loaders, viewer }: Context,
  ): Promise<EffectivePolicy[]> {
    if (viewer.syncerKey === null) authorizeReader(viewer);
    const found = await effectiveSettingsOf(loaders, key);
    return found.map(({ typeId, settings }) =>
      Object.assign(new EffectivePolicy(), {
        resourceKey: key,
        typeId,
        type: describeType(typeNamed(typeId)),
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
    @Arg('platform', () => Platform, { description: 'The platform: MACOS or WINDOWS.' }) platform: Platform,
    @Ctx() { loaders, viewer }: Context,
  ): Promise<PolicyArtefact> {
    authorizeReader(viewer);
    if (platform === Platform.LINUX) throw new InputError(errorText('NO_FILE_FOR_LINUX')).at('platform');
    const found = await effectiveSettingsOf(loaders, resource.key);
    const effective = Object.fromEntries(
      found.map(({ typeId, settings }) => [
        typeId,
        Object.fromEntries(settings.map(({ name, value }) => [name, value])),
      ]),
    );
    return platform === Platform.MACOS ? mobileconfigOf(resource, effective) : dscOf(resource, effective);
  }
}
