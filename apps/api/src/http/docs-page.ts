import type { Schema } from './dto-schema.ts';
import type { OpenApi } from './openapi.ts';

interface Operation {
  operationId: string;
  tags: string[];
  summary: string;
  'x-permission': string | null;
  parameters: { name: string; in: string; required: boolean; schema: Schema }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, { description: string }>;
}

/** The description of the API as one page to read: no script, nothing loaded from elsewhere. */
export function docsPage(document: OpenApi): string {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation: operation as unknown as Operation })),
  );
  const tags = [...new Set(operations.map(({ operation }) => operation.tags[0]!))].sort();
  const sections = tags.map((tag) => {
    const own = operations.filter(({ operation }) => operation.tags[0] === tag);
    return `<section id="${tag}"><h2>${tag}</h2>${own.map((one) => entry(one.method, one.path, one.operation)).join('')}</section>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Bleibeakte API</title><style>${STYLE}</style></head><body><main><h1>Bleibeakte API</h1>
<p>${text(document.info.description)}</p>
<pre>curl -c jar -H 'Content-Type: application/json' -d '{"email":"…","password":"…"}' http://localhost:3000/api/auth/login
curl -b jar http://localhost:3000/api/today</pre>
<p><a href="/api/openapi.json">openapi.json</a> · ${tags.map((tag) => `<a href="#${tag}">${tag}</a>`).join(' · ')}</p>
${sections.join('\n')}
<section id="types"><h2>Types</h2>${Object.entries(document.components.schemas).map(([name, schema]) => typeEntry(name, schema)).join('')}</section>
</main></body></html>`;
}

function entry(method: string, path: string, operation: Operation): string {
  const body = Object.entries(operation.requestBody?.content ?? {});
  const parameters = operation.parameters.map(
    ({ name, in: place, required, schema }) => row(`${name} <small>${place}</small>`, schema, required),
  );
  return `<details id="${operation.operationId}"><summary><b class="${method}">${method.toUpperCase()}</b> <code>${text(path)}</code>
<span>${text(operation.summary)}</span><em>${text(operation['x-permission'] ?? 'closed')}</em></summary>
${parameters.length > 0 ? `<h4>Parameters</h4><table>${parameters.join('')}</table>` : ''}
${body.map(([type, { schema }]) => `<h4>Body <small>${type}</small></h4>${fields(schema)}`).join('')}
<h4>Answers</h4><table>${Object.entries(operation.responses).map(([status, { description }]) => `<tr><td>${status}</td><td>${linked(description)}</td></tr>`).join('')}</table></details>`;
}

function typeEntry(name: string, schema: Schema): string {
  const inner = schema['properties'] ? fields(schema) : `<p><code>${text(brief(schema))}</code></p>`;
  return `<details id="type-${name}"><summary><code>${name}</code></summary>${inner}</details>`;
}

function fields(schema: Schema): string {
  const required = (schema['required'] ?? []) as string[];
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, Schema>);
  return `<table>${properties.map(([name, property]) => row(name, property, required.includes(name))).join('')}</table>`;
}

function row(name: string, schema: Schema, required: boolean): string {
  const note = schema['description'] ? `<p>${text(String(schema['description']))}</p>` : '';
  return `<tr><td><code>${name}</code>${required ? '' : ' <small>optional</small>'}</td><td>${linked(brief(schema))}${note}</td></tr>`;
}

/** 'string (uuid)', 'Land | null', 'CaseSummary[]' */
function brief(schema: Schema): string {
  const options = schema['anyOf'] as Schema[] | undefined;
  if (options) return options.map(brief).join(' | ');
  const reference = schema['$ref'] as string | undefined;
  if (reference) return reference.split('/').at(-1)!;
  if (schema['enum']) return (schema['enum'] as unknown[]).map(String).join(' | ');
  if (schema['type'] === 'array') return `${brief((schema['items'] ?? {}) as Schema)}[]`;
  const limits = ['format', 'minLength', 'maxLength', 'minimum', 'maximum'].filter((key) => schema[key] !== undefined);
  const type = [schema['type'] ?? 'any'].flat().join(' | ');
  return limits.length > 0 ? `${type} (${limits.map((key) => `${key === 'format' ? '' : `${key} `}${String(schema[key])}`).join(', ')})` : type;
}

/** Names of types become links to their entry. */
function linked(description: string): string {
  return text(description).replace(/\b[A-Z][A-Za-z]+(?:Response|Summary|Request|State|Problem|Hit|Document|Kind|Status)\b/g, (name) => `<a href="#type-${name}">${name}</a>`);
}

function text(value: string): string {
  return value.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);
}

const STYLE = `body{font:15px/1.5 Inter,system-ui,sans-serif;color:#1b2423;background:#f7f7f4;margin:0}main{max-width:960px;margin:0 auto;padding:24px}
h1{font-size:28px;margin:0 0 8px}h2{margin:32px 0 8px;font-size:20px}h4{margin:12px 0 4px;font-size:13px;color:#4e5755}a{color:#17565f}
details{background:#fff;border:1px solid #e4e4de;border-radius:8px;margin:6px 0;padding:8px 12px}summary{cursor:pointer;display:flex;gap:10px;flex-wrap:wrap;align-items:baseline}
summary b{font-size:12px;min-width:56px;color:#17565f}summary b.delete{color:#a61b12}summary span{color:#4e5755}summary em{margin-left:auto;font-style:normal;font-size:12px;color:#656e6b}
pre{background:#fff;border:1px solid #e4e4de;border-radius:8px;padding:12px;overflow:auto}table{border-collapse:collapse;width:100%}td{border-top:1px solid #eee;padding:4px 8px 4px 0;vertical-align:top}td p{margin:0;color:#656e6b;font-size:13px}small{color:#656e6b}`;
