import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconFileText } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../login/may.ts';
import { PreviewDialog } from '../documents/preview-dialog.tsx';
import { caseDocumentsQuery } from './deadlines.queries.ts';

export interface LetterLinkProps {
  caseId: string;
  documentId: string;
}

/** The letter that started it, one click away. Nothing when it is gone or may not be read. */
export function LetterLink({ caseId, documentId }: LetterLinkProps) {
  const { t } = useTranslation('events');
  const [isOpen, setOpen] = useState(false);
  const { data = [] } = useQuery({ ...caseDocumentsQuery(caseId), enabled: useMay('document:read') });
  const letter = data.find(({ id }) => id === documentId);
  if (!letter) return null;
  return (
    <>
      <Button size="xs" variant="subtle" leftSection={<IconFileText size={16} stroke={1.75} aria-hidden />} aria-label={`${t('list.letter')}: ${letter.fileName}`} onClick={() => setOpen(true)}>
        <bdi>{letter.fileName}</bdi>
      </Button>
      {isOpen && <PreviewDialog document={letter} onClose={() => setOpen(false)} />}
    </>
  );
}
