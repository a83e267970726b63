import { siteDay } from '#lib/site-day.ts';

/** The ISO day for which the site is built: what is over by then is left out or folded away. */
export const getDay = (): string => siteDay(process.env['SITE_DATE'], new Date());
