import { useTranslation } from 'react-i18next';
import { LAND_NAMES, type Land, type SubmissionState } from '@bleibeakte/contracts';
import { ownLabel } from './own-label.ts';

export interface OfficialLabelProps {
  land: Land;
  state: SubmissionState;
  label: string;
}

/** The Land's own words, marked as such; nothing where it has none. */
export function OfficialLabel({ land, state, label }: OfficialLabelProps) {
  const { t } = useTranslation('submissions');
  const own = ownLabel(state, label);
  return own && <span className="b-small">{t('inLand', { land: LAND_NAMES[land], label: own })}</span>;
}
