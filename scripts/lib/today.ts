/** The day for which a command works: `SITE_DATE`, else the machine's own, ISO. */
export function siteDay(): string {
  // Swedish writes dates as ISO does, and in the machine's own time zone.
  return process.env['SITE_DATE'] || new Date().toLocaleDateString('sv');
}
