// Runs on the Node.js of the machine (20 or newer), before npm has installed anything: it must not import from the project.
import { existsSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Muster needs a newer Node.js than many machines have, so npm installs one, as an optional package for each platform. This
 * is its path. On Windows the files in `.bin` are scripts, which cannot be spawned.
 */
const installed =
  process.platform === 'win32'
    ? `../node_modules/node-win-${process.arch}/bin/node.exe`
    : '../node_modules/.bin/node';

const path = fileURLToPath(new URL(installed, import.meta.url));

/**
 * The path of the Node.js that npm installed; if there is none for this platform, the one that runs this script. Call it
 * after `npm install`.
 */
export const ownNode = () => (existsSync(path) ? realpathSync(path) : process.execPath);
