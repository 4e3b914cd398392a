import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Env } from '@bleibeakte/platform';
import { HealthService } from './health.service.ts';

/** Two answers for whoever runs the installation; reachable from the same machine only. */
@Injectable()
export class HealthServer implements OnModuleDestroy {
  private server: Server | undefined;

  constructor(
    private readonly health: HealthService,
    private readonly env: Env,
  ) {}

  /** @returns the port; WORKER_PORT 0 takes a free one */
  async listen(): Promise<number> {
    const server = createServer((request, response) => {
      void this.answer(request.url ?? '', response).catch(() => response.destroy());
    });
    server.headersTimeout = 5_000;
    server.requestTimeout = 5_000;
    this.server = server;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(this.env.WORKER_PORT, '127.0.0.1', resolve);
    });
    return (server.address() as AddressInfo).port;
  }

  onModuleDestroy(): void {
    this.server?.close();
    this.server?.closeAllConnections();
  }

  private async answer(url: string, response: ServerResponse): Promise<void> {
    if (url === '/live') return send(response, 200, { live: true });
    if (url !== '/ready') return send(response, 404, {});
    const readiness = await this.health.readiness();
    send(response, readiness.ready ? 200 : 503, readiness);
  }
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}
