import { SegmentedControl, useMantineColorScheme } from '@mantine/core';
import type { MantineColorScheme } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { changeLanguage } from '../../i18n/i18n.ts';
import { useSetting } from '../../settings/settings.ts';
import './account.css';

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <div className="b-choice-row">
      <span id={id}>{label}</span>
      <SegmentedControl<Value>
        aria-labelledby={id}
        value={value}
        data={[...options]}
        onChange={onChange}
      />
    </div>
  );
}

/** Kept in this browser only. */
export function AppearanceForm() {
  const { t } = useTranslation('account');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [language] = useSetting('language');
  const [density, setDensity] = useSetting('density');
  const [keys, setKeys] = useSetting('keys');
  const option =
    <Value extends string>(group: string) =>
    (value: Value) => ({ value, label: t(`appearance.${group}.${value}`) });
  return (
    <div className="b-choice-rows">
      <Choice<MantineColorScheme>
        label={t('appearance.scheme.label')}
        value={colorScheme}
        options={(['auto', 'light', 'dark'] as const).map(option('scheme'))}
        onChange={setColorScheme}
      />
      <Choice
        label={t('appearance.density.label')}
        value={density}
        options={(['normal', 'compact'] as const).map(option('density'))}
        onChange={setDensity}
      />
      <Choice
        label={t('appearance.language.label')}
        value={language}
        options={[
          { value: 'de', label: 'Deutsch' },
          { value: 'en', label: 'English' },
        ]}
        onChange={(next) => void changeLanguage(next)}
      />
      <Choice
        label={t('appearance.keys.label')}
        value={keys}
        options={(['on', 'off'] as const).map(option('keys'))}
        onChange={setKeys}
      />
      <p className="b-tiny b-faint">{t('appearance.kept')}</p>
    </div>
  );
}
