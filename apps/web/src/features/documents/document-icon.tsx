import { IconFileTypeDocx, IconFileTypePdf, IconPhoto } from '@tabler/icons-react';
import type { Icon } from '@tabler/icons-react';
import type { DocumentType } from '@bleibeakte/contracts';

const icons: Record<DocumentType, Icon> = { pdf: IconFileTypePdf, jpeg: IconPhoto, png: IconPhoto, docx: IconFileTypeDocx };

export function DocumentIcon({ type }: { type: DocumentType }) {
  const Shape = icons[type];
  return <Shape size={20} stroke={1.75} aria-hidden className="b-faint" />;
}
