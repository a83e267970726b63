/** Text that is HTML already. */
export interface Html {
  html: string;
}

type Part = string | number | Html | readonly Html[];

const escape = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const written = (part: Part): string =>
  typeof part === 'object'
    ? [part]
        .flat()
        .map(({ html }) => html)
        .join('')
    : escape(String(part));

/** A template of HTML whose texts and numbers are escaped. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: String.raw({ raw: strings }, ...parts.map(written)) };
}
