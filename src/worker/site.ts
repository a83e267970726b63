import type { KeptSite } from '#lib/offline/kept-site.ts';

/** The build puts the list here. */
declare const KEPT_SITE: KeptSite;

export const site = KEPT_SITE;
