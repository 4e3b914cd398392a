import { Modal } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { IconFolders, IconSearch, IconUser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { problemText } from '../../http/problem.ts';
import { FocusBack } from '../focus-back.tsx';
import { Note } from '../note.tsx';
import { toSearchHits } from './search-hits.ts';
import { useSearch } from './shell.queries.ts';
import './search-dialog.css';

export interface SearchDialogProps {
  onClose: () => void;
}

/** Strg K: one field, files and persons below it; arrows and Enter. Mounted only while it is open. */
export function SearchDialog({ onClose }: SearchDialogProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const [query] = useDebouncedValue(typed.trim(), 150);
  const search = useSearch(query);
  const hits = query.length < 2 || !search.data ? [] : toSearchHits(search.data);
  const isEmpty =
    query.length >= 2 &&
    search.data !== undefined &&
    !search.isPlaceholderData &&
    hits.length === 0;

  const go = (to: string) => {
    onClose();
    void navigate(to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const hit = hits[chosen];
    if (step !== undefined) setChosen(Math.min(Math.max(chosen + step, 0), hits.length - 1));
    else if (event.key === 'Enter' && hit) go(hit.to);
    else return;
    event.preventDefault();
  };
  return (
    <Modal.Root opened onClose={onClose} size={640} yOffset="12vh">
      <Modal.Overlay />
      <Modal.Content aria-label={t('common:search.label')}>
        <FocusBack />
        <div className="b-find">
          <div className="b-find-field">
            <IconSearch size={20} stroke={1.75} aria-hidden />
            <input
              data-autofocus
              type="text"
              role="combobox"
              aria-expanded={hits.length > 0}
              aria-controls="search-hits"
              aria-activedescendant={hits[chosen] ? `search-hit-${chosen}` : undefined}
              aria-label={t('common:search.label')}
              placeholder={t('common:search.placeholder')}
              value={typed}
              maxLength={200}
              autoComplete="off"
              spellCheck={false}
              onKeyDown={onKeyDown}
              onChange={(event) => {
                setTyped(event.currentTarget.value);
                setChosen(0);
              }}
            />
            <kbd>Esc</kbd>
          </div>
          <div className="b-find-body">
            {search.error && (
              <Note tone="over" alert>
                {problemText(search.error)}
              </Note>
            )}
            {query.length < 2 && (
              <p className="b-small b-muted b-find-hint">{t('common:search.hint')}</p>
            )}
            {isEmpty && (
              <p className="b-small b-muted b-find-hint" role="status">
                {t('common:search.empty')}
              </p>
            )}
            <div id="search-hits" role="listbox" aria-label={t('common:search.hits')}>
              {hits.map((hit, place) => {
                const Shape = hit.kind === 'case' ? IconFolders : IconUser;
                return (
                  <div
                    key={hit.to}
                    id={`search-hit-${place}`}
                    role="option"
                    aria-selected={place === chosen}
                    className="b-find-hit"
                    onMouseMove={() => setChosen(place)}
                    onClick={() => go(hit.to)}
                  >
                    <Shape size={18} stroke={1.75} aria-hidden />
                    {hit.number && <span className="b-number">{hit.number}</span>}
                    <span className="b-grow b-cut">
                      <bdi>{hit.title}</bdi>
                    </span>
                    <span className="b-tiny b-faint">
                      {hit.second ?? t(`common:search.${hit.kind}`)}
                    </span>
                  </div>
                );
              })}
            </div>
          </div>
        </div>
      </Modal.Content>
    </Modal.Root>
  );
}
