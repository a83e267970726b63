import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { root } from '../../../scripts/lib/paths.ts';
import type { FormSheet } from '../../../scripts/progress/form.ts';
import { formSheets } from '../../../scripts/progress/form.ts';
import { formFile } from '../../../scripts/progress/form-file.ts';
import { content, filled, inFolder, input, school, shipped } from './returned.ts';

test('the command: forms, import, refusal; a refused import leaves the file as it was', async () => {
  await inFolder(async (folder) => {
    const [data, returned] = [join(folder, 'nội dung'), join(folder, 'gửi về')];
    mkdirSync(data);
    mkdirSync(returned);
    for (const name of ['chien-dich.json', 'don-vi.json', 'nhom.json', 'tien-do.json'])
      cpSync(join(shipped, name), join(data, name));
    const run = (...args: string[]) => {
      const env = { ...process.env, CONTENT_DIR: data };
      const script = join(root, 'scripts/nhap-so-lieu.ts');
      const result = spawnSync(process.execPath, [script, ...args], { env, encoding: 'utf8' });
      return { code: result.status, said: result.stdout + result.stderr };
    };
    const board = () => readFileSync(join(data, 'tien-do.json'), 'utf8');
    const before = board();

    const forms = join(folder, 'mẫu');
    assert.equal(run('--mau', forms).code, 0);
    assert.equal(readdirSync(forms).length, 13);
    assert.match(run('--mau', forms).said, /đã có co-quan-mau-a\.xlsx/);

    const last = content.progress.updates.at(-1)!.rows.filter(({ unit }) => unit === school.id);
    const typed = last.map(({ joined, completed }): [number, number] => [joined, completed]);
    const send = async (name: string, sheets: FormSheet[]) => {
      writeFileSync(join(returned, name), await formFile(sheets));
    };
    await send('a.xlsx', filled(formSheets(input, school), ...typed));
    const shown = run(returned);
    assert.equal(shown.code, 0);
    assert.match(shown.said, /Chưa gửi \(11\):\n {2}Cơ quan mẫu A\n/);
    assert.match(shown.said, /Trường mẫu A, Học sinh: tham gia \d+ → \d+, hoàn thành \d+ → \d+/);
    assert.match(shown.said, /Chưa ghi: hãy chạy trên cửa sổ lệnh/);
    assert.equal(board(), before);

    await send('b.xlsx', filled(formSheets(input, school), [9999, 1]));
    const twice = run(returned, '--dong-y');
    assert.match(twice.said, /Gửi hai lần khác nhau: đơn vị này KHÔNG được nhập/);
    writeFileSync(join(returned, 'c.xls'), 'cũ');
    const refused = run(returned, '--dong-y');
    assert.deepEqual([refused.code, board()], [1, before]);
    assert.match(refused.said, /✗ c\.xls: tệp \.xls[^]*Chưa ghi gì vào tien-do\.json/);

    rmSync(join(returned, 'b.xlsx'));
    rmSync(join(returned, 'c.xls'));
    const written = run(returned, '--dong-y').said;
    assert.match(written, /Đã ghi 2 dòng/);
    const [, kept] = /Muốn quay lại: chép bản cũ, (.+), đè lên/.exec(written) ?? [];
    assert.equal(readFileSync(kept!, 'utf8'), before);
    const lines = (text: string) => text.split('\n').length;
    assert.equal(lines(board()) - lines(before), 7, 'one day with two rows, a line each');
    assert.deepEqual(readdirSync(data).length, 4, 'no draft is left');
    assert.match(run(returned, '--dong-y').said, /Không có gì mới để ghi/);
  });
});
