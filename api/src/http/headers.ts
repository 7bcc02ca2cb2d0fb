import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { isHttps } from './address.ts';

/** Of what browsers offer to pages, only what the dashboard uses; the rest is refused to it, and to what it may frame. */
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

/** A year, in seconds. Other hosts of the same domain are not ours to decide about. */
const strictTransport = `max-age=${365 * 86_400}`;

/** What every answer says, whoever gives it. */
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

/** An answer of the API is data for one caller: nothing in it may run, and no cache may keep it. */
const ofData = {
  'Content-Security-Policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Cache-Control': 'no-store',
};

/**
 * Answers are taken for data unless their route says that it serves pages or files, so that a new route of the API
 * has the strict headers from its first day.
 */
export function secureAnswers(app: FastifyInstance, publicUrl: () => string): void {
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers({ ...always, ...ofData });
    // Over plain HTTP browsers ignore it, and a server that is reached so may never have a certificate.
    if (isHttps(publicUrl())) reply.header('Strict-Transport-Security', strictTransport);
  });
}

/** The route serves a file that is the same for everybody: it says itself how long that may be kept. */
export const allowCaching = (reply: FastifyReply): FastifyReply => reply.removeHeader('Cache-Control');

interface Page {
  nonce: string;
  /** Where a library writes style elements that it cannot be told a nonce for. */
  hasForeignStyles?: boolean;
  /** In development Next.js evaluates what it builds. */
  isDevelopment?: boolean;
}

/** Unguessable and never used twice: who can write into a page cannot make the browser run it. */
export const newNonce = (): string => randomBytes(16).toString('base64');

/**
 * The content security policy of a page: everything comes from here, no other site may frame it or take its forms, and
 * a script runs where it has the nonce or where one with the nonce has loaded it. Styles set by scripts, as
 * attributes of elements, cannot have a nonce: they are allowed, style elements are not.
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
