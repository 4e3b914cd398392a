import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { onViewKey, ViewBar } from './view-bar.tsx';

interface ImageViewProps {
  blob: Blob;
  name: string;
  actions: ReactNode;
}

export function ImageView({ blob, name, actions }: ImageViewProps) {
  const { t } = useTranslation('documents');
  const [address, setAddress] = useState<string | null>(null);
  const [zoom, setZoom] = useState(1);
  useEffect(() => {
    const made = URL.createObjectURL(blob);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  const view = { zoom, onZoom: setZoom };
  return (
    <div className="b-view">
      <ViewBar {...view} actions={actions} />
      <div className="b-view-field" tabIndex={0} role="region" aria-label={t('preview.field', { name })} onKeyDown={(event) => onViewKey(event, view)}>
        {address && <img className="b-view-page" src={address} alt={name} style={{ width: `${zoom * 100}%` }} />}
      </div>
    </div>
  );
}
