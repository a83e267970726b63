/** Where the site will stand: `url` is null until the ward says it, `base` begins and ends with `/`. */
export interface SiteAddress {
  url: string | null;
  base: string;
}

/**
 * The site's address: `SITE_URL` and `BASE_PATH` win over the `site` of chien-dich.json.
 * Throws a Vietnamese Error when SITE_URL is not an https address without a path.
 */
export function siteAddress(
  env: Record<string, string | undefined>,
  site: SiteAddress,
): SiteAddress {
  const given = env['SITE_URL'] || site.url;
  const base = `/${(env['BASE_PATH'] || site.base).split('/').filter(Boolean).join('/')}/`.replace(
    '//',
    '/',
  );
  if (given === null) return { url: null, base };
  const parsed = URL.canParse(given) ? new URL(given) : null;
  if (parsed?.protocol !== 'https:' || parsed.pathname !== '/') {
    throw new Error(
      `Địa chỉ trang web "${given}" chưa đúng. Hãy viết https:// và tên miền, ví dụ https://ten-mien.gov.vn; phần đường dẫn viết ở site.base hoặc BASE_PATH.`,
    );
  }
  return { url: parsed.origin, base };
}

/** An address within the site, from its root (`/hoi-dap/#a`), with the base path in front. */
export function withBase(base: string, path: string): string {
  return path.startsWith('/') ? base + path.slice(1) : path;
}
