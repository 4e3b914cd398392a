/** First name and the initial of the last: what an outsider gets when the consent says nothing of the name. 'Yusuf A.' */
export const shortName = (firstName: string | null, lastName: string | null): string => {
  const first = firstName?.trim() ?? '';
  const last = lastName?.trim() ?? '';
  const initial = (name: string): string => `${[...name][0]!.toLocaleUpperCase('de')}.`;
  if (first && last) return `${first} ${initial(last)}`;
  if (first) return first;
  return last ? initial(last) : '–';
};

/** 'Yusuf A., Lina A. und Mariam A.' in the language of the text. */
export const joinNames = (names: readonly string[], language: string): string =>
  new Intl.ListFormat(language, { style: 'long', type: 'conjunction' }).format(names);
