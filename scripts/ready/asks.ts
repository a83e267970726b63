/** What somebody outside this office has to say: facts that may have changed, and facts that nobody found. */
import { NAMED_PLACES, pageOf } from '../check/addresses.ts';
import type { Content } from '../check/content.ts';
import { allOf, dataOf } from '../check/content.ts';
import type { Document } from '../check/document.ts';
import { nameOf, textsAt, valuesAt } from '../check/document.ts';
import type { Gap } from '../check/fault.ts';
import { TITLES } from '../new/frame.ts';

/** Who can answer; the key is the first letter of the facts' ids, `ward` is "phường", "xã" … */
const whomIn = (ward: string) => ({
  V: `Công an ${ward}`,
  L: `Công an ${ward}`,
  D: `Ủy ban nhân dân ${ward}`,
  P: `Ủy ban nhân dân ${ward}`,
  T: `Ủy ban nhân dân ${ward}`,
  N: 'Đơn vị quản lý nền tảng',
  M: 'Tổ công nghệ số cộng đồng, thử trên máy thật',
});

/** Where the ward's own particulars stand. */
const OWN_PLACES = [{ title: 'Liên hệ, chân mọi trang', path: '/lien-he/' }];

/** A place of the site that rests on a fact. */
export interface Use {
  title: string;
  path: string;
}

export interface Ask {
  /** Id of the fact in nguon.json, or the field of chien-dich.json. */
  id: string;
  text: string;
  whom: string;
  /** Whether nobody has found it yet; else it is known but may have changed. */
  unknown: boolean;
  /** Oldest day on which one of its sources was looked up, ISO; null without a source. */
  lookedUp: string | null;
  uses: Use[];
}

/** Every fact marked KT and every unknown one, in the order of nguon.json, then what the ward's own file lacks. */
export function asksOf(content: Content, gaps: readonly Gap[]): Ask[] {
  const lacking = gaps.filter(({ file }) => file === 'chien-dich.json');
  const whom = whomIn(one(dataOf(content, 'campaign'), 'ward.kind'));
  return [
    ...factsToAsk(content, whom),
    ...lacking.map(({ name, field }) => ({
      id: field ?? '',
      text: `Chưa biết ${name}.`,
      whom: whom.P,
      unknown: true,
      lookedUp: null,
      uses: OWN_PLACES,
    })),
  ];
}

function factsToAsk(content: Content, whom: ReturnType<typeof whomIn>): Ask[] {
  return allOf(content, 'sources').flatMap(({ value }) => {
    const days = new Map(
      valuesAt(value, 'sources[]').map((source) => [
        one(source.value, 'id'),
        one(source.value, 'looked_up'),
      ]),
    );
    return valuesAt(value, 'facts[]').flatMap(({ value: fact }): Ask[] => {
      const id = one(fact, 'id');
      const unknown = one(fact, 'confidence') === 'chua-ro';
      if (!unknown && valuesAt(fact, 'kt')[0]?.value !== true) return [];
      const lookedUp = textsAt(fact, 'sources[]').flatMap((source) => days.get(source.value) ?? []);
      return [
        {
          id,
          text: one(fact, 'text'),
          whom: whom[id[0] as keyof typeof whom],
          unknown,
          lookedUp: lookedUp.sort()[0] ?? null,
          uses: usesOf(id, content),
        },
      ];
    });
  });
}

const one = (value: unknown, pattern: string) => textsAt(value, pattern)[0]?.value ?? '';

/** Where a fact is named, each document once; a guide says in which of its steps. */
function usesOf(id: string, { documents }: Content): Use[] {
  const named = new RegExp(`\\b${id}\\b`);
  return documents
    .filter(({ kind, text }) => kind !== 'sources' && named.test(text))
    .map((document) => {
      const path = pageOf(document);
      const title = titleOf(document);
      if (document.kind !== 'guide') return { title, path: anchored(document, path) };
      const [, ...steps] = document.text.split(/(?=<Buoc\b)/);
      const own = steps.flatMap((step, index) => (named.test(step) ? [index + 1] : []));
      return own.length === 0
        ? { title, path }
        : { title: `${title} (bước ${own.join(', ')})`, path: `${path}#buoc-${own[0]!}` };
    });
}

function anchored(document: Document, path: string): string {
  return NAMED_PLACES.has(document.kind) ? `${path}#${nameOf(document)}` : path;
}

function titleOf({ value, file }: Document): string {
  return TITLES.map((key) => one(value, key)).find(Boolean) ?? file;
}
