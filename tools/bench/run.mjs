import { prepare } from '../prepare.mjs';
import { endWith } from '../stop-with.mjs';

const COPY = 'bench_run';
const ROUNDS = 4;
const WARM_UP_MS = 1_000;

/** Everything in one run on one machine: what is printed are ratios. Nothing here passes or fails. */
await endWith(async () => {
  await prepare();
  const { buildServer } = await import('../build.mjs');
  await buildServer();
  const { readOptions } = await import('./options.mjs');
  const { openBenchInstallation } = await import('./bench-installation.mjs');
  const { seed } = await import('./seed.mjs');
  const options = readOptions();
  if (options.only === 'photos') return measurePhotosAlone();
  const installation = await openBenchInstallation(options.dataDir);
  const end = () => installation.stop().then(() => process.exit(1));
  process.once('SIGINT', end).once('SIGTERM', end);
  try {
    if (options.only === 'law') return await measureLawAlone(installation);
    const known = await installation.seedNote();
    const today = new Date().toISOString().slice(0, 10);
    const note =
      known?.people === options.people && known.today === today
        ? known
        : await seed(installation, options.people);
    if (options.plans) await showPlans(installation, note);
    else await measure(installation, note, options);
  } finally {
    await installation.stop();
  }
});

async function measurePhotosAlone() {
  const { measurePhotos } = await import('./photos.mjs');
  const { machine } = await import('./machine.mjs');
  console.log(machine());
  await measurePhotos();
  console.log(machine());
}

async function measureLawAlone(installation) {
  const { loadProductModules } = await import('./product-modules.mjs');
  const { measureLaw } = await import('./law.mjs');
  const { machine } = await import('./machine.mjs');
  console.log(machine());
  await measureLaw(installation, await loadProductModules());
  console.log(machine());
}

async function showPlans(installation, note) {
  const { loadProductModules } = await import('./product-modules.mjs');
  const { explainAll, planTable } = await import('./plans.mjs');
  const modules = await loadProductModules();
  const indexKey = await indexKeyOf(installation, note, modules);
  const results = await explainAll({
    ...note,
    modules,
    indexKey,
    appUrl: await installation.appUrl(),
  });
  console.log(
    `\nStatements over ${note.people} people, as the role of the application:\n\n${planTable(results)}`,
  );
}

async function measure(installation, note, options) {
  const { withOwner } = await import('./bench-installation.mjs');
  const { loadProductModules } = await import('./product-modules.mjs');
  const { measureReminders } = await import('./reminders.mjs');
  const { measureLaw } = await import('./law.mjs');
  const { short } = await import('./table.mjs');
  const { machine } = await import('./machine.mjs');
  const modules = await loadProductModules();
  const { organisationId } = note;
  console.log(machine());
  await installation.copySeeded(COPY);
  const [appUrl, ownerUrl] = [await installation.appUrl(COPY), installation.ownerUrl(COPY)];
  try {
    await withOwner(ownerUrl, async (owner) => {
      await measureRoutes({ owner, installation, note, options, modules, appUrl, ownerUrl });
      const drained = await measureReminders({
        owner,
        installation,
        appUrl,
        ownerUrl,
        organisationId,
        count: options.reminders,
      });
      console.log(
        `\nReminders drained (${options.reminders}): product ${short(drained.product)}/s, bare loop ${short(drained.bare)}/s, ratio ${(drained.product / drained.bare).toFixed(2)}`,
      );
    });
    await measureLaw(installation, modules);
    console.log(machine());
  } finally {
    await installation.drop(COPY);
  }
}

async function measureRoutes({ owner, installation, note, options, modules, appUrl, ownerUrl }) {
  const { makeScenarios } = await import('./scenarios.mjs');
  const { startBare, startProduct, signIn } = await import('./servers.mjs');
  const { table, short } = await import('./table.mjs');
  const { emailOf, PASSWORD } = await import('./seed.mjs');
  const { memoryOf } = await import('./machine.mjs');
  const { organisationId, today } = note;
  const indexKey = await indexKeyOf(installation, note, modules);
  const scenarios = await makeScenarios({
    owner,
    organisationId,
    indexKey,
    searchTokens: modules.searchTokens,
    today,
  });
  const api = await startProduct('api', installation, appUrl);
  const bare = await startBare(ownerUrl, organisationId);
  try {
    const resting = memoryOf(api.pid());
    const product = await signIn(api.origin, emailOf(1), PASSWORD);
    const rows = [];
    for (const scenario of scenarios) {
      const { ours, theirs } = await interleave(
        scenario,
        { product, bare: bare.target },
        options.seconds,
      );
      const numbers = [ours.perSecond, ours.p95, theirs.perSecond, theirs.p95].map(short);
      rows.push([scenario.title, ...numbers, (ours.perSecond / theirs.perSecond).toFixed(2)]);
    }
    console.log(`\n${note.people} people, 8 connections, ${options.seconds} s each\n`);
    console.log(table(['', 'product req/s', 'p95 ms', 'bare req/s', 'p95 ms', 'ratio'], rows));
    console.log(
      `\nMemory (RSS): API ${resting} MB after its start, ${memoryOf(api.pid())} MB after the load; bare server ${memoryOf(bare.pid())} MB`,
    );
    product.close();
  } finally {
    bare.target.close();
    await Promise.all([api.stop(), bare.stop()]);
  }
}

/** Product and bare server take turns, so that what else the machine does meets both. */
async function interleave(scenario, targets, seconds) {
  const { load, summarise } = await import('./load.mjs');
  const loads = { product: [], bare: [] };
  for (const side of ['product', 'bare']) await load(targets[side], scenario[side], WARM_UP_MS);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const side of round % 2 === 0 ? ['product', 'bare'] : ['bare', 'product']) {
      loads[side].push(await load(targets[side], scenario[side], (seconds * 1000) / ROUNDS));
    }
  }
  return { ours: summarise(loads.product), theirs: summarise(loads.bare) };
}

async function indexKeyOf(installation, { organisationId }, modules) {
  const { withOwner } = await import('./bench-installation.mjs');
  return withOwner(installation.ownerUrl(), async (owner) => {
    const { rows } = await owner.query(
      'SELECT key_wrapped AS "keyWrapped" FROM organisation WHERE id = $1',
      [organisationId],
    );
    const db = { organisation: { findFirst: () => Promise.resolve(rows[0]) } };
    return new modules.Vault({ MASTER_KEY_FILE: installation.masterKeyFile }, { db }).nameIndexKey(
      organisationId,
    );
  });
}
