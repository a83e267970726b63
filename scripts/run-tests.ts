/** Every check in one run, cheap ones first; a failed build ends the run, since the rest looks at its output. */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { root, workshop } from './lib/paths.ts';

interface Result {
  passed: number;
  failed: number;
}

const bin = (...path: string[]) => join(root, 'node_modules', ...path);
// The tests describe the project as it is cloned, not the shell they were started from.
const OURS = ['CONTENT_DIR', 'SITE_URL', 'BASE_PATH', 'SITE_DATE', 'PORT'];
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !OURS.includes(name)),
);

/** Runs a Node program, showing its output as it comes; answers its exit code and that output. */
function node(
  args: string[],
  extra: NodeJS.ProcessEnv = {},
): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...env, ...extra, ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      process.stdout.write(chunk);
    });
    child.on('close', (code) => {
      resolve({ code: code ?? 1, output });
    });
  });
}

const one = (code: number): Result => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 });
const program = (...args: string[]) => node(args).then(({ code }) => one(code));

/** By itself Node's runner leaves one core idle: of two, the half. */
const AT_ONCE = `--test-concurrency=${availableParallelism()}`;

/** Node's own test runner; its summary gives the counts. */
async function nodeTests(pattern: string): Promise<Result> {
  const { code, output } = await node(['--test', AT_ONCE, '--test-reporter=spec', pattern]);
  const count = (name: string) =>
    Number(new RegExp(`^ℹ ${name} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  const result = { passed: count('pass'), failed: count('fail') + count('cancelled') };
  return code !== 0 && result.failed === 0 ? { ...result, failed: 1 } : result;
}

async function browserTests(): Promise<Result> {
  const report = join(workshop, 'playwright.json');
  rmSync(report, { force: true });
  await node([bin('playwright', 'cli.js'), 'test', '-c', 'tests', '--reporter=line,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  const { stats, errors } = JSON.parse(readFileSync(report, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number };
    errors: unknown[];
  };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

const prettier = bin('prettier', 'bin', 'prettier.cjs');
const eslint = bin('eslint', 'bin', 'eslint.js');
const astro = bin('astro', 'bin', 'astro.mjs');
const lintConfig = 'scripts/lint/eslint.config.mjs';

const steps: [name: string, step: () => Promise<Result>, essential?: true][] = [
  ['Format', () => program(prettier, '--check', '--log-level=warn', '.')],
  ['Content', () => program('scripts/kiem-tra.ts')],
  ['Types', () => program(astro, 'check', '--minimumFailingSeverity', 'warning')],
  // After the types: ESLint reads those that `astro check` writes.
  ['Lint', () => program(eslint, '-c', lintConfig, '--max-warnings=0', '.')],
  ['Unit tests', () => nodeTests('tests/unit/**/*.test.ts')],
  ['Build', () => program('scripts/build.ts'), true],
  ['Print sheets', () => program('scripts/in-an.ts')],
  ['Site checks', () => nodeTests('tests/site/**/*.test.ts')],
  ['Browser tests', browserTests],
  ['Pre-flight of the print sheets', () => nodeTests('tests/print/**/*.test.ts')],
  ['Builds of other content and addresses', () => nodeTests('tests/build/**/*.test.ts')],
];

const total = { passed: 0, failed: 0 };
for (const [name, step, essential] of steps) {
  console.log(`\n— ${name}`);
  const result = await step();
  total.passed += result.passed;
  total.failed += result.failed;
  if (essential && result.failed > 0) break;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
