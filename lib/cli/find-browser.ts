import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Failure } from '../model/failure.ts';

/** Chrome itself stopped loading unpacked extensions from the command line, so Chromium goes first. */
const NAMES = ['chromium', 'chromium-browser', 'microsoft-edge', 'google-chrome', 'chrome'];

const env = (name: string) => process.env[name] ?? '';

const PLACES: Readonly<Record<string, () => string[]>> = {
  linux: () => ['/snap/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'],
  darwin: () =>
    ['', env('HOME')].flatMap((home) => [
      `${home}/Applications/Chromium.app/Contents/MacOS/Chromium`,
      `${home}/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
      `${home}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
    ]),
  win32: () =>
    [env('LOCALAPPDATA'), env('PROGRAMFILES'), env('PROGRAMFILES(X86)')].flatMap((base) => [
      join(base, 'Chromium\\Application\\chrome.exe'),
      join(base, 'Microsoft\\Edge\\Application\\msedge.exe'),
      join(base, 'Google\\Chrome\\Application\\chrome.exe'),
    ]),
};

const runs = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there or not ours to run: the next place is tried.
    return false;
  }
};

function look(): string | null {
  const asked = env('YAODIAN_BROWSER') || env('CHROME_PATH');
  if (asked) return runs(asked) ? asked : null;
  const onPath = env('PATH')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...(PLACES[process.platform]?.() ?? [])].find(runs) ?? null;
}

const canInstall = () =>
  existsSync('/etc/debian_version') && process.getuid?.() === 0 && !env('YAODIAN_BROWSER');

function install(): void {
  console.error('No browser found; installing Chromium with apt-get …');
  const stdio = ['ignore', 'ignore', 'inherit'] as const;
  execFileSync('apt-get', ['update', '-qq'], { stdio: [...stdio] });
  execFileSync('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'], {
    stdio: [...stdio],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/**
 * Path of a Chromium, Edge or Chrome. YAODIAN_BROWSER (or CHROME_PATH) names one; else the PATH and
 * the usual places are searched; on Debian as root Chromium is installed where none is there.
 * Fails with "no-browser".
 */
export function findBrowser(): string {
  const found = look();
  if (found) return found;
  if (canInstall()) {
    install();
    const installed = look();
    if (installed) return installed;
  }
  throw new Failure(
    'no-browser',
    'No Chromium, Edge or Chrome was found.',
    'Install one (Debian and Ubuntu: "apt-get install chromium"; macOS: "brew install --cask chromium"; Windows has Edge) or set YAODIAN_BROWSER to its path.',
  );
}
