/** Words that are right but stand in no Vietnamese word list. */
export const KNOWN_WORDS: readonly string[] = [
  // Names of apps, makers, places and parts of a phone.
  ...['Zalo', 'Play', 'CH', 'Protect', 'Talk', 'Back', 'Mobi', 'Fone', 'Wi', 'Fi', 'Huế'],
  // Abbreviations and codes that the texts explain or quote as they stand on paper and screen.
  ...['OTP', 'QR', 'NFC', 'APK', 'BHYT', 'CCCD', 'ANTT', 'TTXH', 'QLHC', 'TTTB', 'LD', 'TK'],
  ...['KH', 'NC', 'NĐ', 'CP', 'VT', 'PCT', 'PCVP', 'UBMTTQVN', 'WCAG', 'AA'],
  // Words of every day that the list lacks.
  ...[
    'video',
    'roaming',
    'pano',
    'mẩu',
    'cm',
    'rôn',
    'RGB',
    'CMYK',
    'Actual',
    'Excel',
    'Libre',
    'Office',
  ],
];
