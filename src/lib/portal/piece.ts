import { SAMPLE_MARK } from '../report/sample.ts';
import type { Block } from './blocks.ts';

/** Something to put on the ward's portal as one post. */
export interface Piece {
  /** What staff call posts of this kind, e.g. "Hướng dẫn". */
  kind: string;
  /** Name of its files, without ending. */
  stem: string;
  title: string;
  blocks: Block[];
  /** Where it stands on the site; null while the site has no address. */
  address: string | null;
  /** Its figures are made up. */
  sample: boolean;
  /** Day of the last change, ISO. */
  updatedOn: string;
}

/** Says on a post that its figures are made up. */
export const PIECE_SAMPLE = `${SAMPLE_MARK}: các số liệu và đơn vị mẫu trong bài này không có thật.`;

/** All that a post says below its title: sample mark first, where it comes from last; headings from h2 on. */
export function wholePost({ blocks, address, sample }: Piece, site: string): Block[] {
  const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  const shift = levels.length > 0 ? 2 - Math.min(...levels) : 0;
  const body = blocks.map((block) =>
    block.kind === 'heading' ? { ...block, level: block.level + shift } : block,
  );
  return [...(sample ? [sentence(PIECE_SAMPLE, true)] : []), ...body, origin(site, address)];
}

function sentence(text: string, bold: boolean): Block {
  return { kind: 'paragraph', words: [{ text, bold, link: null }] };
}

function origin(site: string, address: string | null): Block {
  if (address === null) return sentence(`Theo trang ${site}.`, false);
  return {
    kind: 'paragraph',
    words: [
      { text: `Theo trang ${site}. Bản đầy đủ và mới nhất: `, bold: false, link: null },
      { text: address, bold: false, link: address },
    ],
  };
}
