import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** "www.guancha.cn/politics/1.html" → the page's HTML. */
export type Pages = Readonly<Record<string, string>>;

export interface PageServer {
  readonly port: number;
  /** Everything asked for, "host/path", in order; encrypted requests as "tls". */
  readonly asked: string[];
  close(): Promise<void>;
}

/** Serves own pages under whatever host name the browser was told to send here. */
export async function servePages(pages: Pages): Promise<PageServer> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const path = (request.url ?? '/').replace(/[?#].*$/, '');
    asked.push(host + path);
    const page = pages[host + path];
    response.writeHead(page === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
    });
    response.end(path === '/favicon.ico' ? '' : (page ?? 'Not found'));
  });
  server.on('clientError', (_, socket) => {
    asked.push('tls');
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
