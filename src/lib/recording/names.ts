/** Recordings beside guides: what they are called and where they are published. */
import { LANGUAGES } from '../languages.ts';

/** What each language is called in Vietnamese, by its ISO 639 code: for the others no source gives the name in the language itself. */
export const SPOKEN = {
  vi: 'tiếng Việt',
  bdq: `tiếng ${LANGUAGES.bdq}`,
  sed: `tiếng ${LANGUAGES.sed}`,
  jra: `tiếng ${LANGUAGES.jra}`,
} as const;

export type SpokenLanguage = keyof typeof SPOKEN;

export const SPOKEN_LANGUAGES = Object.keys(SPOKEN) as SpokenLanguage[];

/** The file's name, beside the guide's text and on the site. */
export const recordingName = (language: SpokenLanguage): string => `nghe.${language}.m4a`;
