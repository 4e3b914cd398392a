import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CasePersonResponse, EffortResponse } from '@bleibeakte/contracts';
import { formatDay } from '../../format/format-day.ts';
import { money } from '../../format/numbers.ts';
import { today } from '../../format/today.ts';
import { documentFile } from '../documents/documents.queries.ts';
import './efforts.css';

interface EffortTableProps {
  efforts: readonly EffortResponse[];
  people: readonly CasePersonResponse[];
  number: string;
  menu?: (effort: EffortResponse) => ReactNode;
}

/** The chronological table: what was withdrawn is struck through on screen and left out on paper. Proofs are counted as Anlagen. */
export function EffortTable({ efforts, people, number, menu }: EffortTableProps) {
  const { t } = useTranslation('efforts');
  const several = new Set(efforts.map(({ personId }) => personId)).size > 1;
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? t('common:hiddenPerson');
  const places = placesOf(efforts);
  const cost = efforts.reduce((sum, one) => sum + (one.withdrawnAt ? 0 : (one.cost ?? 0)), 0);
  return (
    <div className="b-efforts">
      <p className="b-print-only">{t('printHead', { number, day: formatDay(today()), names: [...new Set(efforts.map(({ personId }) => nameOf(personId)))].join(', ') })}</p>
      <table aria-label={t('title')}>
        <thead>
          <tr>
            <th scope="col">{t('column.day')}</th>
            {several && <th scope="col">{t('column.person')}</th>}
            <th scope="col">{t('column.what')}</th>
            <th scope="col">{t('column.result')}</th>
            <th scope="col">{t('column.proof')}</th>
            {menu && <td className="b-screen-only" />}
          </tr>
        </thead>
        <tbody>
          {efforts.map((effort) => (
            <tr key={effort.id} className={effort.withdrawnAt ? 'b-effort-over b-screen-only' : undefined}>
              <td data-label={t('column.day')}><time dateTime={effort.on}>{formatDay(effort.on)}</time></td>
              {several && <td data-label={t('column.person')}><bdi>{nameOf(effort.personId)}</bdi></td>}
              <td data-label={t('column.what')}>
                <strong>{t(`kind.${effort.kind}`)}</strong>{effort.body && <>: <bdi>{effort.body}</bdi></>}
                {effort.what && <div className="b-effort-text"><bdi>{effort.what}</bdi></div>}
                {effort.cost !== null && <div className="b-small b-muted">{t('cost', { euro: money(effort.cost) })}</div>}
              </td>
              <td data-label={t('column.result')}>
                {effort.result ? <div className="b-effort-text"><bdi>{effort.result}</bdi></div> : <span className="b-muted">–</span>}
                {effort.unreasonableBecause && <div className="b-effort-text">{t('unreasonable')} <bdi>{effort.unreasonableBecause}</bdi>{effort.source && <span className="b-muted"> ({effort.source})</span>}</div>}
                {effort.withdrawnBecause && <div className="b-small">{t('withdrawnBecause')} <bdi>{effort.withdrawnBecause}</bdi></div>}
              </td>
              <td data-label={t('column.proof')}>
                {effort.documents.length === 0 && <span className="b-effort-gap">{t('noProof')}</span>}
                {effort.documents.map(({ id, fileName }) => (
                  <div key={id}><a href={documentFile(id)} download>{t('proof', { count: places.get(id) })}</a> <bdi className="b-small b-muted">{fileName}</bdi></div>
                ))}
              </td>
              {menu && <td className="b-screen-only b-effort-menu">{!effort.withdrawnAt && menu(effort)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {cost > 0 && <p className="b-effort-sum b-small">{t('costSum', { euro: money(cost) })}</p>}
    </div>
  );
}

/** Number of each proof: in the order of the days, each paper once. */
function placesOf(efforts: readonly EffortResponse[]): Map<string, number> {
  const ids = [...new Set(efforts.filter(({ withdrawnAt }) => withdrawnAt === null).flatMap(({ documents }) => documents.map(({ id }) => id)))];
  return new Map(ids.map((id, place) => [id, place + 1]));
}
