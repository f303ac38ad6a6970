import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { attempt, environment, root } from './toolchain.mjs';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    return folder ? [path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')] : [];
  }),
];
const e2e = path.join(root, 'e2e');

const HOW = `没有可用的浏览器。请安装 Chromium 或 Chrome，或用环境变量 CHROMIUM 指明其可执行文件。
No browser to be found. Install Chromium or Chrome, or name its program in the environment variable CHROMIUM.`;

/**
 * The path of a Chromium or Chrome that starts: the machine's, or one brought here (Debian's package as root,
 * Playwright's own download elsewhere). Throws a sentence that says how to bring one when there is none.
 */
export function bringBrowser() {
  const named = process.env.CHROMIUM;
  if (named && !starts(named)) throw new Error(`CHROMIUM=${named}\n${HOW}`);
  const browser = named || findBrowser() || installFromDebian() || downloadWithPlaywright();
  if (!browser) throw new Error(HOW);
  bringChineseFonts();
  return browser;
}

const findBrowser = () => [...COMMANDS.flatMap(onPath), ...PLACES, ...playwrightsOwn()].find(starts);

const onPath = (command) => (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, command));

/** Ubuntu's `chromium-browser` may be a stub that asks for a snap: only a browser that answers is one. */
function starts(program) {
  if (!existsSync(program)) return false;
  // On Windows, Chrome answers `--version` by opening a window.
  return process.platform === 'win32' || spawnSync(program, ['--version'], { timeout: 30_000 }).status === 0;
}

function installFromDebian() {
  if (!installPackages(['chromium', 'fonts-noto-cjk'])) return undefined;
  return COMMANDS.flatMap(onPath).find(starts);
}

/** Screens are Chinese: without a font they would be rows of empty boxes, and screenshots would prove nothing. */
function bringChineseFonts() {
  if (process.platform !== 'linux') return;
  const { status, stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  if (status === 0 && stdout.trim() !== '') return;
  if (!installPackages(['fonts-noto-cjk']))
    console.error('没有中文字体，界面文字可能显示为方框 / No Chinese font: install fonts-noto-cjk or another');
}

function installPackages(names) {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return false;
  const env = { ...environment, DEBIAN_FRONTEND: 'noninteractive' };
  console.log(`apt-get install ${names.join(' ')}`);
  const quietly = { env, stdio: ['ignore', 'ignore', 'inherit'] };
  attempt('apt-get', ['update', '-qq'], quietly);
  return attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], quietly) === 0;
}

function downloadWithPlaywright() {
  const withItsLibraries = process.getuid?.() === 0 ? ['--with-deps'] : [];
  attempt('npm', ['exec', '--', 'playwright', 'install', ...withItsLibraries, 'chromium'], { cwd: e2e });
  return playwrightsOwn().find(starts);
}

/** Where Playwright keeps the browser that it downloaded, or would. */
function playwrightsOwn() {
  const ask = "import('@playwright/test').then(({ chromium }) => console.log(chromium.executablePath()))";
  const { status, stdout } = spawnSync('node', ['-e', ask], { cwd: e2e, env: environment, encoding: 'utf8' });
  return status === 0 ? [stdout.trim()] : [];
}
