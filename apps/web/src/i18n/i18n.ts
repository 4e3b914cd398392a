import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { readSetting, writeSetting } from '../settings/settings.ts';
import type { Settings } from '../settings/settings.ts';

type Language = Settings['language'];

const load: Record<
  Language,
  () => Promise<{ resources: Record<string, Record<string, unknown>> }>
> = {
  de: () => import('./de.ts'),
  en: () => import('./en.ts'),
};

/** Adds every namespace of one language: `./de/cases.json` is the namespace `cases`. */
async function addLanguage(language: Language): Promise<void> {
  const { resources } = await load[language]();
  for (const [path, texts] of Object.entries(resources)) {
    const namespace = path.replace(/^.*\//, '').replace(/\.json$/, '');
    i18next.addResourceBundle(language, namespace, texts);
  }
}

export async function startI18n(): Promise<void> {
  const language = readSetting('language');
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: {},
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    returnNull: false,
    react: { useSuspense: false },
  });
  await addLanguage(language);
  document.documentElement.lang = language;
}

export async function changeLanguage(language: Language): Promise<void> {
  await addLanguage(language);
  await i18next.changeLanguage(language);
  writeSetting('language', language);
  document.documentElement.lang = language;
}

export { i18next };
