import { resolve } from 'node:path';
import { build } from 'vite';
import { root } from '../lib/paths.ts';

/** The script `entry` (a path, from the project's folder) with all that it imports, as one file; `define` gives it constants. */
export async function bundle(
  entry: string,
  format: 'es' | 'iife',
  define: Record<string, string> = {},
): Promise<string> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    define,
    build: {
      write: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: resolve(root, entry),
        output: { format },
        preserveEntrySignatures: 'strict',
      },
    },
  });
  const [chunk] = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (chunk?.type !== 'chunk') throw new Error(`${entry} was not bundled`);
  return chunk.code;
}
