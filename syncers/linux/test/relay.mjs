// Runs inside the namespaces of a host: forwards a port there to a Unix socket outside.
import { connect, createServer } from 'node:net';

const [port, socket] = process.argv.slice(2);
createServer((there) => {
  const here = connect(socket);
  there.pipe(here).pipe(there);
  for (const [one, other] of [
    [here, there],
    [there, here],
  ]) {
    one.on('error', () => other.destroy());
    one.on('close', () => other.destroy());
  }
}).listen(Number(port), '127.0.0.1', () => console.log('ready'));
