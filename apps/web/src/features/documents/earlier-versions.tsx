import { ActionIcon } from '@mantine/core';
import { IconChevronDown, IconChevronRight, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentResponse } from '@bleibeakte/contracts';
import { formatMoment } from '../../format/format-moment.ts';
import { useMay } from '../../login/may.ts';
import { earlierQuery } from './documents.queries.ts';

interface EarlierVersionsProps {
  /** The newest. */
  document: DocumentResponse;
  onOpen: (version: DocumentResponse) => void;
  onRemove: (version: DocumentResponse) => void;
}

/** Under a paper: the versions before it, to read. They cannot be changed. */
export function EarlierVersions({ document, onOpen, onRemove }: EarlierVersionsProps) {
  const { t } = useTranslation('pages');
  const mayWrite = useMay('document:write');
  const [isOpen, setOpen] = useState(false);
  const { data = [] } = useQuery(earlierQuery(document.caseId));
  const versions = before(document, data);
  if (versions.length === 0) return null;
  const Shape = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <div className="b-earlier">
      <button type="button" className="b-button-link b-small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Shape size={14} stroke={1.75} aria-hidden /> {t('versions.earlier', { count: versions.length })}
      </button>
      {isOpen && (
        <ul aria-label={t('versions.list', { name: document.fileName })}>
          {versions.map((version) => (
            <li key={version.id} className="b-row">
              <button type="button" className="b-button-link b-document-name b-grow" onClick={() => onOpen(version)}>
                <bdi>{version.fileName}</bdi> <span className="b-small b-muted">{t('versions.of', { at: formatMoment(version.uploadedAt) })}</span>
              </button>
              {mayWrite && (
                <ActionIcon size={30} variant="subtle" onClick={() => onRemove(version)} aria-label={t('versions.remove', { at: formatMoment(version.uploadedAt) })}>
                  <IconTrash size={18} stroke={1.75} aria-hidden />
                </ActionIcon>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** From the newest back to the first. */
function before({ replacesId }: DocumentResponse, all: readonly DocumentResponse[]): DocumentResponse[] {
  const version = all.find(({ id }) => id === replacesId);
  return version ? [version, ...before(version, all)] : [];
}
