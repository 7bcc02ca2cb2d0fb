import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** What happens to a connection, and after how many messages of the client. */
export interface Fault {
  after: number;
  what: 'frozen' | 'cut';
}

/** A TCP proxy in front of PostgreSQL. It can freeze or end a connection at a chosen message. */
export class DatabaseProxy {
  private readonly sockets = new Set<Socket>();
  private fault: Fault | null = null;
  /** Ends every connection at once, as if the server was down. */
  isDown = false;
  /** Forwards nothing any more, as if the server was frozen or the network lost everything. */
  isFrozen = false;
  /** How many messages the client has sent over its newest connection. */
  messages = 0;

  private constructor(
    private readonly server: Server,
    private readonly target: URL,
  ) {}

  static async to(url: string): Promise<DatabaseProxy> {
    const server = createServer();
    const proxy = new DatabaseProxy(server, new URL(url));
    server.on('connection', (socket) => proxy.carry(socket));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return proxy;
  }

  get url(): string {
    const url = new URL(this.target);
    url.port = String((this.server.address() as AddressInfo).port);
    return url.href;
  }

  /** Injects a fault once into the newest or the next connection. Resolves when it has happened. */
  fail(fault: Fault): Promise<void> {
    this.fault = fault;
    return new Promise((resolve) => {
      this.happened = resolve;
    });
  }

  private happened: () => void = () => {};

  /** Ends all connections. */
  cut(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  async close(): Promise<void> {
    this.cut();
    this.server.close();
    await once(this.server, 'close');
  }

  private carry(client: Socket): void {
    if (this.isDown) {
      client.on('error', () => {}).destroy();
      return;
    }
    const server = connect(Number(this.target.port), this.target.hostname);
    let isFrozen = false;
    let messages = 0;
    for (const [from, to] of [
      [client, server],
      [server, client],
    ] as const) {
      this.sockets.add(from);
      from.on('error', () => {});
      from.on('close', () => {
        this.sockets.delete(from);
        to.destroy();
      });
    }
    client.on('data', (chunk) => {
      messages += 1;
      this.messages = messages;
      if (this.fault && messages > this.fault.after) {
        const { what } = this.fault;
        this.fault = null;
        if (what === 'cut') client.destroy();
        else isFrozen = true;
        this.happened();
      }
      if (!isFrozen && !this.isFrozen) server.write(chunk);
    });
    server.on('data', (chunk) => {
      if (!isFrozen && !this.isFrozen) client.write(chunk);
    });
  }
}
