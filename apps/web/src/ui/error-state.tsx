import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { IconAlertOctagon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { HttpProblem } from '../http/http-problem.ts';
import { problemText } from '../http/problem.ts';
import './states.css';

export interface ErrorStateProps {
  problem: unknown;
  /** What did not happen: 'Die Fristen wurden nicht geladen'. */
  title?: string;
  /** What was kept: 'Ihre Reihenfolge ist gespeichert.' */
  kept?: ReactNode;
  onRetry?: () => void;
}

export function ErrorState({ problem, title, kept, onRetry }: ErrorStateProps) {
  const { t } = useTranslation();
  const reference = problem instanceof HttpProblem ? problem.reference : null;
  return (
    <div className="b-error" role="alert">
      <IconAlertOctagon size={20} stroke={1.75} aria-hidden />
      <div className="b-grow">
        <p className="b-error-title">{title ?? t('common:notLoaded')}</p>
        <p className="b-small b-muted">
          {kept} {problemText(problem)}
        </p>
        {(onRetry ?? reference) && (
          <div className="b-error-acts">
            {onRetry && (
              <Button size="xs" onClick={onRetry}>
                {t('common:tryAgain')}
              </Button>
            )}
            {reference && (
              <span className="b-tiny b-faint">
                {t('common:supportNumber', { number: reference })}
              </span>
            )}
          </div>
        )}
      </div>
    </div>
  );
}
