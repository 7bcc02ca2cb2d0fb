import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Resource } from '../model/resource.entity.ts';
import { instant, int, nullable, written } from '../shared/row-type.ts';
import { rowsOf, sql } from '../shared/sql.ts';
import {
  CreateEnrolmentInput,
  CreateEnrolmentPayload,
  EnrolSystemInput,
  EnrolSystemPayload,
  ReportSystemInput,
  ReportSystemPayload,
  System,
} from '../systems/system.types.ts';
import { authorizeReader } from '../viewer/authorize.ts';
import type { Context } from './context.ts';

@Resolver(() => Resource)
export class SystemResolver {
  @FieldResolver(() => System, {
    nullable: true,
    description: 'The last report of its agent; null where it has none. For admins and auditors.',
  })
  system(@Root() { key }: Resource, @Ctx() { loaders, em, viewer }: Context): Promise<System | null> {
    authorizeReader(viewer);
    return loaders.cache.load('system', {}, key, async (keys) => {
      const found = await rowsOf(
        em,
        {
          resource_id: int,
          syncer_id: int,
          facts: written<Record<string, string>>(),
          booted_at: nullable(instant),
          reported_at: instant,
          last_seen_at: nullable(instant),
        },
        sql`select f.*, s.last_seen_at from system_facts f join syncer s on s.id = f.syncer_id
            where f.resource_id = any(${[...keys]}::int[]) and s.archived_at is null`,
      );
      const byKey = new Map(found.map((facts) => [facts.resource_id, facts]));
      return keys.map((resource) => {
        const report = byKey.get(resource);
        if (!report) return null;
        return Object.assign(new System(), {
          syncerKey: report.syncer_id,
          facts: report.facts,
          bootedAt: report.booted_at === null ? null : new Date(report.booted_at),
          reportedAt: new Date(report.reported_at),
          lastSeenAt: report.last_seen_at === null ? null : new Date(report.last_seen_at),
        });
      });
    });
  }

  @Mutation(() => CreateEnrolmentPayload, {
    description:
      'Creates a one-time token with which a system enrols. For admins, who have to confirm their presence, and their tokens with the scope CREDENTIALS.',
  })
  async createEnrolment(
    @Arg('input', () => CreateEnrolmentInput, { description: 'The system, and how long the token is valid.' })
    input: CreateEnrolmentInput,
    @Ctx() { systems }: Context,
  ): Promise<CreateEnrolmentPayload> {
    return Object.assign(new CreateEnrolmentPayload(), await systems.createEnrolment(input));
  }

  @Mutation(() => EnrolSystemPayload, {
    description: 'Enrols a system with a one-time token, and returns the token of its agent.',
  })
  async enrolSystem(
    @Arg('input', () => EnrolSystemInput, { description: 'The token and the system.' })
    input: EnrolSystemInput,
    @Ctx() { systems }: Context,
  ): Promise<EnrolSystemPayload> {
    return Object.assign(new EnrolSystemPayload(), await systems.enrol(input));
  }

  @Mutation(() => ReportSystemPayload, { description: 'Reports facts about a system. For its agent.' })
  async reportSystem(
    @Arg('input', () => ReportSystemInput, { description: 'The system and the facts.' })
    input: ReportSystemInput,
    @Ctx() { systems }: Context,
  ): Promise<ReportSystemPayload> {
    return Object.assign(new ReportSystemPayload(), await systems.report(input));
  }
}
