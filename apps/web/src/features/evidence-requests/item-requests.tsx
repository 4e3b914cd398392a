import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { EvidenceResponse } from '@bleibeakte/contracts';
import { RequestActs } from './request-acts.tsx';
import { requestFacts } from './request-words.ts';
import { itemRequestsQuery } from './requests.queries.ts';
import './requests.css';

/** In the item's card: whom we asked, when and how, and what comes next. */
export function ItemRequests({ item, isClosed }: { item: EvidenceResponse; isClosed: boolean }) {
  const { t } = useTranslation('requests');
  const requests = useQuery(itemRequestsQuery(item.id)).data ?? [];
  if (requests.length === 0) return null;
  return (
    <ul className="b-req-of-item" aria-label={t('ofItem', { title: item.title })}>
      {requests.map((request) => (
        <li key={request.id}>
          <span className="b-strong"><bdi>{request.body}</bdi></span>
          <span className="b-small b-muted">{requestFacts(request, t)}</span>
          {request.assignedTo && request.state === 'open' && <span className="b-small b-muted">{t('assign.to', { name: request.assignedTo.name })}</span>}
          {request.closedBecause && <span className="b-small b-muted"><bdi>{request.closedBecause}</bdi></span>}
          {request.consentMissing && <span className="b-small b-req-blocked">{t('consentMissing')}</span>}
          {!isClosed && <RequestActs request={request} />}
        </li>
      ))}
    </ul>
  );
}
