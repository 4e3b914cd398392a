import { Menu } from '@mantine/core';
import { IconFilePlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DocumentResponse } from '@bleibeakte/contracts';
import { BusyButton } from '../../ui/busy-button.tsx';
import { documentsQuery } from '../documents/documents.queries.ts';
import { hasPages } from './has-pages.ts';

interface AddPaperProps {
  caseId: string;
  isOpening: boolean;
  onAdd: (document: DocumentResponse) => void;
}

/** The pages of another paper of the same case, behind those that are there. */
export function AddPaper({ caseId, isOpening, onAdd }: AddPaperProps) {
  const { t } = useTranslation('pages');
  const { data = [] } = useQuery(documentsQuery(caseId));
  return (
    <Menu position="bottom-start" withinPortal>
      <Menu.Target>
        <BusyButton loading={isOpening} leftSection={<IconFilePlus size={18} stroke={1.75} aria-hidden />}>{t('add')}</BusyButton>
      </Menu.Target>
      <Menu.Dropdown className="b-add-paper">
        {data.filter(hasPages).map((document) => (
          <Menu.Item key={document.id} onClick={() => onAdd(document)}><bdi>{document.fileName}</bdi></Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
