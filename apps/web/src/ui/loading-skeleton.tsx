import { useTranslation } from 'react-i18next';
import { useLater } from './use-later.ts';
import './states.css';

export interface LoadingSkeletonProps {
  /** `rows` = lists and sections, `table` = one line each, `text` = paragraphs, `page` = head and two cards. */
  shape?: 'rows' | 'table' | 'text' | 'page';
  count?: number;
}

const widths = ['62%', '45%', '70%', '38%', '54%'];

/** Grey bones in the shape of what comes, after 150 ms. */
export function LoadingSkeleton({ shape = 'rows', count = 3 }: LoadingSkeletonProps) {
  const { t } = useTranslation();
  const isLater = useLater(150);
  const bone = (width: number | string, height: number) => (
    <span className="b-bone" style={{ width, height }} />
  );
  const row = (place: number) => (
    <div className="b-skeleton-row" key={place}>
      {shape === 'rows' && bone(32, 32)}
      <div className="b-grow" style={{ display: 'grid', gap: 8 }}>
        {bone(widths[place % widths.length] ?? '50%', 12)}
        {shape !== 'table' && bone(widths[(place + 1) % widths.length] ?? '40%', 10)}
      </div>
      {shape !== 'text' && bone(60, 22)}
    </div>
  );
  return (
    <div role="status" aria-busy="true" style={{ visibility: isLater ? 'visible' : 'hidden' }}>
      <span className="b-hidden">{t('common:loading')}</span>
      <div aria-hidden>
        {shape === 'page' && <div style={{ padding: '24px 24px 8px' }}>{bone(220, 24)}</div>}
        {Array.from({ length: shape === 'page' ? 6 : count }, (_, place) => row(place))}
      </div>
    </div>
  );
}
