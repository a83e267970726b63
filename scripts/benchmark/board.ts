/** What a large board costs: time added to the build, and bytes of its pages. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { formatDecimal } from '#lib/vietnamese/number.ts';
import { root } from '../lib/paths.ts';
import { contentWithUnits, SIZE } from './many-units.ts';

/** Builds of each kind, in alternation, so that a slow moment of the machine falls on both. */
const ROUNDS = 8;
const script = join(import.meta.dirname, 'build-once.ts');

interface Times {
  check: number;
  build: number;
}

/** What is reported: each step, and what staff wait for. */
const MEASURED: [name: string, of: (times: Times) => number][] = [
  ['kiểm tra', ({ check }) => check],
  ['dựng trang', ({ build }) => build],
  ['cả hai', ({ check, build }) => check + build],
];

function buildOnce(content: string, into: string): Times {
  rmSync(into, { recursive: true, force: true });
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, content, into], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as Times;
}

const seconds = (milliseconds: number) =>
  `${formatDecimal(Math.round(milliseconds / 100) / 10)} giây`;

/** Builds the content folder with many units, their board full and empty, in the folder `work`; answers a report. */
export function measureBoard(content: string, work: string): string {
  const kinds = ['empty', 'full'] as const;
  for (const kind of kinds) contentWithUnits(content, join(work, kind), kind === 'full');
  const times = { empty: [] as Times[], full: [] as Times[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const kind of kinds) {
      times[kind].push(buildOnce(join(work, kind), join(work, `${kind}-out`, 'site')));
    }
  }
  // The fastest: whatever else the machine does only ever adds to a time.
  const lines = MEASURED.map(([name, of]) => {
    const [empty, full] = kinds.map((kind) => Math.min(...times[kind].map(of))) as [number, number];
    return `${name}: ${seconds(empty)} khi bảng trống, ${seconds(full)} khi bảng đầy, thêm ${seconds(full - empty)}`;
  });
  const bytes = (path: string) =>
    brotliCompressSync(readFileSync(join(work, 'full-out/site', path))).length;
  const kilobytes = (path: string) => `${formatDecimal(Math.round(bytes(path) / 102.4) / 10)} KB`;
  const report = [
    `Bảng ${SIZE.units} đơn vị × ${SIZE.groups} nhóm × ${SIZE.dates} ngày, nhanh nhất trong ${ROUNDS} lần (không tính nén sẵn):`,
    ...lines,
    `trang bảng (nén): ${kilobytes('tien-do/index.html')}; trang một đơn vị: ${kilobytes('tien-do/don-vi-1/index.html')}`,
  ].join('\n  ');
  rmSync(work, { recursive: true, force: true });
  return report;
}
