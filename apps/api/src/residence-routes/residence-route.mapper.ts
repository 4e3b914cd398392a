import type { ResidenceRoute, RouteDescription } from '@bleibeakte/contracts';

/** The words of the law, once for all people. */
export const toRouteDescription = (route: ResidenceRoute): RouteDescription => ({
  code: route.code,
  norm: route.norm,
  title: route.title,
  kind: route.kind,
  legalEffect: route.legalEffect,
  priority: route.priorityBefore23a,
  confidence: route.confidence,
  notes: route.notes ?? null,
  validFrom: route.validFrom,
  validUntil: route.validUntil,
  sources: [...route.sources],
  criteria: route.criteria.map(({ code, role, strictness, evaluation, group, text, norm, confidence }) => ({
    code, role, strictness, evaluation, group: group ?? null, text, norm, confidence: confidence ?? null,
  })),
});
