import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';
import { STATEMENTS } from './bare-statements.mjs';

// A process of its own, as the product's API is one. Ends with the bench that started it.
process.on('disconnect', () => process.exit());
const organisationId = process.env['ORGANISATION_ID'];
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 8 });
pool.on('error', () => {});
// Answers as fast as pg can: rows are text already, JSON is made once.
const ask = (name, values) =>
  pool.query({ name, text: STATEMENTS[name], values: [organisationId, ...values] });

const ROUTES = {
  '/list': () => ask('list', []),
  '/today': () => ask('today', []),
  '/record': ({ id }) => ask('record', [id]),
  '/search': ({ words }) => ask('search', [words[0], words[1] ?? null]),
  '/create': ({ facts, tokens }) =>
    ask('create', [
      randomUUID(),
      Buffer.from(JSON.stringify(facts)),
      tokens,
      facts.land,
      facts.nationality,
      facts.residenceStatus,
    ]),
};

const server = createServer((request, response) => {
  const parts = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', async () => {
    try {
      const body = parts.length > 0 ? JSON.parse(Buffer.concat(parts).toString()) : {};
      const { rows } = await ROUTES[request.url](body);
      const text = JSON.stringify(rows);
      response
        .writeHead(200, {
          'Content-Type': 'application/json',
          'Content-Length': Buffer.byteLength(text),
        })
        .end(text);
    } catch (error) {
      response.writeHead(500).end(error.message);
    }
  });
});
// Longer than the product is measured between two turns of this one: an idle connection must not be closed.
server.keepAliveTimeout = 600_000;
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
