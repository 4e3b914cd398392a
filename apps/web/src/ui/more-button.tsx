import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BusyButton } from './busy-button.tsx';

export interface MoreButtonProps {
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => Promise<unknown> };
  /** Without it "Mehr laden". */
  label?: string;
}

/** Loads the next page of a list. With the last one it goes, and the words in its place take the focus from it. */
export function MoreButton({ query: { hasNextPage, isFetchingNextPage, fetchNextPage }, label }: MoreButtonProps) {
  const { t } = useTranslation();
  const end = useRef<HTMLSpanElement>(null);
  const [wasUsed, setUsed] = useState(false);
  useEffect(() => {
    if (document.activeElement === document.body) end.current?.focus({ preventScroll: true });
  }, [hasNextPage]);
  if (!hasNextPage) return wasUsed && <span ref={end} tabIndex={-1}>{t('common:list.all')}</span>;
  return (
    <BusyButton
      size="xs"
      loading={isFetchingNextPage}
      onClick={() => {
        setUsed(true);
        void fetchNextPage();
      }}
    >
      {label ?? t('common:list.more')}
    </BusyButton>
  );
}
