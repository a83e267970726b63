/** Finds a Chromium for the print sheets and the browser tests, or gets one. Plain JavaScript, like the scripts that need it. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { node24, root, stop } from './setup.mjs';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'chrome.exe',
  'msedge.exe',
];

/** Path of a Chromium that is there already; undefined without one. */
export const findChromium = () => onPath() ?? playwrights();

/** Path of a Chromium: the one that is there, else Debian's package when root, else Playwright's download. */
export function requireChromium() {
  const found =
    findChromium() ??
    (installDebians() ? onPath() : undefined) ??
    (download() ? playwrights() : undefined);
  return (
    found ??
    stop(
      'Chưa có trình duyệt Chromium. Hãy cài Chromium (hoặc Google Chrome) rồi chạy lại, hoặc đặt đường dẫn vào biến CHROMIUM_PATH.',
    )
  );
}

function onPath() {
  const given = process.env.CHROMIUM_PATH;
  if (given) return given;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const named = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...named, ...usualPlaces()].find(isExecutable);
}

/** Where Windows and macOS keep browsers that no PATH names; Edge comes with Windows. */
function usualPlaces() {
  const { ProgramFiles, LOCALAPPDATA, 'ProgramFiles(x86)': ProgramFiles86 } = process.env;
  const windows = [ProgramFiles, ProgramFiles86, LOCALAPPDATA].filter(Boolean);
  return [
    ...windows.map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
    ...windows.map((folder) => join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe')),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A Chromium that Playwright downloaded earlier. */
function playwrights() {
  const folder = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder)
    .filter((name) => name.startsWith('chromium-'))
    .map((name) => join(folder, name, 'chrome-linux', 'chrome'))
    .find(isExecutable);
}

function installDebians() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log('Installing Chromium from the system’s packages…');
  const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update'], quiet);
  return (
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quiet).status ===
    0
  );
}

function download() {
  console.log('Downloading Chromium…');
  const cli = join(root, 'node_modules', 'playwright', 'cli.js');
  return spawnSync(node24, [cli, 'install', 'chromium'], { stdio: 'ignore' }).status === 0;
}
