/** Tells whoever saved a change why it is not published, where their Git service shows it. */
import { appendFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Fault } from '../check/fault.ts';
import { root } from '../lib/paths.ts';
import { annotations, commentText } from './comment.ts';
import { commentPlace } from './services.ts';

type Env = Record<string, string | undefined>;

/** The content folder (absolute path) as its Git service names it. */
export const inRepository = (folder: string) => relative(root, folder).replaceAll('\\', '/');

/**
 * Marks the lines, writes the run's summary and comments on the change, as far as the service can;
 * outside such a service it does nothing. A comment that cannot be written is only told.
 */
export async function tell(faults: readonly Fault[], folder: string, env: Env): Promise<void> {
  const text = commentText(faults, folder);
  if (env['GITHUB_ACTIONS']) console.log(annotations(faults, inRepository(folder)));
  if (env['GITHUB_STEP_SUMMARY']) appendFileSync(env['GITHUB_STEP_SUMMARY'], `${text}\n`);
  const place = commentPlace(env);
  if (!place) return;
  const refusal = await fetch(place.url, {
    method: 'POST',
    headers: { ...place.headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({ [place.key]: text }),
  }).then(
    ({ ok, status }) => (ok ? null : `mã ${status}`),
    (error: unknown) => String(error),
  );
  console.error(
    refusal === null ? 'Đã ghi lời nhận xét.' : `Chưa ghi được lời nhận xét (${refusal}).`,
  );
}
