import { IconChartBar } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CommissionResponse } from '@bleibeakte/contracts';
import { noBreak } from '../../format/no-break.ts';
import { Section } from '../../ui/section.tsx';
import { CorrectButton } from './correct-button.tsx';
import { CorrectedLine } from './corrected-line.tsx';
import { SourceLine } from './source-line.tsx';

const COLUMNS = ['received', 'accepted', 'deliberated', 'ersuchen', 'ordered', 'persons'] as const;
const PERIOD_COLUMNS = ['received', 'deliberated', 'ersuchen', 'ordered', 'refused'] as const;

/** What was handed in and decided, year by year as far as anybody has published it. */
export function CommissionFigures({ commission }: { commission: CommissionResponse }) {
  const { t } = useTranslation('commissions');
  const { annualFigures, cumulativeFigures, sources } = commission;
  const count = (value: number | null, about = false) => (value === null ? <span className="b-faint" title={t('unknown')}>–<span className="b-hidden">{t('unknown')}</span></span> : `${about ? '≈ ' : ''}${value.toLocaleString('de-DE')}`);
  return (
    <Section title={t('figures.title')} icon={IconChartBar} count={annualFigures.length} action={<CorrectButton commission={commission} fields={['annualFigures', 'cumulativeFigures']} label={t('figures.title')} />}>
      {annualFigures.length === 0 && cumulativeFigures.length === 0 && <p className="b-unknown">{t('figures.none')}</p>}
      {annualFigures.length > 0 && (
        <div className="b-figures">
          <table className="b-num" aria-label={t('figures.title')}>
            <thead><tr><th scope="col">{t('figures.year')}</th>{COLUMNS.map((column) => <th key={column} scope="col">{t(`figures.${column}`)}</th>)}</tr></thead>
            {annualFigures.map((row) => (
              <tbody key={row.year}>
                <tr>
                  <th scope="row">{row.year}</th>
                  {COLUMNS.map((column) => <td key={column} data-label={t(`figures.${column}`)}>{count(row[column], row.approximate)}</td>)}
                </tr>
                <tr><td colSpan={COLUMNS.length + 1} className="b-figures-source b-tiny b-faint">{row.note && <>{noBreak(row.note)}. </>}{t('bars.sourceIs')} <SourceLine source={row.source} sources={sources} /></td></tr>
              </tbody>
            ))}
          </table>
        </div>
      )}
      {cumulativeFigures.length > 0 && (
        <ul className="b-commission-list b-small b-commission-after">
          {cumulativeFigures.map((row) => (
            <li key={row.period}>
              <span>
                <strong>{row.period}:</strong>{' '}
                {[...PERIOD_COLUMNS.flatMap((column) => (row[column] === null ? [] : [`${t(`figures.${column}`)} ${row[column].toLocaleString('de-DE')}`])), ...(row.persons ? [row.persons] : [])].join('; ')}
              </span>
              <span className="b-tiny b-faint">{t('bars.sourceIs')} <SourceLine source={row.source} sources={sources} /></span>
            </li>
          ))}
        </ul>
      )}
      <CorrectedLine commission={commission} field="annualFigures" />
      <CorrectedLine commission={commission} field="cumulativeFigures" named />
      <p className="b-tiny b-faint b-commission-after">{t('figures.note')}</p>
    </Section>
  );
}
