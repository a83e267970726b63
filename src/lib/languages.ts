/** Languages of the ward's minorities, by their ISO 639-3 codes. */
export const LANGUAGES = { bdq: 'Ba Na', sed: 'Xơ Đăng', jra: 'Gia Rai' } as const;
