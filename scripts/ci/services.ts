/** Where a comment goes: the change that is being checked, at the service that runs the check. */

type Env = Record<string, string | undefined>;

export interface CommentPlace {
  url: string;
  headers: Record<string, string>;
  /** Name of the comment's text in what is sent. */
  key: 'body' | 'note';
}

/**
 * Where to comment on the change that a runner of GitHub, Gitea or GitLab names in its environment;
 * null without a token (COMMENT_TOKEN) or where the service has no place for it.
 */
export function commentPlace(env: Env): CommentPlace | null {
  const token = env['COMMENT_TOKEN'];
  if (!token) return null;
  return env['GITLAB_CI'] ? gitlabPlace(env, token) : actionsPlace(env, token);
}

/** A merge request where there is one, else the commit. */
function gitlabPlace(env: Env, token: string): CommentPlace | null {
  const { CI_API_V4_URL: api, CI_PROJECT_ID: project, CI_COMMIT_SHA: commit } = env;
  if (!api || !project || !commit) return null;
  const request = env['CI_MERGE_REQUEST_IID'];
  const headers = { 'PRIVATE-TOKEN': token };
  return request
    ? { url: `${api}/projects/${project}/merge_requests/${request}/notes`, headers, key: 'body' }
    : {
        url: `${api}/projects/${project}/repository/commits/${commit}/comments`,
        headers,
        key: 'note',
      };
}

/** Gitea speaks GitHub's tongue, but cannot comment on a commit: there the run's own log has to do. */
function actionsPlace(env: Env, token: string): CommentPlace | null {
  const { GITHUB_API_URL: api, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = env;
  if (!api || !repository || !commit) return null;
  const request = /^refs\/pull\/(\d+)\//.exec(env['GITHUB_REF'] ?? '')?.[1];
  const headers = { Authorization: `${env['GITEA_ACTIONS'] ? 'token' : 'Bearer'} ${token}` };
  const repo = `${api}/repos/${repository}`;
  if (request) return { url: `${repo}/issues/${request}/comments`, headers, key: 'body' };
  if (env['GITEA_ACTIONS']) return null;
  return { url: `${repo}/commits/${commit}/comments`, headers, key: 'body' };
}
