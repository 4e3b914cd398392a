import { useQuery } from '@tanstack/react-query';
import { IconPaperclip } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../login/may.ts';
import { caseDocumentsQuery, documentAddress } from './submissions.queries.ts';

export interface ProofLinkProps {
  caseId: string;
  documentId: string;
}

/** Opens the proof; those who may not read documents see only that there is one. */
export function ProofLink({ caseId, documentId }: ProofLinkProps) {
  const { t } = useTranslation('submissions');
  const mayRead = useMay('document:read');
  const { data } = useQuery({ ...caseDocumentsQuery(caseId), enabled: mayRead });
  if (!mayRead) return <>{t('proof.there')}</>;
  const name = data?.find(({ id }) => id === documentId)?.fileName;
  return (
    <a className="b-sub-proof" href={documentAddress(documentId)} download>
      <IconPaperclip size={14} stroke={1.75} aria-hidden />{name ? <bdi>{name}</bdi> : t('proof.open')}
    </a>
  );
}
