/** What authors may write in a guide besides Markdown (the tags that src/components/mdx.ts prints). */
interface Component {
  /** Attributes that must be there; no others may. */
  attributes: readonly string[];
  /** Stands in a line of text; the others stand in a paragraph of their own. */
  inline?: true;
  /** Holds nothing between its tags. */
  empty?: true;
}

export const COMPONENTS: Readonly<Record<string, Component>> = {
  Buoc: { attributes: ['tieu_de', 'su_that'] },
  BienThe: { attributes: ['ten'] },
  ThayGi: { attributes: [] },
  Vuong: { attributes: ['su_that'] },
  CanhBao: { attributes: [] },
  Nut: { attributes: [], inline: true },
  ManHinh: { attributes: ['ung_dung', 've'], empty: true },
};

/** A guide has this many steps (fewer is no guide, more is two). */
export const STEPS = { min: 3, max: 9 };
