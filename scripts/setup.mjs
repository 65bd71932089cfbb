// Makes packages and generated types ready before an npm script runs. Plain JavaScript on Node's own modules, because it runs
// on whatever Node the machine has and before anything is installed. Says everything on standard error:
// `npm run --silent cli` hands standard output to programs.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The least Node that runs TypeScript files, Vitest 5 and WXT as they are. */
const NEEDED = [22, 18];

const root = fileURLToPath(new URL('..', import.meta.url));
const pinnedNode = join(root, 'node_modules', '.bin', 'node');

if (!isInstalled()) install();
checkNode();
if (!existsSync(join(root, '.wxt', 'tsconfig.json'))) prepare();

/**
 * Whether node_modules holds what the lock file asks for. Contents are compared, not times: git sets times
 * anew on every checkout, and `npm ci` writes its own list last, so a broken-off installation has none.
 */
function isInstalled() {
  const installed = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  const wanted = packagesOf(join(root, 'package-lock.json'));
  if (!installed || !wanted) return false;
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '') continue;
    const found = installed[path];
    // Builds for other systems are optional and rightly absent.
    if (found ? found.integrity !== entry.integrity : !entry.optional && !entry.devOptional) return false;
  }
  return Object.keys(installed).every((path) => path in wanted);
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}

function install() {
  console.error('Installing the packages of package-lock.json (npm ci) …');
  // Without the two flags, NODE_ENV=production or an `omit` in the reader's .npmrc would leave out the tools.
  const run = spawnSync('npm', ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'], {
    cwd: root,
    // npm's own standard output goes to standard error, and a `--silent` caller still sees why it failed. Warnings
    // would only say that this Node is not the one that the main script runs on.
    stdio: ['ignore', 2, 2],
    env: { ...process.env, npm_config_loglevel: 'error' },
    shell: process.platform === 'win32',
  });
  if (run.status === 0) return;
  fail(
    run.error
      ? `npm could not be started (${run.error.message}). Install npm 10 or later, then try again.`
      : `npm ci failed (exit code ${run.status ?? run.signal}), see above. It needs the npm registry or a filled npm cache; ` +
          'run it again when that is in reach.',
  );
}

/** The main script finds `node` through npm's PATH: the pinned one where there is one, else the machine's. */
function checkNode() {
  const pinned = existsSync(pinnedNode);
  if (!pinned && isEnough(process.versions.node)) return;
  if (pinned && isEnough(versionOf(pinnedNode))) return;
  fail(
    pinned
      ? `The Node that comes with the packages (${pinnedNode}) does not run on this system. ` +
          `Remove node_modules/.bin/node and use Node ${NEEDED.join('.')} or later of your own.`
      : `Pressmark's tools need Node ${NEEDED.join('.')} or later; this is ${process.versions.node}. ` +
          'On Linux x64 the right one comes with the packages; on this system install it from https://nodejs.org.',
  );
}

/** tsconfig.json extends a file that WXT writes; without it neither tsc nor Vitest starts. */
function prepare() {
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const node = existsSync(pinnedNode) ? pinnedNode : process.execPath;
  const run = spawnSync(node, [wxt, 'prepare'], { cwd: root, encoding: 'utf8' });
  if (run.status !== 0) fail(`wxt prepare failed:\n${run.stdout}${run.stderr}`);
}

function versionOf(node) {
  return spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout?.trim().replace(/^v/, '') ?? '';
}

function isEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
}

function fail(message) {
  console.error(`\n${message}`);
  process.exit(1);
}
