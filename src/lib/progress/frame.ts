/** Sizes of the frame that other sites show, in CSS pixels; its page shows more the larger it is. */
export const FRAME_SIZES = [
  { name: 'Nhỏ', shows: 'hai con số', width: 340, height: 640 },
  { name: 'Vừa', shows: 'hai con số, biểu đồ', width: 340, height: 1120 },
  { name: 'Lớn', shows: 'hai con số, biểu đồ, từng nhóm', width: 720, height: 1120 },
] as const;

/** What is pasted into another site's page to show the board there: plain HTML, no script. */
export function frameCode(
  address: string,
  title: string,
  { width, height }: { width: number; height: number },
): string {
  const name = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<iframe src="${address}" title="${name}" width="${width}" height="${height}" loading="lazy"></iframe>`;
}
