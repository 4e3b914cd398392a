import { useTranslation } from 'react-i18next';
import type { CaseResponse, LinkInvitation, LinkPurpose } from '@bleibeakte/contracts';
import { Note } from '../../ui/note.tsx';

interface InvitationPreviewProps {
  invitation: LinkInvitation;
  file: CaseResponse;
  purpose: LinkPurpose;
}

/** Before the link is made: what would be said of whom, and what stands against it. */
export function InvitationPreview({ invitation, file, purpose }: InvitationPreviewProps) {
  const { t } = useTranslation('links');
  const nameOf = (personId: string) => file.people.find(({ id }) => id === personId)?.name ?? '';
  const { missing, namedAs, questions } = invitation;
  return (
    <div className="b-stack" style={{ gap: 8 }}>
      {missing.length > 0 && (
        <Note tone="over" title={t('preview.missing')}>
          <ul className="b-links-missing">
            {missing.map(({ personId, kind }) => <li key={`${personId} ${kind}`}><bdi>{nameOf(personId)}</bdi>: {t(`consents:kind.${kind}`)} ({t(`consents:recipient.${invitation.recipient}`)})</li>)}
          </ul>
          {t('preview.missingText')}
        </Note>
      )}
      {purpose === 'letter' && missing.length === 0 && <p>{t('preview.named')} <strong><bdi>{namedAs}</bdi></strong></p>}
      {questions.length > 0 && missing.length === 0 && (
        <details>
          <summary>{t('preview.questions')}</summary>
          <ul>{questions.map((question) => <li key={question}>{question}</li>)}</ul>
        </details>
      )}
      <TextState invitation={invitation} />
    </div>
  );
}

/** Which texts these are, and that nobody who speaks the language has read them yet. */
export function TextState({ invitation }: { invitation: LinkInvitation }) {
  const { t } = useTranslation('links');
  const { inGerman, reviewedBy, textVersion, officePhone } = invitation;
  return (
    <>
      {inGerman && <p className="b-small">{t('preview.inGerman')}</p>}
      <p className="b-tiny b-faint">{t('preview.version', { version: textVersion })} · {reviewedBy ? t('preview.reviewedBy', { name: reviewedBy }) : t('preview.notReviewed')}{!officePhone && ` · ${t('preview.noPhone')}`}</p>
    </>
  );
}
