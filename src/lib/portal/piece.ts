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
  /** Day of the last change, ISO. */
  updatedOn: string;
}

/** All that a post says below its title, where it comes from last; headings from h2 on. */
export function wholePost({ blocks, address }: Piece, site: string): Block[] {
  const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  const shift = levels.length > 0 ? 2 - Math.min(...levels) : 0;
  const body = blocks.map((block) =>
    block.kind === 'heading' ? { ...block, level: block.level + shift } : block,
  );
  return [...body, origin(site, address)];
}

function origin(site: string, address: string | null): Block {
  const said = (text: string) => ({ text, bold: false, link: null });
  const words =
    address === null
      ? [said(`Theo trang ${site}.`)]
      : [said(`Theo trang ${site}. Bản đầy đủ và mới nhất: `), { ...said(address), link: address }];
  return { kind: 'paragraph', words };
}
