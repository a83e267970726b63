import { PDFDocument } from '@cantoo/pdf-lib';
import { UnreadablePlan, isOle, isZip } from './problem.ts';

/** Readers take a PDF whose mark stands anywhere in its first bytes. */
const HEAD = 1024;

/** Number of pages of a PDF; throws `UnreadablePlan` for what no reader would open without a password. */
export async function readPdf(bytes: Uint8Array): Promise<{ pages: number }> {
  if (bytes.length === 0) throw new UnreadablePlan('empty');
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  if (isOle(bytes) || isZip(bytes) || !head.includes('%PDF-')) {
    throw new UnreadablePlan('wrong-kind');
  }
  const pages = await pagesOf(bytes);
  if (pages === 0) throw new UnreadablePlan('damaged');
  return { pages };
}

async function pagesOf(bytes: Uint8Array): Promise<number> {
  try {
    // The empty password opens what is only locked against changes, as readers do.
    const file = await PDFDocument.load(bytes, { password: '', updateMetadata: false });
    return file.getPageCount();
  } catch (error) {
    const locked = /encrypt|password/i.test(String(error));
    throw new UnreadablePlan(locked ? 'locked' : 'damaged');
  }
}
