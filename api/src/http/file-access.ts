import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Database } from '../database/database.ts';
import { findEnrolment } from '../systems/enrolment.ts';
import { seesEverything } from '../viewer/viewer.ts';
import type { Requests } from './requests.ts';

/** Settings that give access to metrics and the agent without the token of a person or syncer. */
export interface AccessSettings {
  metricsToken?: string;
  openMetrics?: boolean;
  openAgent?: boolean;
}

/** Who may read the endpoints that are neither GraphQL nor public: metrics, and the files of the Linux agent. */
export function fileAccess(database: Database, requests: Requests, settings: AccessSettings = {}) {
  const viewerOf = (request: FastifyRequest) => requests.viewerOf(request.raw);
  return {
    metrics: async (request: FastifyRequest): Promise<boolean> => {
      if (settings.openMetrics) return true;
      const token = bearerOf(request);
      if (settings.metricsToken && token && isSame(token, settings.metricsToken)) return true;
      const viewer = await viewerOf(request);
      return viewer !== null && seesEverything(viewer);
    },
    /** Fetching the agent does not use up an enrolment token. */
    agent: async (request: FastifyRequest): Promise<boolean> => {
      if (settings.openAgent) return true;
      const token = bearerOf(request);
      if (token && (await findEnrolment(database.em.fork(), token))) return true;
      const viewer = await viewerOf(request);
      return viewer !== null && viewer.scopes.length > 0;
    },
  };
}

export type FileAccess = ReturnType<typeof fileAccess>;

const bearerOf = ({ headers }: FastifyRequest): string | null =>
  /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? null;

const hashed = (text: string) => createHash('sha256').update(text).digest();

const isSame = (one: string, other: string): boolean => timingSafeEqual(hashed(one), hashed(other));
