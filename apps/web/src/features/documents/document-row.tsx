import { ActionIcon, Menu } from '@mantine/core';
import { IconDotsVertical, IconDownload, IconEdit, IconFileStack, IconFiles, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DocumentResponse, TextState } from '@bleibeakte/contracts';
import { formatDay } from '../../format/format-day.ts';
import { formatMoment } from '../../format/format-moment.ts';
import { fileSize } from '../../format/numbers.ts';
import { useMay } from '../../login/may.ts';
import { Item } from '../../ui/item.tsx';
import { hasPages } from '../document-pages/has-pages.ts';
import { DocumentChip } from './document-chip.tsx';
import { DocumentIcon } from './document-icon.tsx';
import { documentFile } from './documents.queries.ts';

interface DocumentRowProps {
  document: DocumentResponse;
  /** Title of the evidence item it belongs to. */
  evidenceTitle?: string | undefined;
  /** File name of the paper of which this is the translation. */
  originalName?: string | undefined;
  onOpen: () => void;
  onEdit: () => void;
  onPages: () => void;
  onNewVersion: () => void;
  onRemove: () => void;
}

/** What the search does not find; the others need no word. */
const UNSEARCHED: Partial<Record<TextState, true>> = { unread: true, failed: true, empty: true };

export function DocumentRow({ document, evidenceTitle, originalName, onOpen, onEdit, onPages, onNewVersion, onRemove }: DocumentRowProps) {
  const { t } = useTranslation('documents');
  const mayWrite = useMay('document:write');
  const { fileName, type, size, status, datedOn, uploadedAt, uploadedBy, translation } = document;
  const isHandedOut = status === 'clean' || status === 'notScanned';
  const facts = [
    datedOn ? t('dated', { day: formatDay(datedOn) }) : null,
    t('cameIn', { at: formatMoment(uploadedAt), by: uploadedBy ?? t('common:throughLink') }),
    fileSize(size),
    evidenceTitle ?? null,
    originalName ? t('isTranslationOf', { name: originalName }) : null,
    translation ? t(`translation.${translation}`) : null,
    status === 'notScanned' ? t('status.notScanned') : null,
    isHandedOut && document.textState in UNSEARCHED ? t(`text.${document.textState}`) : null,
  ];
  return (
    <Item
      mark={<DocumentIcon type={type} />}
      title={<button type="button" className="b-button-link b-document-name" onClick={onOpen}><bdi>{fileName}</bdi></button>}
      second={<>{facts.filter(Boolean).join(' · ')} {!isHandedOut && <span className="b-document-chip"><DocumentChip status={status} /></span>}</>}
      end={
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <ActionIcon size={30} aria-label={t('more', { name: fileName })}><IconDotsVertical size={18} stroke={1.75} aria-hidden /></ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {isHandedOut && <Menu.Item component="a" href={documentFile(document.id)} download leftSection={<IconDownload size={18} stroke={1.75} aria-hidden />}>{t('download')}</Menu.Item>}
            {mayWrite && hasPages(document) && <Menu.Item onClick={onPages} leftSection={<IconFiles size={18} stroke={1.75} aria-hidden />}>{t('pages:open')}</Menu.Item>}
            {mayWrite && <Menu.Item onClick={onNewVersion} leftSection={<IconFileStack size={18} stroke={1.75} aria-hidden />}>{t('pages:versions.upload')}</Menu.Item>}
            {mayWrite && <Menu.Item onClick={onEdit} leftSection={<IconEdit size={18} stroke={1.75} aria-hidden />}>{t('edit.open')}</Menu.Item>}
            {mayWrite && <Menu.Item onClick={onRemove} className="b-danger" leftSection={<IconTrash size={18} stroke={1.75} aria-hidden />}>{t('remove.open')}</Menu.Item>}
          </Menu.Dropdown>
        </Menu>
      }
    />
  );
}
