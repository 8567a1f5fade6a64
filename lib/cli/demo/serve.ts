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

/**
 * The host name that stands in clear in the first packet of an encrypted connection: the extension
 * of type 0, whose three nested lengths must agree (RFC 6066, section 3).
 */
function nameInHello(packet: Buffer | undefined): string {
  if (!packet) return 'unknown';
  for (let at = 0; at + 9 < packet.length; at += 1) {
    const size = packet.readUInt16BE(at + 7);
    const agree =
      packet.readUInt16BE(at) === 0 &&
      packet.readUInt16BE(at + 2) === size + 5 &&
      packet.readUInt16BE(at + 4) === size + 3 &&
      packet[at + 6] === 0;
    if (agree && size > 3) return packet.toString('latin1', at + 9, at + 9 + size);
  }
  return 'unknown';
}

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
