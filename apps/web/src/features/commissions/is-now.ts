import { useSearchParams } from 'react-router';

const PARAM = 'stand';

/** The version that the address asks for; undefined = the one that holds now. */
export const useShownVersion = (): string | undefined => useSearchParams()[0].get(PARAM) ?? undefined;

/** An older version can be looked at, not corrected. */
export const useIsNow = (): boolean => useShownVersion() === undefined;

/** Ending of the page's address that shows an older version. */
export const shownVersion = (version: string): string => `?${PARAM}=${encodeURIComponent(version)}`;
