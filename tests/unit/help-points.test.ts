import assert from 'node:assert/strict';
import test from 'node:test';
import { byPlace, byTask, forEveryone, publicPlaces } from '#lib/help-points.ts';
import type { HelpPointKind } from '#schemas/help-point.ts';
import { isMobile, telLink } from '#lib/phone.ts';

const point = (name: string, kind: HelpPointKind, serves: string[] = [], phone?: string) => ({
  ...{ name, kind, serves, phone: phone ?? null },
  helpsWith: [`Việc của ${name}`],
  path: `/can-giup/#${name}`,
});
const police = point('Công an phường', 'cong-an', [], '0260 3000 000');
const house = point('Nhà văn hóa', 'khac', ['Thôn 10', 'thôn 6']);
const team = point('Tổ thôn 6', 'to-cong-nghe', ['Thôn 6']);

test('what several points help with is named once, with all of them', () => {
  const other = { ...team, helpsWith: ['việc của công an phường', 'Chỉ VNeID'] };
  assert.deepEqual(
    byTask([police, other]).map(({ task, points }) => [task, points.map(({ name }) => name)]),
    [
      ['Việc của Công an phường', ['Công an phường', 'Tổ thôn 6']],
      ['Chỉ VNeID', ['Tổ thôn 6']],
    ],
  );
});

test('thôn come as one counts, each with its points; a point for everyone belongs to none', () => {
  assert.deepEqual(
    byPlace([police, house, team]).map(({ place, points }) => [place, points]),
    [
      ['thôn 6', [house, team]],
      ['Thôn 10', [house]],
    ],
  );
  assert.deepEqual(forEveryone([police, house, team]), [police]);
});

test('the police station and the one-stop desk are named even where content has no point', () => {
  const unknown = { path: null, phone: null };
  assert.deepEqual(publicPlaces([], 'xã'), [
    { name: 'Công an xã', ...unknown },
    { name: 'Trung tâm Phục vụ hành chính công xã', ...unknown },
  ]);
  assert.deepEqual(publicPlaces([police, { ...team, kind: 'mot-cua' }], 'phường'), [
    { name: 'Công an phường', path: '/can-giup/#Công an phường', phone: '0260 3000 000' },
    // A desk for one thôn is not the commune's.
    { name: 'Trung tâm Phục vụ hành chính công phường', ...unknown },
  ]);
});

test('a mobile number is told from an office number', () => {
  for (const mobile of ['0912 345 678', '0 3 5 1234567', '84 912 345 678']) {
    assert.ok(isMobile(mobile), mobile);
  }
  for (const office of ['0260 3000 000', '1900 0368', '113', '0255 3822 686']) {
    assert.ok(!isMobile(office), office);
  }
  assert.equal(telLink('1900 0368'), 'tel:19000368');
});
