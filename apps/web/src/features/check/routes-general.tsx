import { useTranslation } from 'react-i18next';
import type { CaseRoutesResponse, TwoTongues } from '@bleibeakte/contracts';
import { formatDay } from '../../format/format-day.ts';
import { noBreak } from '../../format/no-break.ts';

/** What holds for all ways, what to record before the Eingabe, and what nobody has read in the source yet. */
export function RoutesGeneral({ beforeEingabe, general, unverified }: Pick<CaseRoutesResponse, 'beforeEingabe' | 'general' | 'unverified'>) {
  const { t, i18n } = useTranslation('routes');
  const said = (text: TwoTongues) => noBreak(i18n.language === 'en' ? text.en : text.de);
  return (
    <details className="b-check-clear">
      <summary>{t('general.title')}</summary>
      <div className="b-routes-general b-small">
        <p>{said(beforeEingabe)}</p>
        <ul className="b-routes-rules">
          {general.map(({ code, norm, text, waiver, note, source }) => (
            <li key={code}>
              <a href={source.url} target="_blank" rel="noreferrer noopener" lang="de">{noBreak(norm)}</a>
              <span>{said(text)}</span>
              {waiver && <span className="b-muted">{said(waiver)}</span>}
              {note && <span className="b-muted">{said(note)}</span>}
            </li>
          ))}
        </ul>
        {general[0]?.source.asOf && <p className="b-faint">{t('general.source', { title: general[0].source.title, day: formatDay(general[0].source.asOf) })}</p>}
        <h3>{t('general.unverified')}</h3>
        <ul className="b-routes-unverified">{unverified.map((one) => <li key={one.de}>{said(one)}</li>)}</ul>
      </div>
    </details>
  );
}
