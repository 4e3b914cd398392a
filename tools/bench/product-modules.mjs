import { fromRoot } from '../paths.mjs';

/** The product's own compiled code, which the bench uses instead of a copy of it. Needs buildServer() before. */
export async function loadProductModules() {
  const api = (path) => import(fromRoot('apps', 'api', 'dist', ...path.split('/')));
  const [
    db,
    sealing,
    law,
    domain,
    facts,
    sealer,
    cases,
    persons,
    search,
    today,
    deadlines,
    submissions,
  ] = await Promise.all([
    import('@bleibeakte/db'),
    import('@bleibeakte/sealing'),
    import('@bleibeakte/law'),
    import('@bleibeakte/domain'),
    api('persons/complete-facts.js'),
    api('persons/person-sealer.js'),
    api('cases/cases.query.js'),
    api('persons/persons.query.js'),
    api('persons/person-search.query.js'),
    api('today/today.query.js'),
    api('deadlines/deadline.query.js'),
    api('submissions/submissions.query.js'),
  ]);
  return {
    ...db,
    ...sealing,
    ...law,
    ...domain,
    ...facts,
    ...sealer,
    queries: { ...cases, ...persons, ...search, today, ...deadlines, ...submissions },
  };
}
