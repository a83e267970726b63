import { spawn } from 'node:child_process';

const START: Partial<Record<NodeJS.Platform, [string, ...string[]]>> = {
  win32: ['cmd', '/c', 'start', ''],
  darwin: ['open'],
};

/** Shows an address in the machine's own browser; where that fails, the printed address is enough. */
export function openBrowser(address: string): void {
  const [command, ...args] = START[process.platform] ?? ['xdg-open'];
  spawn(command, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
