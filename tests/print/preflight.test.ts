import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { KINDS } from '#lib/print/kinds.ts';
import { RULES, TRIFOLD } from '#lib/print/paper.ts';
import type { Rules } from '#lib/print/paper.ts';
import { UNKNOWN } from '../../src/site.ts';
import { builtAddress } from '../../scripts/lib/address.ts';
import { dist } from '../../scripts/lib/paths.ts';
import type { Code } from './codes.ts';
import { testContrast } from './contrast.ts';
import { piecesOf } from './pdf.ts';
import type { Piece, Rect } from './pdf.ts';
import { listOf, pdfsIn, printCopy, readSheets } from './sets.ts';
import type { Printing, SeenPage, Sheet } from './sets.ts';
import { campaign, writtenOn } from './written.ts';
import type { Entry } from './written.ts';

// ISO 216, in mm.
const TRIM = { A2: [420, 594], A3: [297, 420], A4: [210, 297], A5: [148, 210] } as const;
/** Least width of a code in mm (rule Q02). */
const LEAST_CODE = { A2: 80, A3: 40, A4: 25, A5: 20 } as const;
const PAGES: Partial<Record<Entry['kind'], number>> = {
  'ap-phich': 1,
  pano: 1,
  'bang-ron': 1,
  'to-xe': 1,
  'to-lich': 1,
  'the-vi': 1,
  'the-noi-giup': 1,
  phieu: 1,
  'to-roi': 2,
  'to-gap': 2,
};
/** Held in the hand, whatever the paper that they are cut from. */
const CARDS: Entry['kind'][] = ['the-vi', 'the-noi-giup'];
const SLUG = 10;
const BLEED = 3;
/** Room without words inside the trim (rules I02 and I06). */
const KEEP_OFF = { 'nha-in': 5, 'van-phong': 8 } as const;
const FOLD_ROOM = 3;
const KB = 1024;
/** In mm; Chromium rounds pages to whole CSS pixels. */
const TOLERANCE = 0.5;
/** In pt. */
const ROUNDING = 0.05;
const NEARLY_WHITE = 252;
const MARK = 'BẢN THỬ – CHƯA IN';

const trimOf = ({ kind, paper }: Entry) => {
  const [width, height] = TRIM[paper];
  return 'landscape' in KINDS[kind] ? { width: height, height: width } : { width, height };
};
/** A panel of the tri-fold is held like an A5. */
const paperInHand = ({ kind, paper }: Entry) => (kind === 'to-gap' ? 'A5' : paper);
const whole = ({ pages }: Sheet) => pages.map(({ text }) => text).join(' ');
const mm = (length: number) => `${Math.round(length * 10) / 10} mm`;
const near = (a: number, b: number) => Math.abs(a - b) <= TOLERANCE;

/** A fault of the layout comes on every page: enough of them to see which. */
const SHOWN = 30;

/** What a check says of each sheet must be nothing. */
function none(sheets: readonly Sheet[], faults: (sheet: Sheet) => string[]): void {
  assert.ok(sheets.length > 0, 'there are sheets');
  const found = sheets.flatMap((sheet) =>
    faults(sheet).map((fault) => `${sheet.entry.file}: ${fault}`),
  );
  const shown = found.slice(0, SHOWN).join('\n');
  assert.ok(found.length === 0, `${found.length} faults:\n${shown}`);
}

/** The same, page by page. */
const onPages =
  (faults: (page: SeenPage, sheet: Sheet, at: number) => string[]) => (sheet: Sheet) =>
    sheet.pages.flatMap((page, at) =>
      faults(page, sheet, at + 1).map((fault) => `page ${at + 1}: ${fault}`),
    );

/** By how much a box leaves another one, in mm; negative while it stays inside. */
const past = (box: Rect, room: Rect) =>
  Math.max(
    room.left - box.left,
    room.top - box.top,
    box.right - room.right,
    box.bottom - room.bottom,
  );

/** The trim of a page, as the kind and paper of the sheet have it. */
function trimRect({ entry }: Sheet): Rect {
  const slug = entry.variant === 'nha-in' ? SLUG : 0;
  const { width, height } = trimOf(entry);
  return { left: slug, top: slug, right: slug + width, bottom: slug + height };
}

const inset = ({ left, top, right, bottom }: Rect, by: number): Rect => ({
  left: left + by,
  top: top + by,
  right: right - by,
  bottom: bottom - by,
});

function preflight(name: string, printing: () => Promise<Printing>): void {
  void describe(name, () => {
    let made: Printing;
    let sheets: Sheet[];
    before(async () => {
      made = await printing();
      sheets = await readSheets(made.dist);
    });

    test('the list names every PDF with the fields of the contract', () => {
      const list = listOf(made.dist);
      for (const entry of list)
        assert.deepEqual(
          Object.keys(entry).sort(),
          ['file', 'kind', 'pages', 'paper', 'qr', 'title', 'variant'],
          entry.file,
        );
      assert.deepEqual(list.map(({ file }) => file).sort(), pdfsIn(made.dist));
    });

    test('the print shop gets its edition of every sheet, or of none while codes have no target', () => {
      const named = (variant: string) =>
        sheets
          .filter(({ entry }) => entry.variant === variant)
          .map(({ entry }) => entry.file.replace(`-${variant}.pdf`, ''));
      assert.deepEqual(named('nha-in'), made.address.url === null ? [] : named('van-phong'));
    });

    test('a sheet has the pages that it says, one, or two where it has two sides', () => {
      none(sheets, ({ entry, pages }) => {
        const expected = PAGES[entry.kind] ?? entry.pages;
        return pages.length === entry.pages && pages.length === expected
          ? []
          : [`${pages.length} pages, the list says ${entry.pages}, its kind ${expected}`];
      });
    });

    test('papers that flow over several pages number them', () => {
      none(
        sheets.filter(({ entry }) => PAGES[entry.kind] === undefined),
        onPages(({ text }, { pages }, at) =>
          text.includes(`Trang ${at}/${pages.length}`) ? [] : ['no page number'],
        ),
      );
    });

    test('every page and its boxes have the size of the paper', () => {
      none(
        sheets,
        onPages(({ width, height, trim, bleed }, sheet) => {
          const { right, bottom, ...rest } = trimRect(sheet);
          const shop = sheet.entry.variant === 'nha-in';
          const size = { width: right + rest.left, height: bottom + rest.top };
          const out = inset({ right, bottom, ...rest }, shop ? -BLEED : 0);
          const same = (box: Rect | null, wanted: Rect) =>
            box !== null &&
            (['left', 'top', 'right', 'bottom'] as const).every((side) =>
              near(box[side], wanted[side]),
            );
          return [
            ...(near(width, size.width) && near(height, size.height)
              ? []
              : [`${mm(width)} × ${mm(height)} for ${mm(size.width)} × ${mm(size.height)}`]),
            ...(same(trim, { right, bottom, ...rest }) ? [] : [`trim ${JSON.stringify(trim)}`]),
            ...(same(bleed, out) ? [] : [`bleed ${JSON.stringify(bleed)}`]),
          ];
        }),
      );
    });

    test('pages for the print shop carry eight crop marks', () => {
      none(
        sheets,
        onPages(({ marks }, { entry }) =>
          entry.variant === 'van-phong' || marks.every((gray) => gray < 160)
            ? []
            : [`grays ${marks.join(', ')} where the marks should be`],
        ),
      );
    });

    test('pages for an office printer are white where it cannot print', () => {
      none(
        sheets.filter(({ entry }) => entry.variant === 'van-phong'),
        onPages(({ border }) =>
          border > NEARLY_WHITE ? [] : [`gray ${border} within 7.5 mm of the edge`],
        ),
      );
    });

    test('coloured grounds of the print shop run on beyond the trim', () => {
      // Panels of the tri-fold whose ground is white: the back, and the middle one inside.
      const paper = (sheet: Sheet, page: number, side: string, at: number) => {
        if (sheet.entry.kind !== 'to-gap' || side === 'left' || side === 'right') return false;
        const [first, second] = page === 1 ? TRIFOLD.outside : TRIFOLD.inside;
        return at > first - 1 && at < first + second + 1;
      };
      none(
        sheets,
        onPages(({ beyond }, sheet, page) => {
          const { kind, variant } = sheet.entry;
          const filled =
            kind === 'ap-phich' || kind === 'to-gap' || (kind === 'to-roi' && page === 1);
          if (variant === 'van-phong' || !filled) return [];
          return Object.entries(beyond).flatMap(([side, grays]) => {
            const bare = grays.filter(
              ({ at, gray }) => gray >= NEARLY_WHITE && !paper(sheet, page, side, at),
            );
            return bare.length === 0
              ? []
              : [`white beyond the ${side} edge at ${bare.map(({ at }) => at).join(', ')} mm`];
          });
        }),
      );
    });

    test('every font is in the file', () => {
      none(sheets, ({ fonts, strangeFonts }) => [
        ...(fonts > 0 ? [] : ['no font at all']),
        ...strangeFonts.map((font) => `${font} is not embedded`),
      ]);
    });

    test('a file says its title, issuer and language, is tagged, and has an outline where it is long', () => {
      none(sheets, ({ entry, title, author, language, tagged, outlined }) => {
        const long = ['huong-dan', 'so-tay', 'ke-hoach'].includes(entry.kind);
        return [
          ...(title === entry.title ? [] : [`title ${title}`]),
          ...(author === campaign.ward.committee ? [] : [`author ${author}`]),
          ...(language === 'vi' ? [] : [`language ${language}`]),
          ...(tagged ? [] : ['not tagged']),
          ...(outlined || !long ? [] : ['no outline']),
        ];
      });
    });

    test('handouts and posters are small enough for a slow line', () => {
      const most: Partial<Record<Entry['kind'], number>> = { 'huong-dan': 150, 'ap-phich': 400 };
      none(sheets, ({ entry, bytes }) =>
        bytes <= (most[entry.kind] ?? Infinity) * KB ? [] : [`${Math.ceil(bytes / KB)} KB`],
      );
    });

    test('headlines, calls and steps come back from the PDF letter by letter', () => {
      none(sheets, (sheet) => {
        const text = whole(sheet);
        const { headline, body } = writtenOn(sheet.entry);
        return [
          ...(text === text.normalize('NFC') ? [] : ['not NFC']),
          // What a font without a table back to letters gives.
          ...(/[\uE000-\uF8FF\uFFFD]/.test(text) ? ['letters that nobody can read'] : []),
          ...[...headline, ...body]
            .filter((words) => !text.includes(words))
            .map((words) => `lacks “${words}”`),
        ];
      });
    });

    test('every sheet says who issues it and in which edition', () => {
      none(sheets, (sheet) =>
        whole(sheet).includes(`${campaign.ward.committee} · bản `) ? [] : ['no imprint'],
      );
    });

    test('sheets are marked as trial prints exactly while the site has no address', () => {
      none(sheets, (sheet) =>
        whole(sheet).includes(MARK) === (made.address.url === null)
          ? []
          : ['the mark is missing, or should be'],
      );
    });

    test('words and codes stay inside the safe zone', () => {
      none(
        sheets,
        onPages(({ pieces, codes }, sheet) => {
          const zone = inset(trimRect(sheet), KEEP_OFF[sheet.entry.variant]);
          return [
            ...pieces.map((piece) => ({ name: `“${piece.text}”`, by: past(piece, zone) })),
            ...codes.map(({ area }) => ({ name: 'a code', by: past(area, zone) })),
          ]
            .filter(({ by }) => by > 0)
            .map(({ name, by }) => `${name} leaves it by ${mm(by)}`);
        }),
      );
    });

    test('nothing on the tri-fold lies on a fold', () => {
      none(
        sheets.filter(({ entry }) => entry.kind === 'to-gap'),
        onPages(({ pieces, codes }, sheet, page) => {
          const [first, second] = page === 1 ? TRIFOLD.outside : TRIFOLD.inside;
          const { left } = trimRect(sheet);
          return [first, first + second].flatMap((fold) =>
            [
              ...pieces.map((piece) => ({ name: `“${piece.text}”`, box: piece })),
              ...codes.map(({ area }) => ({ name: 'a code', box: area })),
            ]
              .filter(
                ({ box }) =>
                  box.left < left + fold + FOLD_ROOM && box.right > left + fold - FOLD_ROOM,
              )
              .map(({ name }) => `${name} lies on the fold at ${fold} mm, or by it`),
          );
        }),
      );
    });

    test('no word on any sheet is smaller than 8 pt', () => {
      none(
        sheets,
        onPages(({ pieces }) => tooSmall(pieces, 8)),
      );
    });

    test('the words of a sheet are as large as its reading distance asks for', () => {
      none(
        sheets.filter(({ entry }) => entry.kind in PAGES && !CARDS.includes(entry.kind)),
        (sheet) => {
          const { headline, body } = writtenOn(sheet.entry);
          const rules = rulesOf(sheet.entry);
          const pieces = (words: string[]) =>
            words.flatMap((line) => sheet.pages.flatMap((page) => piecesOf(page, line)));
          return [
            ...tooSmall(pieces(headline), rules.headline),
            ...tooSmall(pieces(body), rules.body),
          ];
        },
      );
    });

    test('on a poster only the imprint is smaller than its body', () => {
      none(
        sheets.filter(({ entry }) => entry.kind === 'ap-phich'),
        onPages((page, { entry }) => {
          const imprint = imprintOf(page);
          return [
            ...(imprint.length > 0 ? [] : ['no imprint']),
            ...tooSmall(
              page.pieces.filter((piece) => !imprint.includes(piece)),
              RULES[entry.paper].body,
            ),
          ];
        }),
      );
    });

    test('loudspeaker scripts are set in large print, with pauses, room at the right and a box for approval', () => {
      none(
        sheets.filter(({ entry }) => entry.kind === 'bai-loa'),
        (sheet) => {
          const text = whole(sheet);
          const marked = sheet.pages.flatMap(({ pieces }) =>
            pieces.filter(({ text: words, size }) => /(^|\s)\/\/?(\s|$)/.test(words) && size > 12),
          );
          const room = trimRect(sheet).right - Math.max(...marked.map(({ right }) => right));
          return [
            ...marked
              .filter(({ size }) => size < 16 - ROUNDING || size > 18 + ROUNDING)
              .map(({ text: words, size }) => `“${words}” has ${size} pt`),
            ...(room >= 50 ? [] : [`${mm(room)} at the right`]),
            ...['Người duyệt:', 'Ngày duyệt:', 'Lịch phát:', 'Đọc hết khoảng', 'Dùng được', '//']
              .filter((words) => !text.includes(words))
              .map((words) => `lacks “${words}”`),
          ];
        },
      );
    });

    test('handouts are set in large print', () => {
      none(
        sheets.filter(({ entry }) => entry.kind === 'huong-dan'),
        (sheet) => {
          const pieces = sheet.pages.flatMap((page) => page.pieces);
          const letters = new Map<number, number>();
          for (const { size, text } of pieces) {
            const pt = Math.round(size * 10) / 10;
            letters.set(pt, (letters.get(pt) ?? 0) + text.length);
          }
          const [[most] = [0]] = [...letters].sort(([, a], [, b]) => b - a);
          const steps = writtenOn(sheet.entry).body.flatMap((step, at) =>
            sheet.pages.flatMap((page) => piecesOf(page, `${at + 1}. ${step}`)),
          );
          return [
            ...(most >= 16 && most <= 18 ? [] : [`most letters have ${most} pt`]),
            ...(steps.length > 0 ? [] : ['no steps']),
            ...tooSmall(steps, 16),
          ];
        },
      );
    });

    test('every code says one of the listed addresses, at 300 dpi and on a blurred copy of 150', () => {
      none(sheets, ({ entry, pages }) => {
        const codes = pages.flatMap((page) => page.codes);
        const says = [...new Set(codes.map(({ address }) => address))].sort();
        return [
          ...(String(says) === String([...entry.qr].sort())
            ? []
            : [`codes say ${says.join(', ')}, the list ${entry.qr.join(', ')}`]),
          ...codes
            .filter(({ address, blurred }) => blurred !== address)
            .map(({ address, blurred }) => `blurred ${address} reads ${blurred}`),
        ];
      });
    });

    test('a sheet shows as many codes as its page in the browser', () => {
      none(sheets, ({ entry, pages }) => {
        const path = join(made.dist, 'in', entry.file.replace(/-(van-phong|nha-in)\.pdf$/, ''));
        const html = readFileSync(join(path, entry.variant, 'index.html'), 'utf8');
        const [drawn, read] = [
          html.match(/data-url=/g)?.length ?? 0,
          pages.flatMap((page) => page.codes).length,
        ];
        return drawn === read ? [] : [`${read} of ${drawn} codes can be read`];
      });
    });

    test('codes are large, plain, and white around', () => {
      none(
        sheets,
        onPages(({ codes }, { entry }) =>
          codes.flatMap(({ version, quiet, area }) => {
            const width = Math.min(area.right - area.left, area.bottom - area.top);
            const least = LEAST_CODE[paperInHand(entry)];
            return [
              // A pixel of 300 dpi.
              ...(width >= least - 0.1 ? [] : [`a code of ${mm(width)} for ${least} mm`]),
              ...(version <= 4 ? [] : [`a code of version ${version}`]),
              // Less than four by a pixel of 300 dpi.
              ...(quiet >= 3.9
                ? []
                : [`a code is white around for ${Math.floor(quiet * 10) / 10} of 4 modules`]),
            ];
          }),
        ),
      );
    });

    test('the address of a code stands beside it in letters', () => {
      none(
        sheets,
        onPages(({ text, codes }) =>
          codes.flatMap(({ address }) => {
            // Long addresses go on in the next line.
            const letters = text.replaceAll(' ', '');
            return letters.includes(address.replace('https://', '')) ? [] : [`lacks ${address}`];
          }),
        ),
      );
    });

    test('codes lead to this site or to an official platform, and there to a page that exists', () => {
      const { url, base } = made.address;
      const start = url === null ? null : `${url}${base}`;
      const platforms = campaign.platforms.map((platform) => platform.url);
      const lost = (address: string) => {
        if (platforms.includes(address)) return [];
        if (start === null || !address.startsWith(`${start}q/`)) return [`${address} is strange`];
        const short = pageAt(made.dist, address.slice(start.length));
        if (short === null) return [`${address} leads nowhere`];
        const target = /http-equiv="refresh" content="0; url=([^"#]+)/.exec(short)?.[1] ?? '';
        const there = target.startsWith(base) ? pageAt(made.dist, target.slice(base.length)) : null;
        return there === null ? [`${address} leads to “${target}”, which is no page`] : [];
      };
      none(sheets, ({ pages }) =>
        pages.flatMap((page) => page.codes.flatMap((code: Code) => lost(code.address))),
      );
    });
  });
}

/** What a reader at the distance of the sheet needs; drawings at 1:10 are measured by their own rule. */
function rulesOf(entry: Entry): Pick<Rules, 'headline' | 'body'> {
  const rules = RULES[paperInHand(entry)];
  // 400 pt in the street, read from 45 m.
  return entry.kind === 'pano' || entry.kind === 'bang-ron' ? { ...rules, headline: 40 } : rules;
}

function tooSmall(pieces: readonly Piece[], least: number): string[] {
  return pieces
    .filter(({ size }) => size < least - ROUNDING)
    .map(({ text, size }) => `“${text}” has ${Math.round(size * 10) / 10} pt of ${least}`);
}

/** The lines of the imprint: from the committee to the phone number. */
function imprintOf(page: SeenPage): Piece[] {
  const start = page.text.indexOf(`${campaign.ward.committee} · bản`);
  const phone = `điện thoại: ${campaign.ward.phone ?? UNKNOWN}`;
  const end = page.text.indexOf(phone, start) + phone.length;
  return start === -1 ? [] : piecesOf(page, page.text.slice(start, end));
}

/** The page at a path such as `huong-dan/#buoc-1`; null where there is none. */
function pageAt(folder: string, path: string): string | null {
  const file = join(folder, path.replace(/#.*/, ''), 'index.html');
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

// The copy is built and printed while the sheets of this checkout are looked at.
const copy = printCopy({ url: 'https://dakcam.quangngai.gov.vn', base: '/bdhvs/' });
copy.catch(() => undefined);
after(async () => {
  rmSync(dirname(dirname((await copy).dist)), { recursive: true, force: true });
});

const own = { dist, address: builtAddress() };
preflight('the sheets of this checkout', () => Promise.resolve(own));
testContrast(own);
preflight('the sheets of a site with an address', () => copy);

test('links to the board of a site with sample figures show a picture that says so', async () => {
  const { dist: built } = await copy;
  for (const page of ['tien-do', 'tien-do/truong-mau-a'])
    assert.match(pageAt(built, `${page}/`) ?? '', /og:image:alt" content="[^"]*SỐ LIỆU MINH HỌA"/);
});
