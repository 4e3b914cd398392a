import { ActionIcon, Button, Progress } from '@mantine/core';
import { IconAlertOctagon, IconCheck, IconFileUpload, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { fileSize } from '../../format/numbers.ts';
import { problemText } from '../../http/problem.ts';
import type { Upload, Uploads } from './use-uploads.ts';

interface UploadRowProps extends Pick<Uploads, 'retry' | 'dismiss'> {
  upload: Upload;
}

/** A refusal of the file itself comes again; a lost line or a busy server may go better. */
const REPEATABLE = ['offline', 'unreadable', 'internal', 'unavailable', 'storage.full', 'auth.required'];

export function UploadRow({ upload, retry, dismiss }: UploadRowProps) {
  const { t } = useTranslation('documents');
  const { id, file, state, share, problem } = upload;
  const Shape = state === 'failed' ? IconAlertOctagon : state === 'done' ? IconCheck : IconFileUpload;
  const percent = Math.round(share * 100);
  return (
    <li className={`b-upload b-upload-${state}`}>
      <Shape size={18} stroke={1.75} aria-hidden />
      <div className="b-grow">
        <div className="b-upload-name"><bdi>{file.name || t('upload.photo')}</bdi> <span className="b-small b-muted">{fileSize(file.size)}</span></div>
        {problem ? (
          <p className="b-small b-upload-problem" role="alert">{problemText(problem)}</p>
        ) : (
          <p className="b-small b-muted" role="status">{t(`upload.state.${state}`, { percent })}</p>
        )}
        {state === 'sending' && <Progress value={percent} size={4} aria-label={t('upload.progress', { name: file.name })} />}
        {problem && REPEATABLE.includes(problem.code) && <Button size="xs" mt={6} onClick={() => retry(id)}>{t('upload.again')}</Button>}
      </div>
      <ActionIcon variant="subtle" size={30} onClick={() => dismiss(id)} aria-label={t(state === 'sending' || state === 'waiting' ? 'upload.stop' : 'upload.dismiss', { name: file.name })}>
        <IconX size={18} stroke={1.75} aria-hidden />
      </ActionIcon>
    </li>
  );
}
