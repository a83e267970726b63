/** Ends a command with one clear sentence and a failing exit code. */
export function stop(message: string): never {
  console.error(`✗ ${message}`);
  process.exit(1);
}
