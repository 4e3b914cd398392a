import { Button, Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentResponse } from '@bleibeakte/contracts';
import { MAX_COMPOSED_PAGES } from '@bleibeakte/contracts';
import { BusyButton } from '../../ui/busy-button.tsx';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingSkeleton } from '../../ui/loading-skeleton.tsx';
import { AddPaper } from './add-paper.tsx';
import { BarsDesk } from './bars-desk.tsx';
import { type DeskPage, isUntouched, pagesOf } from './page-desk.ts';
import { PagesGrid } from './pages-grid.tsx';
import { SavePages } from './save-pages.tsx';
import { usePapers } from './use-papers.ts';
import { useSavePages } from './use-save-pages.ts';
import './pages.css';

interface PagesDialogProps {
  document: DocumentResponse;
  onClose: () => void;
}

/** 'pages' = all of them; 'bars' = one large; 'save' = as what they are kept. */
type Step = { is: 'pages' } | { is: 'bars'; key: string } | { is: 'save'; isPart: boolean };

/** Orders, turns, takes out, joins, splits and blacks out pages. Nothing is changed before it is saved. */
export function PagesDialog({ document, onClose }: PagesDialogProps) {
  const { t } = useTranslation('pages');
  const isPhone = useMediaQuery('(max-width: 599.98px)', undefined, { getInitialValueInEffect: false });
  const { papers, problem, isOpening, open } = usePapers();
  const saving = useSavePages(document);
  const [pages, setPages] = useState<readonly DeskPage[]>([]);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [step, setStep] = useState<Step>({ is: 'pages' });
  const [lastOpen, setLastOpen] = useState<string | null>(null);
  const [asks, setAsks] = useState(false);

  useEffect(() => {
    let isGone = false;
    void open(document).then((paper) => {
      if (paper && !isGone) setPages((all) => (all.length > 0 ? all : pagesOf(document.id, paper.count)));
    });
    return () => {
      isGone = true;
    };
  }, [document, open]);

  const add = async (other: DocumentResponse) => {
    const paper = await open(other);
    if (paper) setPages((all) => [...all, ...pagesOf(other.id, paper.count)]);
  };
  const change = (next: readonly DeskPage[]) => {
    setAsks(false);
    setPages(next);
  };
  const opened = papers.get(document.id);
  const isChanged = opened !== undefined && !isUntouched(pages, document.id, opened.count);
  const chosen = pages.filter(({ key }) => selected.has(key));
  const kept = step.is === 'save' && step.isPart ? chosen : pages;
  const large = step.is === 'bars' ? pages.find(({ key }) => key === step.key) : undefined;
  const askOrLeave = () => {
    if (saving.isSaving) return;
    if (step.is !== 'pages') setStep({ is: 'pages' });
    else if (isChanged && !asks) setAsks(true);
    else onClose();
  };
  const toSave = (isPart: boolean) => {
    saving.propose(isPart ? chosen : pages, isPart);
    setStep({ is: 'save', isPart });
  };
  const finish = async () => {
    if (await saving.save(kept)) onClose();
  };
  const tooMany = kept.length > MAX_COMPOSED_PAGES ? t('tooMany', { most: MAX_COMPOSED_PAGES }) : null;
  const place = large ? pages.indexOf(large) + 1 : 0;
  return (
    <Modal.Root opened onClose={askOrLeave} size={1120} fullScreen={isPhone}>
      <DialogFrame
        title={t(large ? 'bars.title' : step.is === 'save' ? 'save.title' : 'title', { place })}
        subtitle={<bdi>{document.fileName}</bdi>}
        onClose={askOrLeave}
      >
        <div className="b-dialog-scroll b-pages-dialog">
          {large && <BarsDesk page={large} paper={papers.get(large.documentId)} onChange={(bars) => change(pages.map((one) => (one.key === large.key ? { ...one, bars } : one)))} />}
          {step.is === 'save' && <SavePages form={saving.form} problem={saving.problem} document={document} hasBars={kept.some(({ bars }) => bars.length > 0)} isPart={step.isPart} />}
          {step.is === 'pages' && (
            <div className="b-pages-desk">
              {problem !== null && <ErrorState problem={problem} title={t('notOpened')} {...(pages.length === 0 && { onRetry: () => void open(document).then((paper) => paper && setPages(pagesOf(document.id, paper.count))) })} />}
              {pages.length === 0 && problem === null && <LoadingSkeleton shape="text" count={6} />}
              {pages.length > 0 && (
                <>
                  <div className="b-pages-tools">
                    <AddPaper caseId={document.caseId} isOpening={isOpening} onAdd={(other) => void add(other)} />
                    {chosen.length > 0 && <Button onClick={() => toSave(true)}>{t('split', { count: chosen.length })}</Button>}
                    <p className="b-small b-muted b-grow">{t('help')} <span className="b-page-keys">{t('keys')}</span></p>
                  </div>
                  <PagesGrid pages={pages} papers={papers} selected={selected} onChange={change} onSelect={setSelected} lastOpen={lastOpen} onOpen={(key) => { setLastOpen(key); setStep({ is: 'bars', key }); }} />
                </>
              )}
            </div>
          )}
        </div>
        {asks ? (
          <div className="b-dialog-foot" role="alert">
            <span className="b-small b-grow">{t('common:discard.question')}</span>
            <Button onClick={() => setAsks(false)} data-autofocus>{t('common:discard.stay')}</Button>
            <Button color="red" className="b-danger" onClick={onClose}>{t('common:discard.leave')}</Button>
          </div>
        ) : (
          <div className="b-dialog-foot">
            <span className="b-small b-muted b-grow">{tooMany ?? (step.is === 'save' ? t('save.count', { count: kept.length }) : t('footnote'))}</span>
            {step.is === 'bars' ? (
              <Button variant="filled" onClick={() => setStep({ is: 'pages' })}>{t('bars.done')}</Button>
            ) : step.is === 'save' ? (
              <>
                <Button onClick={() => setStep({ is: 'pages' })} disabled={saving.isSaving}>{t('save.back')}</Button>
                <BusyButton variant="filled" loading={saving.isSaving} disabled={tooMany !== null} onClick={() => void finish()}>
                  {t(saving.form.getValues().as === 'version' ? 'save.makeVersion' : 'save.makeNew')}
                </BusyButton>
              </>
            ) : (
              <>
                <Button onClick={askOrLeave}>{t('common:cancel')}</Button>
                <Button variant="filled" disabled={!isChanged || tooMany !== null} onClick={() => toSave(false)}>{t('next')}</Button>
              </>
            )}
          </div>
        )}
      </DialogFrame>
    </Modal.Root>
  );
}
