import type { ReactNode } from 'react';
import { IconAlertOctagon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { HttpProblem, isProblem } from '../http/http-problem.ts';
import { problemText } from '../http/problem.ts';

/** What the dialogs need of a `@mantine/form` form. */
export interface DialogForm<Values> {
  errors: Record<string, ReactNode>;
  validate: () => { hasErrors: boolean } | Promise<{ hasErrors: boolean }>;
  isDirty: () => boolean;
  getValues: () => Values;
  setFieldError: (path: string, error: ReactNode) => void;
  getInputNode: (path: string) => HTMLElement | null;
}

export interface FormErrorsProps {
  form: Pick<DialogForm<never>, 'errors' | 'getInputNode'>;
  problem?: unknown;
}

/** On top of a form: each error is a link to its field; a refusal of the server stands as a sentence. */
export function FormErrors({ form, problem }: FormErrorsProps) {
  const { t } = useTranslation();
  const errors = Object.entries(form.errors).filter(([, error]) => Boolean(error));
  const showsProblem =
    Boolean(problem) && !(isProblem(problem, 'validation.failed') && errors.length > 0);
  if (errors.length === 0 && !showsProblem) return null;
  const reference = problem instanceof HttpProblem ? problem.reference : null;
  return (
    <div className="b-note b-tone-over" role="alert">
      <IconAlertOctagon size={18} stroke={1.75} aria-hidden />
      <div className="b-note-text">
        {showsProblem && (
          <p>
            {problemText(problem)}{' '}
            {reference && (
              <span className="b-faint">{t('common:supportNumber', { number: reference })}</span>
            )}
          </p>
        )}
        {errors.length > 0 && (
          <>
            <strong>{t('common:checkFields', { count: errors.length })}</strong>
            <ul>
              {errors.map(([path, error]) => (
                <li key={path}>
                  <button
                    type="button"
                    className="b-button-link"
                    onClick={() => form.getInputNode(path)?.focus()}
                  >
                    {error}
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}
