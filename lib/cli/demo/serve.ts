import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** "www.guancha.cn/politics/1.html" → the page's HTML. */
export type Pages = Readonly<Record<string, string>>;

export interface PageServer {
  readonly port: number;
  /** Everything asked for, "host/path", in order; encrypted ones as "tls:host". */
  readonly asked: string[];
  close(): Promise<void>;
}

/** The host name that stands in clear in the first packet of an encrypted connection. */
const nameInHello = (packet: Buffer | undefined): string =>
  /(?:[a-z\d-]+\.)+[a-z]{2,}/.exec(packet?.toString('latin1') ?? '')?.[0] ?? 'unknown';

/** Serves own pages under whatever host name the browser was told to send here. */
export async function servePages(pages: Pages): Promise<PageServer> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    // A browser that was told of a proxy asks for whole addresses.
    const path = (request.url ?? '/').replace(/^http:\/\/[^/]+/, '').replace(/[?#].*$/, '');
    asked.push(host + path);
    const page = pages[host + path];
    response.writeHead(page === undefined && path !== '/favicon.ico' ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
    });
    response.end(path === '/favicon.ico' ? '' : (page ?? 'Not found'));
  });
  server.on('clientError', (error: Error & { rawPacket?: Buffer }, socket) => {
    asked.push(`tls:${nameInHello(error.rawPacket)}`);
    socket.destroy();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
