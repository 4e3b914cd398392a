import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BarCode } from '@bleibeakte/contracts';
import { BAR_LABELS } from '@bleibeakte/domain';
import { isProblem } from '../../http/http-problem.ts';
import { paths } from '../../paths.ts';
import { Note } from '../../ui/note.tsx';
import { TextAreaField, type TextAreaFieldProps } from '../../ui/text-area-field.tsx';

/** The bars for which the server asks a named override; null for every other problem. */
export function standingBarsOf(error: unknown): string[] | null {
  if (!isProblem(error) || error.code !== 'submission.bar-stands') return null;
  return String(error.params?.['bars'] ?? '').split(',').filter((code) => code !== '');
}

export const barLabels = (codes: readonly string[]): string => codes.map((code) => BAR_LABELS[code as BarCode] ?? code).join(', ');

export interface OverrideQuestionProps extends Omit<TextAreaFieldProps, 'label'> {
  caseId: string;
  bars: readonly string[];
}

/** Asked only when a bar stands: it goes out all the same, by name and with a reason. */
export function OverrideQuestion({ caseId, bars, ...field }: OverrideQuestionProps) {
  const { t } = useTranslation('check');
  return (
    <>
      <Note tone="soon" alert title={`${t('override.title')}:`} action={<Link to={paths.case(caseId, 'pruefung')}>{t('override.toCheck')}</Link>}>
        {t('override.text', { bars: barLabels(bars) })}
      </Note>
      <TextAreaField label={t('override.reason')} required maxLength={2000} data-autofocus autoFocus {...field} />
    </>
  );
}
