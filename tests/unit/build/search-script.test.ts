import assert from 'node:assert/strict';
import test from 'node:test';
import { SEARCH_LIMIT, sizeNote } from '../../../scripts/build/search-script.ts';

test('the build says when search has grown too large, and what to do', () => {
  assert.equal(sizeNote(SEARCH_LIMIT), null);
  assert.match(sizeNote(20 * 1024)!, /^Mục lục tìm kiếm nay nặng 20 KB, quá 15 KB: .*Hãy lưu trữ/);
});
