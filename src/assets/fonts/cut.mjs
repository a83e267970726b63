/**
 * Cuts the full TrueType fonts down to the letters of Vietnamese and writes one .woff2 each, here.
 * Run by hand; see README.md. One merged file a weight: fonts split by script break copied text in PDFs.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const FONTS = {
  'be-vietnam-pro-400': '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf',
  'be-vietnam-pro-700': '@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf',
  'be-vietnam-pro-800':
    '@expo-google-fonts/be-vietnam-pro/800ExtraBold/BeVietnamPro_800ExtraBold.ttf',
  anton: '@expo-google-fonts/anton/400Regular/Anton_400Regular.ttf',
};

/** Latin, all Vietnamese letters ready-made, the loose marks, punctuation, the dong sign. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x102, 0x103],
  [0x110, 0x111],
  [0x128, 0x129],
  [0x168, 0x169],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x300, 0x303],
  [0x306, 0x306],
  [0x309, 0x309],
  [0x31b, 0x31b],
  [0x323, 0x323],
  [0x1ea0, 0x1ef9],
  [0x2010, 0x2026],
  [0x20ab, 0x20ab],
];

const letters = RANGES.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)),
).join('');
const require = createRequire(join(process.cwd(), 'package.json'));

for (const [name, file] of Object.entries(FONTS)) {
  const cut = await subsetFont(await readFile(require.resolve(file)), letters, {
    targetFormat: 'woff2',
  });
  await writeFile(join(import.meta.dirname, `${name}.woff2`), cut);
  console.log(`${name}.woff2 ${(cut.length / 1024).toFixed(1)} KB`);
}
