/** Copies of the project for builds that must not touch the one that other tests look at. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesIn } from '../../scripts/lib/files.ts';
import { root } from '../../scripts/lib/paths.ts';

/** A copy of the project under a path with spaces and Vietnamese letters, sharing the installed packages. */
export function copyProject(): string {
  const copy = join(mkdtempSync(join(tmpdir(), 'build-')), 'trang web của phường');
  mkdirSync(copy);
  for (const name of [
    'src',
    'content',
    'public',
    'scripts',
    'astro.config.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ]) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  // Results of packing stand under the hash of what was packed; to make them anew is half of a build.
  const packed = '.build/packed';
  if (existsSync(join(root, packed)))
    cpSync(join(root, packed), join(copy, packed), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
  return copy;
}

/** Builds a copy; answers the exit code and everything it said. */
export const build = (project: string, env: Record<string, string> = {}) =>
  run(project, 'scripts/build.ts', env);

/** Prints the sheets of a built copy; answers like `build`. */
export const print = (project: string) => run(project, 'scripts/in-an.ts', {});

/** Makes the posts for the ward's portal from a built copy; answers like `build`. */
export const pack = (project: string, env: Record<string, string>) =>
  run(project, 'scripts/dong-goi-cong.ts', env);

/** Runs a script of a copy; answers the exit code and everything it said. */
export function run(project: string, script: string, env: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, output: stdout + stderr };
}

/** Replaces words in every content file, the way another commune would. */
export function replaceWords(folder: string, words: Record<string, string>): void {
  for (const file of filesIn(folder).filter((name) => /\.(json|md|mdx)$/.test(name))) {
    const path = join(folder, file);
    const text = Object.entries(words).reduce(
      (all, [from, to]) => all.replaceAll(from, to),
      readFileSync(path, 'utf8'),
    );
    writeFileSync(path, text);
  }
}

/** The built text files of a project by path. */
export function built(project: string): Map<string, string> {
  const dist = join(project, 'dist');
  return new Map(
    filesIn(dist)
      .filter((file) => /\.(html|ics|json|xml|txt)$/.test(file))
      .map((file) => [file, readFileSync(join(dist, file), 'utf8')]),
  );
}
