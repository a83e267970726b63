/** What the build fills into a script: facts of the campaign, and figures of the board. */
import type { Board } from '#lib/progress/derive.ts';
import { daysBetween } from '#lib/vietnamese/date.ts';
import { formatDecimal } from '#lib/vietnamese/number.ts';
import type { Campaign } from '#schemas/campaign.ts';
import { dateWords } from './calendar.ts';
import { numberWords, wholeWords } from './number.ts';

/** Names of the campaign's facts, with what each is. */
export const CAMPAIGN_BLANKS = {
  chien_dich: 'tên chiến dịch',
  phuong: 'phường, xã, kèm tên riêng',
  uy_ban: 'tên cơ quan',
  bat_dau: 'ngày bắt đầu, không đọc năm',
  ket_thuc: 'ngày cuối, không đọc năm',
  so_ngay: 'chiến dịch dài mấy ngày',
  muc_tieu: 'mục tiêu, phần trăm',
  trang_hoc: 'địa chỉ trang học đầu tiên',
  dien_thoai_phuong: 'điện thoại của phường',
} as const;

/** Names of the board's figures. A script with one of them is news. */
export const BOARD_BLANKS = {
  ngay_so_lieu: 'số tính đến ngày nào',
  chi_tieu: 'chỉ tiêu, số người',
  tham_gia: 'số người tham gia',
  phan_tram: 'tỷ lệ tham gia',
  hoan_thanh: 'số người học xong',
  tang_tuan: 'số người tăng trong bảy ngày',
  can_moi_ngay: 'số người cần thêm mỗi ngày',
} as const;

export type CampaignBlank = keyof typeof CAMPAIGN_BLANKS;
export type BoardBlank = keyof typeof BOARD_BLANKS;
export type Blank = CampaignBlank | BoardBlank;

/** Every name that may stand in { }. */
export const BLANKS = [...Object.keys(CAMPAIGN_BLANKS), ...Object.keys(BOARD_BLANKS)] as Blank[];

/** A name in { }, known or not. */
export const BLANK = /\{([^{}]*)\}/g;

/** Names in { } of a text, in its order. */
export function blanksIn(text: string): string[] {
  return [...text.matchAll(BLANK)].map(([, name = '']) => name.trim());
}

export const isBoardBlank = (name: string): name is BoardBlank => Object.hasOwn(BOARD_BLANKS, name);

/** Words for each name; null for what nobody has said yet. */
export type BlankWords = Readonly<Record<Blank, string | null>>;

const dayOf = (iso: string) => dateWords(Number(iso.slice(8)), Number(iso.slice(5, 7)));

/** The words of the campaign's facts. */
export function campaignWords(campaign: Campaign): Record<CampaignBlank, string | null> {
  const { ward, start, end } = campaign;
  return {
    chien_dich: campaign.name,
    phuong: `${ward.kind} ${ward.name}`,
    uy_ban: ward.committee,
    bat_dau: dayOf(start),
    ket_thuc: dayOf(end),
    so_ngay: wholeWords(daysBetween(start, end)),
    muc_tieu: `${wholeWords(campaign.targetPercent)} phần trăm`,
    trang_hoc: new URL(campaign.platforms[0]!.url).host,
    dien_thoai_phuong: ward.phone,
  };
}

/** The words of the board's figures; null where there is none to be told, such as a week's change that is no rise. */
export function boardWords({ asOf, total }: Board): Record<BoardBlank, string | null> {
  const { people, joined, completed, percent, weekChange, perDayNeeded } = total;
  const reported = (value: number | null) =>
    asOf === null || value === null || value < 0 ? null : wholeWords(value);
  return {
    ngay_so_lieu: asOf === null ? null : dayOf(asOf),
    chi_tieu: reported(people),
    tham_gia: reported(joined),
    phan_tram:
      asOf === null || percent === null
        ? null
        : `${numberWords(formatDecimal(percent).replace(/,0$/, '')) ?? ''} phần trăm`,
    hoan_thanh: reported(completed),
    tang_tuan: reported(weekChange),
    can_moi_ngay: reported(perDayNeeded),
  };
}

/** Figures of a usual length: the check counts with them, so that a new report never breaks a script's length. */
export const USUAL_BOARD_WORDS: Readonly<Record<BoardBlank, string>> = {
  ngay_so_lieu: 'ngày hai mươi tháng mười',
  chi_tieu: 'bốn nghìn một trăm sáu mươi mốt',
  tham_gia: 'hai nghìn ba trăm bốn mươi lăm',
  phan_tram: 'năm mươi sáu phẩy ba phần trăm',
  hoan_thanh: 'một nghìn hai trăm linh ba',
  tang_tuan: 'sáu trăm năm mươi lăm',
  can_moi_ngay: 'một trăm tám mươi hai',
};

/** Stands for a figure that cannot be told yet. */
export const NO_WORDS = 'chưa có số';

/**
 * A text with its names filled in; phone and address keep their signs until `speak` turns the whole
 * into speech. An unknown name stays, for the check to find.
 */
export function fillIn(text: string, words: Readonly<Record<string, string | null>>): string {
  // "từ ngày {bat_dau}" and "từ {bat_dau}" are said alike.
  return text.replace(/(ngày )?\{([^{}]*)\}/giu, (found, day: string | undefined, name: string) => {
    const key = name.trim();
    if (!Object.hasOwn(words, key)) return found;
    const filled = words[key] ?? NO_WORDS;
    return (day ?? '') + (day === undefined ? filled : filled.replace(/^ngày /, ''));
  });
}
