// Runs on whatever Node.js there is (20 or newer): nothing of the project may be used here.
import { existsSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Where npm has put the Node.js that comes with Muster, which needs a newer one than many machines have: one optional
 * package for each platform. On Windows `.bin` holds scripts that start a program, which cannot be spawned themselves.
 */
const installed =
  process.platform === 'win32'
    ? `../node_modules/node-win-${process.arch}/bin/node.exe`
    : '../node_modules/.bin/node';

const path = fileURLToPath(new URL(installed, import.meta.url));

/**
 * The Node.js that comes with Muster, or the one that runs this where none comes for this platform. To be asked after
 * the installation, which brings it.
 */
export const ownNode = () => (existsSync(path) ? realpathSync(path) : process.execPath);
