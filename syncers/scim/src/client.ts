import { setTimeout as pause } from 'node:timers/promises';
import { ExpectedError, type Report, report, reportOf, UnreachableError } from '@muster/syncer-core';
import type { Auth, Config } from './config.ts';

export type Resource = {
  id: string;
  externalId?: string;
  meta?: { version?: string; lastModified?: string };
} & Record<string, unknown>;

/** The application refused the request. */
export class ScimError extends ExpectedError {
  readonly status: number;
  /** When the application wants to receive the request again; null if it did not say. */
  readonly retryAt: Date | null;

  constructor(status: number, said: Report, retryAt: Date | null = null) {
    super(said);
    this.status = status;
    this.retryAt = retryAt;
  }
}

/** The application does not support this form of a request. It may support another one. */
export const isUnknownOperation = (error: unknown): boolean =>
  error instanceof ScimError && [400, 404, 405, 500, 501].includes(error.status);

interface Page {
  totalResults?: number;
  Resources?: Resource[];
}

const maxWaits = 5;
/** The longest wait, in milliseconds, for an application that asks for a pause. Other requests wait meanwhile. */
const longestWaitMs = 10_000;

/**
 * A SCIM 2.0 client (RFC 7644). Waits when the application asks for it, and requests a new token when the old one
 * expired.
 */
export class ScimClient {
  private readonly base: string;
  private readonly options: Config['scim'];
  private token: { text: string; until: number } | null = null;
  /** Whether the application supports PATCH. Otherwise PUT is used. */
  canPatch = true;
  private hasVersions = false;
  /** Attributes of users that the application requires, in lower case (RFC 7643 section 7). */
  requiredOfUsers: ReadonlySet<string> = new Set();
  /** Until when the application wants no requests, if that is longer than `longestWaitMs`. */
  private closedUntil: Date | null = null;

  constructor(options: Config['scim']) {
    this.options = options;
    this.base = options.url.replace(/\/$/, '');
  }

  /** Throws if the application cannot be reached or fails. A refusal (4xx) is an answer, too. */
  async probe(): Promise<void> {
    try {
      await this.request('GET', '/ServiceProviderConfig', undefined, {}, true);
    } catch (error) {
      if (error instanceof ScimError && error.status < 500) return;
      throw new UnreachableError(reportOf(error));
    }
  }

  /** Reads what the application supports. If it does not say, PATCH is assumed, since nearly all support it. */
  async discover(): Promise<void> {
    const answer = (await this.request('GET', '/ServiceProviderConfig').catch((error) => {
      if (error instanceof ScimError && error.status === 404) return {};
      throw error;
    })) as { patch?: { supported?: boolean }; etag?: { supported?: boolean } } | null;
    this.canPatch = answer?.patch?.supported !== false;
    this.hasVersions = answer?.etag?.supported === true;
    this.requiredOfUsers = await this.readRequired();
  }

  /** Many applications do not say; then no attribute is assumed to be required. */
  private async readRequired(): Promise<ReadonlySet<string>> {
    const path = '/Schemas/urn:ietf:params:scim:schemas:core:2.0:User';
    const answer = await this.request('GET', path).catch((error) => {
      if (error instanceof ScimError) return null;
      throw error;
    });
    const { attributes } = (answer ?? {}) as { attributes?: unknown };
    const listed = Array.isArray(attributes) ? (attributes as { name?: unknown; required?: unknown }[]) : [];
    return new Set(
      listed.filter(({ required }) => required === true).map(({ name }) => String(name).toLowerCase()),
    );
  }

  /** Yields all resources of a type. The next page starts after the rows received, whatever count was asked for. */
  async *all(type: string, filter?: string): AsyncGenerator<Resource> {
    let start = 1;
    for (;;) {
      const query = new URLSearchParams({ startIndex: String(start), count: String(this.options.pageSize) });
      if (filter) query.set('filter', filter);
      const page = (await this.request('GET', `/${type}s?${query}`)) as Page;
      const found = page.Resources ?? [];
      yield* found;
      start += found.length;
      if (found.length === 0 || start > (page.totalResults ?? 0)) return;
    }
  }

  async first(type: string, filter: string): Promise<Resource | null> {
    for await (const found of this.all(type, filter)) return found;
    return null;
  }

  get(type: string, id: string): Promise<Resource> {
    return this.request('GET', `/${type}s/${encodeURIComponent(id)}`) as Promise<Resource>;
  }

  create(type: string, body: object): Promise<Resource> {
    return this.request('POST', `/${type}s`, body) as Promise<Resource>;
  }

  /** If another client has changed the resource meanwhile, the operations are sent again for the new version. */
  async patch(type: string, resource: Resource, operations: object[]): Promise<void> {
    const body = { schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'], Operations: operations };
    const path = `/${type}s/${encodeURIComponent(resource.id)}`;
    try {
      await this.request('PATCH', path, body, this.matching(resource));
    } catch (error) {
      if (!(error instanceof ScimError) || error.status !== 412) throw error;
      await this.request('PATCH', path, body, this.matching(await this.get(type, resource.id)));
    }
  }

  replace(type: string, resource: Resource, body: object): Promise<unknown> {
    return this.request('PUT', `/${type}s/${encodeURIComponent(resource.id)}`, body, this.matching(resource));
  }

  /** It is no error if the resource does not exist any more. */
  async delete(type: string, id: string): Promise<void> {
    await this.request('DELETE', `/${type}s/${encodeURIComponent(id)}`).catch((error) => {
      if (!(error instanceof ScimError) || error.status !== 404) throw error;
    });
  }

  private matching({ meta }: Resource): Record<string, string> {
    return this.hasVersions && meta?.version ? { 'if-match': meta.version } : {};
  }

  private async request(
    method: string,
    path: string,
    body?: object,
    headers: Record<string, string> = {},
    isProbe = false,
  ): Promise<unknown> {
    if (this.closedUntil && this.closedUntil.getTime() > Date.now())
      throw new ScimError(429, report('REPORT_PAUSED'), this.closedUntil);
    let isRenewed = false;
    for (let waits = 0; ; waits += 1) {
      const response = await reached(`${this.base}${path}`, {
        method,
        redirect: 'error',
        headers: {
          accept: 'application/scim+json, application/json',
          authorization: `Bearer ${await this.bearer()}`,
          ...(body && { 'content-type': 'application/scim+json' }),
          ...headers,
        },
        body: body && JSON.stringify(body),
        signal: AbortSignal.timeout(this.options.timeoutMs),
      });
      if (response.status === 401 && this.options.auth.kind === 'oauth' && !isRenewed) {
        await response.body?.cancel();
        this.token = null;
        isRenewed = true;
        continue;
      }
      // A request to pause is an answer: the application is reachable.
      const isAnswer = isProbe && response.status === 429;
      if (isAnswer || (response.status !== 429 && response.status !== 503))
        return answerOf(method, path, response);
      const wait = waitOf(response.headers.get('retry-after'), waits);
      if (wait > longestWaitMs) this.closedUntil = new Date(Date.now() + wait);
      if (wait > longestWaitMs || waits >= maxWaits)
        return answerOf(method, path, response, this.closedUntil);
      await response.body?.cancel();
      await pause(wait);
    }
  }

  private async bearer(): Promise<string> {
    const { auth } = this.options;
    if (auth.kind === 'bearer') return auth.token;
    if (!this.token || this.token.until <= Date.now())
      this.token = await signIn(auth, this.options.timeoutMs);
    return this.token.text;
  }
}

/** Like `fetch`, but its error names the server that cannot be reached and says why. */
async function reached(url: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(url, request);
  } catch (error) {
    const { message, cause } = error as Error & { cause?: Error };
    const problem = cause?.message || message;
    throw new UnreachableError(report('REPORT_APPLICATION_SILENT', { url: new URL(url).origin, problem }));
  }
}

async function signIn(auth: Extract<Auth, { kind: 'oauth' }>, timeoutMs: number) {
  const { clientId, clientSecret, scope, tokenUrl } = auth;
  const credentials = Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`);
  const response = await reached(tokenUrl, {
    method: 'POST',
    redirect: 'error',
    headers: { authorization: `Basic ${credentials.toString('base64')}`, accept: 'application/json' },
    body: new URLSearchParams({ grant_type: 'client_credentials', ...(scope && { scope }) }),
    signal: AbortSignal.timeout(timeoutMs),
  });
  const answer = (await response.json().catch(() => ({}))) as {
    access_token?: string;
    expires_in?: number;
    error?: string;
  };
  if (!answer.access_token)
    throw new ScimError(
      response.status,
      report('REPORT_NO_TOKEN', { problem: answer.error ?? String(response.status) }),
    );
  // Thirty seconds early, since the clocks of both may differ.
  return {
    text: answer.access_token,
    until: Date.now() + Math.max(1, (answer.expires_in ?? 300) - 30) * 1000,
  };
}

/** The wait that the application asks for, in seconds or as a date; otherwise a wait that grows each time. */
function waitOf(retryAfter: string | null, waits: number): number {
  const seconds = Number(retryAfter);
  const asked =
    retryAfter === null
      ? Number.NaN
      : Number.isFinite(seconds)
        ? seconds * 1000
        : Date.parse(retryAfter) - Date.now();
  const wait = Number.isFinite(asked) ? asked : 500 * 2 ** waits;
  return Math.max(wait, 0);
}

async function answerOf(
  method: string,
  path: string,
  response: Response,
  retryAt: Date | null = null,
): Promise<unknown> {
  const text = await response.text();
  const body = text === '' ? null : parsed(text);
  if (response.ok) {
    if (body === undefined)
      throw new ScimError(502, report('REPORT_ANSWER_NOT_JSON', { request: `${method} ${path}` }));
    return body;
  }
  const { detail } = (body ?? {}) as { detail?: string };
  throw new ScimError(
    response.status,
    report('REPORT_APPLICATION_REFUSES', {
      status: String(response.status),
      problem: detail ?? (text.slice(0, 200) || response.statusText),
    }),
    retryAt,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
