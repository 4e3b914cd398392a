import { Button } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentHit, DocumentSearchResponse } from '@bleibeakte/contracts';
import { problemText } from '../../http/problem.ts';
import { BusyButton } from '../../ui/busy-button.tsx';
import { Note } from '../../ui/note.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useSearchDocuments } from './documents.queries.ts';

interface DocumentSearchProps {
  caseId: string;
  onOpen: (hit: DocumentHit) => void;
}

/** Words in the papers of the case. What is typed stays here: not in the address, and not after the tab is left. */
export function DocumentSearch({ caseId, onOpen }: DocumentSearchProps) {
  const { t } = useTranslation('documents');
  const [words, setWords] = useState('');
  const search = useSearchDocuments(caseId);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (words.trim() !== '') search.mutate(words.trim());
  };
  return (
    <search className="b-document-search">
      <form onSubmit={submit} className="b-document-search-form">
        <TextField label={t('search.label')} maxLength={200} type="search" value={words} onChange={(event) => setWords(event.currentTarget.value)} />
        <BusyButton type="submit" loading={search.isPending} leftSection={<IconSearch size={18} stroke={1.75} aria-hidden />}>{t('search.submit')}</BusyButton>
        {search.data && <Button variant="subtle" onClick={() => { search.reset(); setWords(''); }}>{t('search.clear')}</Button>}
      </form>
      {search.error && <Note tone="over" alert>{problemText(search.error)}</Note>}
      <div aria-live="polite">{search.data && <Found found={search.data} onOpen={onOpen} />}</div>
    </search>
  );
}

function Found({ found: { hits, isCut, unread, failed }, onOpen }: { found: DocumentSearchResponse; onOpen: (hit: DocumentHit) => void }) {
  const { t } = useTranslation('documents');
  const gaps = [unread > 0 ? t('search.unread', { count: unread }) : null, failed > 0 ? t('search.failed', { count: failed }) : null].filter(Boolean).join(' ');
  return (
    <>
      <p className="b-small b-muted">{[hits.length === 0 ? t('search.none') : t(isCut ? 'search.cut' : 'search.count', { count: hits.length }), gaps].filter(Boolean).join(' ')}</p>
      {hits.length > 0 && (
        <ul className="b-hits" aria-label={t('search.hits')}>
          {hits.map((hit, index) => (
            <li key={index}>
              <button type="button" className="b-hit" onClick={() => onOpen(hit)}>
                <span className="b-strong b-document-name"><bdi>{hit.fileName}</bdi></span> <span className="b-small b-muted">{t('search.page', { page: hit.page })}</span>
                <span className="b-hit-text">{hit.before}<mark>{hit.match}</mark>{hit.after}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
