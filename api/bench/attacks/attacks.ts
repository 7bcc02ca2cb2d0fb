import { byHttp } from './by-http.ts';
import { byScim } from './by-scim.ts';
import { bySocket } from './by-socket.ts';

/** All attacks. The process that carries one out is given its place in this list. */
export const attacks = [...byHttp, ...byScim, ...bySocket];
