import { siteDay } from '#lib/site-day.ts';
import { stop } from './stop.ts';

/** The ISO day that a command goes by: `--ngay`, else `SITE_DATE`, else today; a day that is none ends the command. */
export function chosenDay(): string {
  const given = /--ngay[= ](\S+)/.exec(process.argv.join(' '))?.[1] ?? process.env['SITE_DATE'];
  try {
    return siteDay(given, new Date());
  } catch (error) {
    return stop((error as Error).message);
  }
}
