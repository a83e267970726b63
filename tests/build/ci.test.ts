import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import test from 'node:test';
import { unzipSync } from 'fflate';
import { parse } from 'yaml';
import { filesIn } from '../../scripts/lib/files.ts';
import { root } from '../../scripts/lib/paths.ts';
import { copyProject } from './copy.ts';

interface Job {
  steps?: { run?: string }[];
  script?: string[];
}

/** The commands of a job in a service's file, as they stand there. */
function commands(file: string, job: string): string[] {
  const all = parse(readFileSync(join(root, file), 'utf8')) as Record<string, Job> & {
    jobs?: Record<string, Job>;
  };
  const { steps = [], script = [] } = (all.jobs ?? all)[job]!;
  return [...script, ...steps.flatMap(({ run }) => run ?? [])];
}

const GITHUB = '.github/workflows/trang-web.yml';
const GITEA = '.gitea/workflows/trang-web.yml';
const GITLAB = '.gitlab-ci.yml';

const project = copyProject();
const units = join(project, 'content/don-vi.json');
const board = join(project, 'content/tien-do.json');
const summary = join(project, 'tom-tat.md');

/** Comments that arrived at what stands for a service. */
const comments: { url: string; text: string }[] = [];
const service = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk: Buffer) => (body += chunk.toString()));
  request.on('end', () => {
    const { body: text, note } = JSON.parse(body) as Record<string, string>;
    comments.push({ url: request.url ?? '', text: text ?? note ?? '' });
    response.writeHead(201).end();
  });
});
await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
const api = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
test.after(() => service.close());

const actions = {
  GITHUB_ACTIONS: 'true',
  GITHUB_API_URL: api,
  GITHUB_REPOSITORY: 'phuong/trang',
  GITHUB_SHA: 'abc',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_STEP_SUMMARY: summary,
  COMMENT_TOKEN: 'khoa',
};
const gitea = { ...actions, GITEA_ACTIONS: 'true', GITHUB_REF: 'refs/pull/3/head' };
const gitlab = {
  GITLAB_CI: 'true',
  CI_API_V4_URL: api,
  CI_PROJECT_ID: '7',
  CI_COMMIT_SHA: 'abc',
  COMMENT_TOKEN: 'khoa',
};

/** What this test was started with, without what a service of its own may have told it. */
const own = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(GITHUB|GITEA|GITLAB|CI)(_|$)/.test(name)),
);

/** Runs a job's commands as its runner would, one after another until one fails. */
async function run(file: string, job: string, env: Record<string, string>) {
  let [code, output] = [0, ''];
  for (const command of commands(file, job)) {
    const child = spawn(command, { cwd: project, shell: true, env: { ...own, ...env } });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    }
    code = await new Promise<number>((resolve) => {
      child.on('close', (status) => {
        resolve(status ?? 1);
      });
    });
    if (code !== 0) break;
  }
  return { code, output };
}

test('a fault stops each service and is told in Vietnamese at the change', async () => {
  const text = readFileSync(units, 'utf8');
  writeFileSync(units, text.replace('"co-quan"', '"co-qan"'));
  for (const [file, env, url] of [
    [GITHUB, actions, '/repos/phuong/trang/commits/abc/comments'],
    [GITEA, gitea, '/repos/phuong/trang/issues/3/comments'],
    [GITLAB, gitlab, '/projects/7/repository/commits/abc/comments'],
  ] as const) {
    comments.length = 0;
    const { code, output } = await run(file, 'kiem-tra', env);
    assert.equal(code, 1, output);
    assert.match(output, /don-vi\.json[\s\S]*"co-qan"[\s\S]*Trang chưa được thay/);
    assert.deepEqual(
      comments.map((comment) => comment.url),
      [url],
    );
    assert.match(comments[0]!.text, /don-vi\.json[\s\S]*"co-qan"[\s\S]*co-quan/);
  }
  assert.match(readFileSync(summary, 'utf8'), /"co-qan"/);
  const report = JSON.parse(readFileSync(join(project, 'chat-luong.json'), 'utf8')) as {
    location: { path: string };
  }[];
  assert.equal(report[0]?.location.path, 'content/don-vi.json');
  writeFileSync(units, text);
});

test('a comment that cannot be written does not hide the faults', async () => {
  const text = readFileSync(units, 'utf8');
  writeFileSync(units, text.replace('"co-quan"', '"co-qan"'));
  const nowhere = { ...actions, GITHUB_API_URL: 'http://127.0.0.1:9' };
  const { code, output } = await run(GITHUB, 'kiem-tra', nowhere);
  writeFileSync(units, text);
  assert.equal(code, 1);
  assert.match(output, /"co-qan"[\s\S]*Chưa ghi được lời nhận xét/);
});

test('good content passes and nobody is told', async () => {
  comments.length = 0;
  const { code, output } = await run(GITLAB, 'kiem-tra', gitlab);
  assert.equal(code, 0, output);
  assert.deepEqual(comments, []);
  assert.equal(readFileSync(join(project, 'chat-luong.json'), 'utf8'), '[]');
});

test('every service publishes by the same command', () => {
  const publish = commands(GITHUB, 'dong-goi');
  assert.deepEqual(publish, ['npm run dong-goi']);
  assert.deepEqual(commands(GITEA, 'dong-goi'), publish);
  assert.deepEqual(commands(GITLAB, 'pages'), publish);
});

test('samples are not packed; real content is, whole, and the last pack is kept', async () => {
  comments.length = 0;
  const refused = await run(GITHUB, 'dong-goi', actions);
  assert.equal(refused.code, 1, refused.output);
  assert.match(refused.output, /tien-do\.json[\s\S]*"sample"[\s\S]*Chưa đóng gói/);
  assert.match(comments[0]?.text ?? '', /don-vi\.json[\s\S]*đơn vị mẫu/);

  const listed = JSON.parse(readFileSync(units, 'utf8')) as { sample: boolean }[];
  writeFileSync(units, JSON.stringify(listed.filter(({ sample }) => !sample)));
  const empty = { status: 'official', source: 'Phòng Văn hóa – Xã hội', targets: [], updates: [] };
  writeFileSync(board, JSON.stringify(empty));
  for (const kept of [false, true]) {
    const packed = await run(GITHUB, 'dong-goi', actions);
    assert.equal(packed.code, 0, packed.output);
    assert.equal(/trang-web\.truoc\.zip/.test(packed.output), kept);
  }
  const zip = unzipSync(readFileSync(join(project, 'dong-goi/trang-web.zip')));
  const dist = join(project, 'dist');
  assert.deepEqual(Object.keys(zip).sort(), filesIn(dist));
  assert.deepEqual(Buffer.from(zip['index.html']!), readFileSync(join(dist, 'index.html')));
  rmSync(join(project, 'dong-goi'), { recursive: true });
});
