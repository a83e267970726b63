/**
 * How pictures beside guides are published: as WebP without their metadata (place, camera, time), no
 * larger than a page shows them, and small enough for a slow phone, whatever staff put there.
 */
import type { LocalImageService } from 'astro';
import sharpService from 'astro/assets/services/sharp';

const MAX_BYTES = 60_000;
/** Twice the text's column, and a screenshot's height in the same measure. */
const MAX_WIDTH = 1280;
const MAX_HEIGHT = 1600;

/** Tried in turn until a picture is small enough: first less quality, then fewer dots. */
const STEPS = [
  { scale: 1, quality: 80 },
  { scale: 1, quality: 60 },
  { scale: 1, quality: 40 },
  { scale: 0.75, quality: 40 },
  { scale: 0.5, quality: 40 },
  { scale: 0.35, quality: 30 },
  { scale: 0.2, quality: 20 },
];

const service: LocalImageService = {
  ...sharpService,

  /** Width and height go into the page too, so that the text does not jump when a picture comes. */
  async validateOptions(given, config, logger) {
    const options = (await sharpService.validateOptions?.(given, config, logger)) ?? given;
    const { src } = options;
    if (typeof src !== 'object' || !('width' in src) || options.format === 'svg') return options;
    const scale = Math.min(1, MAX_WIDTH / src.width, MAX_HEIGHT / src.height);
    const [width, height] = [src.width, src.height].map((side) => Math.round(side * scale));
    return { ...options, width, height };
  },

  async transform(bytes, options, config, logger) {
    // The height follows from the width.
    const { width, ...rest } = { ...options, height: undefined } as Record<string, unknown>;
    const at = ({ scale, quality }: (typeof STEPS)[number]) => {
      const size = typeof width === 'number' ? { width: Math.round(width * scale) } : {};
      return sharpService.transform(bytes, { ...rest, ...size, quality } as never, config, logger);
    };
    let result = await at(STEPS[0]!);
    for (const step of STEPS.slice(1)) {
      if (result.data.length <= MAX_BYTES || result.format === 'svg') break;
      result = await at(step);
    }
    return result;
  },
};

export default service;
