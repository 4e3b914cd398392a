import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { DocumentPreview, type PreviewedDocument } from './document-preview.tsx';

interface PreviewDialogProps {
  document: PreviewedDocument;
  /** Opened at this page of a PDF; from 1. */
  page?: number;
  onClose: () => void;
}

/** The page large over everything; on a phone the whole screen. */
export function PreviewDialog({ document, page = 1, onClose }: PreviewDialogProps) {
  const isPhone = useMediaQuery('(max-width: 599.98px)', undefined, { getInitialValueInEffect: false });
  return (
    <Modal.Root opened onClose={onClose} size={1040} fullScreen={isPhone}>
      <DialogFrame title={document.fileName} onClose={onClose}>
        <div className="b-preview-dialog"><DocumentPreview document={document} page={page} /></div>
      </DialogFrame>
    </Modal.Root>
  );
}
