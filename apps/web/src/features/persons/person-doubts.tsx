import { useTranslation } from 'react-i18next';
import { personDoubts } from '@bleibeakte/domain';
import type { CheckedPersonFacts } from '@bleibeakte/domain';
import { today } from '../../format/today.ts';
import { Note } from '../../ui/note.tsx';

/** What somebody should look at again; none of it hinders saving. */
export function PersonDoubts({ facts }: { facts: CheckedPersonFacts }) {
  const { t } = useTranslation();
  const doubts = personDoubts(facts, today());
  if (doubts.length === 0) return null;
  return (
    <Note tone="soon">
      {doubts.map((doubt) => (
        <p key={doubt}>{t(`persons:doubts.${doubt}`)}</p>
      ))}
    </Note>
  );
}
