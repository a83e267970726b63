import { below, make, marked } from './draw.ts';
import { announce } from './announce.ts';
import type { Find } from './find.ts';
import { SHORTEST } from './limits.ts';

const MOST = 8;
/** Looks of the options: they come with this script, so that no page carries them. */
const LOOKS = `
  [role='option'] { border-bottom: 1px solid var(--color-rule); display: block; padding: 0.6rem 0.5rem; text-decoration: none; }
  [role='option'] > span { font-weight: 700; text-decoration: underline; }
  [role='option'] > small { color: var(--color-ink-soft); display: block; }
  [role='option'][aria-selected='true'] { outline: 3px solid var(--color-link); outline-offset: -3px; }
  [role='option'] mark { background: var(--color-star); color: var(--color-on-star); }
`;

/**
 * The field of the dialog with its list below: a combobox whose options are links. The arrows go
 * through them while the field keeps the focus, Enter opens the chosen one, or asks the search page.
 */
export function startCombobox(host: HTMLElement, find: Find): void {
  const input = host.querySelector('input')!;
  const list = host.querySelector('[role=listbox]')!;
  const say = announce(host.querySelector('[role=status]')!);
  const looks = new CSSStyleSheet();
  looks.replaceSync(LOOKS);
  document.adoptedStyleSheets.push(looks);
  let active = -1;

  const options = () => [...list.children] as HTMLAnchorElement[];
  const choose = (at: number) => {
    for (const [index, option] of options().entries())
      option.setAttribute('aria-selected', `${index === at}`);
    active = at;
    const option = options()[at];
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  };
  const answer = () => {
    const question = input.value.trim();
    const asked = question.length >= SHORTEST;
    const { sure, results } = asked ? find(input.value, MOST) : { sure: true, results: [] };
    list.replaceChildren(
      ...results.map((result, index) => {
        const option = make(
          'a',
          { id: `${list.id}-${index}`, href: result.part?.path ?? result.path, tabIndex: -1 },
          make('span', {}, ...marked(result.title)),
          make('small', {}, ...below(result)),
        );
        option.setAttribute('role', 'option');
        return option;
      }),
    );
    choose(-1);
    input.setAttribute('aria-expanded', `${results.length > 0}`);
    say(
      !asked
        ? ''
        : sure
          ? `${results.length} kết quả.`
          : results.length > 0
            ? 'Chưa thấy đúng điều cần tìm. Việc gần nhất:'
            : `Chưa thấy “${question}”. Hãy thử ít chữ hơn.`,
    );
  };

  input.addEventListener('input', answer);
  input.addEventListener('keydown', (event) => {
    const count = options().length;
    if (event.key === 'ArrowDown' && count > 0) choose((active + 1) % count);
    else if (event.key === 'ArrowUp' && count > 0) choose((active <= 0 ? count : active) - 1);
    else if (event.key === 'Enter' && active >= 0) options()[active]!.click();
    else return;
    event.preventDefault();
  });
  answer();
}
