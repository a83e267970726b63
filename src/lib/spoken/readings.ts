/** How letters, abbreviations and parts of web addresses are read aloud: reviewed by hand, open to additions. */

/** Names of the letters, each different to the ear, so that an address can be written down. */
export const LETTERS: Readonly<Record<string, string>> = {
  a: 'a',
  b: 'bê',
  c: 'xê',
  d: 'dê',
  e: 'e',
  f: 'ép',
  g: 'giê',
  h: 'hát',
  i: 'i',
  j: 'gi',
  k: 'ca',
  l: 'e lờ',
  m: 'em',
  n: 'en',
  o: 'o',
  p: 'pê',
  q: 'quy',
  r: 'e rờ',
  s: 'ét',
  t: 'tê',
  u: 'u',
  v: 'vê',
  w: 'vê kép',
  x: 'ích',
  y: 'y dài',
  z: 'dét',
};

/** Signs of a web address. A map, since an address may hold the name of anything that objects have. */
export const ADDRESS_SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '.': 'chấm',
    '-': 'gạch ngang',
    '/': 'gạch chéo',
  }),
);

/** Parts of addresses that listeners know as words. */
export const ADDRESS_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    binhdanhocvuso: 'bình dân học vụ số',
    chinhphu: 'chính phủ',
    chuyendoiso: 'chuyển đổi số',
    dichvucong: 'dịch vụ công',
    quangngai: 'quảng ngãi',
  }),
);

/** Ends of addresses that nobody needs to have spelled more than once. */
export const ADDRESS_ENDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    com: 'com',
    gov: 'gov',
    net: 'net',
    org: 'org',
    vn: 'vn',
  }),
);

/** Abbreviations and names of capitals. */
export const ABBREVIATIONS: Readonly<Record<string, string>> = {
  BHXH: 'bảo hiểm xã hội',
  BHYT: 'bảo hiểm y tế',
  CCCD: 'căn cước công dân',
  CNTT: 'công nghệ thông tin',
  HĐND: 'Hội đồng nhân dân',
  HTX: 'hợp tác xã',
  MTTQ: 'Mặt trận Tổ quốc',
  NFC: 'en ép xê',
  OTP: 'ô tê pê',
  PIN: 'pin',
  QR: 'quy a',
  SIM: 'xim',
  THCS: 'trung học cơ sở',
  THPT: 'trung học phổ thông',
  TTTB: 'tê tê tê bê',
  UBND: 'Ủy ban nhân dân',
  VNeID: 'vi en ê i đi',
};
