import { enterHousehold, household, knowledgeOf } from './household.mjs';
import { ask, makeTarget } from './load.mjs';
import { startProduct } from './servers.mjs';
import { table } from './table.mjs';

const DATABASE = 'bench_law';
const WARM_UP_ROUNDS = 300;
const ROUNDS = 1000;
const REQUESTS = 200;

/**
 * All routes and all bars for a household of five: once as pure functions in this process, once inside the requests that
 * carry them, on an empty database with this one case. Prints milliseconds of CPU, of the request, and their ratio.
 */
export async function measureLaw(installation, modules) {
  const { RESIDENCE_ROUTES, commissionProfile, evaluateRoutes, checkPerson } = modules;
  const today = new Date().toISOString().slice(0, 10);
  const home = household(today);
  const people = knowledgeOf(home, today);
  const profile = commissionProfile(home.land);
  const routes = () => people.map((knowledge) => evaluateRoutes(RESIDENCE_ROUTES, knowledge));
  const bars = () =>
    people.map((knowledge) => checkPerson(profile, { name: 'Messung', knowledge }));
  const first = cpuMs(() => [routes(), bars()]);
  for (let round = 0; round < WARM_UP_ROUNDS; round += 1) [routes(), bars()];
  const spent = { routes: [], bars: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    spent.routes.push(cpuMs(routes));
    spent.bars.push(cpuMs(bars));
  }
  const own = { routes: median(spent.routes), bars: median(spent.bars) };
  const carried = await askProduct(installation, home);
  const rows = [
    ['routes', own.routes, carried.routes],
    ['bars', own.bars, carried.check],
    ['both', own.routes + own.bars, carried.routes + carried.check],
  ].map(([title, cpu, request]) => [
    title,
    cpu.toFixed(2),
    request.toFixed(1),
    (cpu / request).toFixed(3),
  ]);
  console.log(
    `\nAll routes (${RESIDENCE_ROUTES.length}) and bars (${profile.bars.length}, ${home.land}) for a household of five, medians of ${ROUNDS} rounds and ${REQUESTS} requests one after the other; the very first round took ${first.toFixed(0)} ms\n`,
  );
  console.log(table(['', 'CPU ms', 'request ms', 'ratio'], rows));
}

/** Median milliseconds of the two requests, on a case that was entered by requests too. */
async function askProduct(installation, home) {
  await installation.makeAnew(DATABASE);
  const api = await startProduct('api', installation, await installation.appUrl(DATABASE));
  try {
    const target = await found(api.origin);
    const post = async (path, body) =>
      JSON.parse((await ask(target, { method: 'POST', path, body })).text);
    const caseId = await enterHousehold(post, home);
    const times = { routes: [], check: [] };
    for (let round = -REQUESTS / 4; round < REQUESTS; round += 1) {
      for (const [name, list] of Object.entries(times)) {
        const asked = performance.now();
        await ask(target, { path: `/api/cases/${caseId}/${name}` });
        if (round >= 0) list.push(performance.now() - asked);
      }
    }
    target.close();
    return { routes: median(times.routes), check: median(times.check) };
  } finally {
    await api.stop();
    await installation.drop(DATABASE);
  }
}

/** An invented organisation, whose first person is signed in by founding it. */
async function found(origin) {
  const door = makeTarget(origin);
  const { headers } = await ask(door, {
    method: 'POST',
    path: '/api/setup/organisation',
    body: {
      organisationName: 'Beratungsstelle Messung',
      name: 'Person 0',
      email: 'person0@messung.example',
      password: 'nur-zum-messen-2026',
    },
  });
  door.close();
  return makeTarget(origin, {
    Cookie: headers['set-cookie'].map((one) => one.split(';')[0]).join('; '),
  });
}

/** Milliseconds of CPU of the whole process, collecting garbage and compiling included. */
function cpuMs(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
