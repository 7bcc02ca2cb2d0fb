import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { isHttps } from './address.ts';

/**
 * Browser features that pages may use: only what the dashboard needs; all others are disabled, also for frames in it.
 */
const permissions = {
  'publickey-credentials-get': 'self',
  'publickey-credentials-create': 'self',
  'clipboard-write': 'self',
  accelerometer: '',
  autoplay: '',
  camera: '',
  'clipboard-read': '',
  'display-capture': '',
  'encrypted-media': '',
  fullscreen: '',
  geolocation: '',
  gyroscope: '',
  hid: '',
  'identity-credentials-get': '',
  'idle-detection': '',
  'local-fonts': '',
  magnetometer: '',
  microphone: '',
  midi: '',
  'otp-credentials': '',
  payment: '',
  'picture-in-picture': '',
  'screen-wake-lock': '',
  serial: '',
  usb: '',
  'xr-spatial-tracking': '',
};

/** A year, in seconds. Without includeSubDomains, because other hosts of the domain may not support HTTPS. */
const strictTransport = `max-age=${365 * 86_400}`;

/** Headers of every answer. */
const always = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'Permissions-Policy': Object.entries(permissions)
    .map(([feature, allowed]) => `${feature}=(${allowed})`)
    .join(', '),
};

/** Headers of API answers, which are data for one caller: no script in them may run, and no cache may keep them. */
const ofData = {
  'Content-Security-Policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Cache-Control': 'no-store',
};

/**
 * Sets the headers of every answer. Answers count as data unless their route declares that it serves pages or files, so
 * that a new API route has the strict headers from the start.
 */
export function secureAnswers(app: FastifyInstance, publicUrl: () => string): void {
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers({ ...always, ...ofData });
    // Browsers ignore this header over plain HTTP, and such a server may never get a certificate.
    if (isHttps(publicUrl())) reply.header('Strict-Transport-Security', strictTransport);
  });
}

/** For routes that serve a file which is the same for everybody and set their own caching. */
export const allowCaching = (reply: FastifyReply): FastifyReply => reply.removeHeader('Cache-Control');

interface Page {
  nonce: string;
  /** Whether a library on the page writes style elements without a nonce. */
  hasForeignStyles?: boolean;
  /** Whether Next.js runs in development mode, where it uses `eval`. */
  isDevelopment?: boolean;
}

/**
 * A new random value for each page: whoever can inject markup into a page cannot guess it, so injected scripts do not
 * run.
 */
export const newNonce = (): string => randomBytes(16).toString('base64');

/**
 * The content security policy of a page. Everything is loaded from this server, other sites may not frame the page or
 * receive its forms, and a script runs only if it has the nonce or was loaded by a script that has it. Style attributes
 * cannot have a nonce, so they are allowed; style elements need it.
 */
export function pagePolicy({ nonce, hasForeignStyles = false, isDevelopment = false }: Page): string {
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    "script-src-attr 'none'",
    "style-src 'self' 'unsafe-inline'",
    ...(hasForeignStyles || isDevelopment ? [] : [`style-src-elem 'self' 'nonce-${nonce}'`]),
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
