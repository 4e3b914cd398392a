import { useTranslation } from 'react-i18next';
import type { Argument } from '@bleibeakte/contracts';
import { argumentInfo } from '@bleibeakte/law';
import { noBreak } from '../../format/no-break.ts';
import { inLanguage } from './evidence-words.ts';

/** What convinces, where others have failed, and where that stands. */
export function ArgumentAdvice({ argument }: { argument: Argument }) {
  const { t, i18n } = useTranslation('evidence');
  const { convinces, pitfalls, norm, source } = argumentInfo(argument);
  return (
    <details className="b-ev-advice">
      <summary>{t('advice.title')}</summary>
      <dl className="b-ev-facts">
        <div><dt>{t('advice.convinces')}</dt><dd>{inLanguage(convinces, i18n.language)}</dd></div>
        <div><dt>{t('advice.pitfalls')}</dt><dd>{inLanguage(pitfalls, i18n.language)}</dd></div>
        <div><dt>{t('advice.norm')}</dt><dd lang="de">{noBreak(norm)} · {source}</dd></div>
      </dl>
    </details>
  );
}
