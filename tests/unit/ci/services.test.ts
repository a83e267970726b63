import assert from 'node:assert/strict';
import test from 'node:test';
import { commentPlace } from '../../../scripts/ci/services.ts';

const actions = {
  COMMENT_TOKEN: 'khoa',
  GITHUB_ACTIONS: 'true',
  GITHUB_API_URL: 'https://api',
  GITHUB_REPOSITORY: 'phuong/trang',
  GITHUB_SHA: 'abc',
  GITHUB_REF: 'refs/heads/main',
};
const gitlab = {
  COMMENT_TOKEN: 'khoa',
  GITLAB_CI: 'true',
  CI_API_V4_URL: 'https://git/api/v4',
  CI_PROJECT_ID: '7',
  CI_COMMIT_SHA: 'abc',
};

test('a saved change is commented on where the service can: GitHub and GitLab at the commit', () => {
  assert.equal(commentPlace(actions)?.url, 'https://api/repos/phuong/trang/commits/abc/comments');
  assert.deepEqual(commentPlace(gitlab), {
    url: 'https://git/api/v4/projects/7/repository/commits/abc/comments',
    headers: { 'PRIVATE-TOKEN': 'khoa' },
    key: 'note',
  });
  assert.equal(commentPlace({ ...actions, GITEA_ACTIONS: 'true' }), null);
});

test('a request for a change is commented on at the request', () => {
  const request = { ...actions, GITHUB_REF: 'refs/pull/12/merge' };
  const url = 'https://api/repos/phuong/trang/issues/12/comments';
  assert.deepEqual(commentPlace(request), {
    url,
    headers: { Authorization: 'Bearer khoa' },
    key: 'body',
  });
  assert.deepEqual(commentPlace({ ...request, GITEA_ACTIONS: 'true' }), {
    url,
    headers: { Authorization: 'token khoa' },
    key: 'body',
  });
  assert.equal(
    commentPlace({ ...gitlab, CI_MERGE_REQUEST_IID: '4' })?.url,
    'https://git/api/v4/projects/7/merge_requests/4/notes',
  );
});

test('without a token, or outside a service, nobody is told', () => {
  assert.equal(commentPlace({ ...actions, COMMENT_TOKEN: '' }), null);
  assert.equal(commentPlace({ COMMENT_TOKEN: 'khoa' }), null);
});
