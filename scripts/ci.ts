/**
 * What a hosted Git service runs on each change: the content check, told where staff look. Exit code 1
 * on faults, so that nothing is published.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from '#lib/content-dir.ts';
import { buildFaults } from './check/check.ts';
import { reportFaults } from './check/report.ts';
import { codeQuality } from './ci/comment.ts';
import { inRepository, tell } from './ci/tell.ts';
import { root } from './lib/paths.ts';

const folder = contentDir(process.env, root);
const faults = await buildFaults(folder);

// GitLab wants the report of a good change too: it is how a mended fault goes away.
if (process.env['GITLAB_CI']) {
  const report = codeQuality(faults, inRepository(folder));
  writeFileSync(join(root, 'chat-luong.json'), JSON.stringify(report));
}
if (faults.length === 0) {
  console.log('Nội dung không có lỗi.');
} else {
  console.error(reportFaults(faults, folder));
  console.error('✗ Trang chưa được thay: hãy sửa các lỗi trên rồi lưu lại.');
  await tell(faults, folder, process.env);
  process.exitCode = 1;
}
