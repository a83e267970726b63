import type { Campaign } from '#schemas/campaign.ts';

type Ward = Pick<Campaign['ward'], 'name' | 'kind' | 'committee'>;

const capitals = (text: string) => text.toLocaleUpperCase('vi');

/** The place with its kind: "phường Đăk Cấm". */
export const placeOf = ({ kind, name }: Pick<Ward, 'kind' | 'name'>): string => `${kind} ${name}`;

/**
 * The issuing agency in capitals as a letterhead breaks it: "ỦY BAN NHÂN DÂN" over "PHƯỜNG ĐĂK CẤM";
 * one line when its name does not end in that of the place.
 */
export function agencyLines({ committee, ...place }: Ward): string[] {
  const name = capitals(committee);
  const end = ` ${capitals(placeOf(place))}`;
  return name.endsWith(end) ? [name.slice(0, -end.length), end.trim()] : [name];
}
