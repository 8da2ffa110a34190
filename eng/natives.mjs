// Builds the native libraries: npm ci (only when the lock file and node_modules differ), cmake, build.
// Usage: node eng/natives.mjs <rid>. Called by natives.proj; prints one line of progress, details of a failure on stdout,
// and what failed as one line on stderr.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const rid = process.argv[2];
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const grammars = path.join(root, 'grammars');
const output = path.join(root, 'artifacts', 'natives', rid);
const build = path.join(output, 'build');
const windows = process.platform === 'win32';

class Failure extends Error {}

function onPath(name) {
  const extensions = windows ? ['.exe', '.cmd', '.bat'] : [''];
  return (process.env.PATH ?? '').split(path.delimiter).some(folder =>
    extensions.some(extension => fs.existsSync(path.join(folder, name + extension))));
}

function requireTools() {
  const compilers = [process.env.CC?.split(' ')[0], 'cc', 'gcc', 'clang'].filter(Boolean);
  const install = (apt, brew) => process.platform === 'darwin' ? brew : windows ? 'see CONTRIBUTING.md' : `apt-get install ${apt}`;
  if (!onPath('npm')) throw new Failure(`npm was not found; it fetches the C sources. Install Node.js: ${install('nodejs npm', 'brew install node')}`);
  if (!onPath('cmake')) throw new Failure(`cmake was not found; it builds the native libraries. Install it: ${install('cmake', 'brew install cmake')}`);
  if (!windows && !compilers.some(name => path.isAbsolute(name) ? fs.existsSync(name) : onPath(name))) {
    throw new Failure(`no C compiler was found (cc, gcc, clang, or $CC). Install one: ${install('gcc libc6-dev', 'xcode-select --install')}`);
  }
  if (!windows && !onPath('ninja') && !onPath('make')) throw new Failure(`neither ninja nor make was found. Install one: ${install('ninja-build', 'brew install ninja')}`);
}

function run(what, command, args) {
  const result = spawnSync(command, args, { cwd: grammars, encoding: 'utf8', shell: windows, maxBuffer: 1 << 26 });
  if (result.status === 0) return;
  const text = `${result.stdout ?? ''}\n${result.stderr ?? ''}\n${result.error?.message ?? ''}`.trim();
  fs.writeSync(1, text.split('\n').slice(-40).join('\n') + '\n');
  throw new Failure(`${what} failed (${command}). To see why: node eng/natives.mjs ${rid}`);
}

// Compared by content, not by time: a checkout changes times, and an up-to-date tree must build without a network.
function sourcesAreCurrent() {
  const pins = file => {
    const packages = JSON.parse(fs.readFileSync(file, 'utf8')).packages;
    return JSON.stringify(Object.entries(packages).filter(([name]) => name !== '')
      .map(([name, entry]) => [name, entry.version, entry.integrity]).sort());
  };
  try {
    return pins(path.join(grammars, 'package-lock.json')) === pins(path.join(grammars, 'node_modules', '.package-lock.json'));
  } catch (error) {
    if (error.code === 'ENOENT') return false;
    throw error;
  }
}

function fetchSources() {
  if (sourcesAreCurrent()) return;
  run('Fetching the C sources', 'npm', ['ci', '--ignore-scripts', '--omit=optional', '--omit=peer',
    '--no-audit', '--no-fund', '--engine-strict=false', '--loglevel=error']);
  removeBinaries(path.join(grammars, 'node_modules'));
}

// Grammar packages carry compiled addons for every platform: half of what is unpacked, and nothing of it is used.
function removeBinaries(modules) {
  for (const entry of fs.readdirSync(modules, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const folder = path.join(modules, entry.name);
    if (entry.name.startsWith('@')) removeBinaries(folder);
    else fs.rmSync(path.join(folder, 'prebuilds'), { recursive: true, force: true });
  }
}

function compile() {
  // A build folder made by another generator, or in a tree that has moved since, cannot be reused.
  const cache = path.join(build, 'CMakeCache.txt');
  const ninja = onPath('ninja');
  if (fs.existsSync(cache)) {
    const text = fs.readFileSync(cache, 'utf8');
    const value = key => new RegExp(`^${key}:[^=]*=(.*)$`, 'm').exec(text)?.[1].trim();
    const stale = path.resolve(value('CMAKE_HOME_DIRECTORY') ?? '') !== grammars || (value('CMAKE_GENERATOR') === 'Ninja') !== ninja;
    if (stale) fs.rmSync(build, { recursive: true });
  }
  run('Configuring the native build', 'cmake', ['-S', grammars, '-B', build, ...(ninja ? ['-G', 'Ninja'] : []),
    '-DCMAKE_BUILD_TYPE=Release', `-DAX_NATIVES_OUTPUT=${output.replaceAll('\\', '/')}`]);
  run('The native build', 'cmake', ['--build', build, '--config', 'Release', '--parallel', String(os.availableParallelism())]);
}

// Two builds at once (a second terminal, an IDE) must not write the same files. The lock of a process that died is taken over.
function locked(action) {
  fs.mkdirSync(output, { recursive: true });
  const lock = path.join(output, '.lock');
  const pause = new Int32Array(new SharedArrayBuffer(4));
  const deadline = Date.now() + 15 * 60_000;
  for (;;) {
    try {
      fs.writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (!ownerIsAlive(lock)) fs.rmSync(lock, { force: true });
    else if (Date.now() > deadline) throw new Failure(`another build has held ${lock} for 15 minutes`);
    else Atomics.wait(pause, 0, 0, 100);
  }
  try {
    action();
  } finally {
    fs.rmSync(lock, { force: true });
  }
}

function ownerIsAlive(lock) {
  try {
    const pid = Number(fs.readFileSync(lock, 'utf8'));
    // Empty: created this instant and not yet written, or left so by a crash long ago.
    if (!pid) return Date.now() - fs.statSync(lock).mtimeMs < 5_000;
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

try {
  requireTools();
  locked(() => {
    if (!fs.existsSync(path.join(output, 'syntax.list'))) {
      fs.writeSync(1, `Building the native libraries for ${rid} (first build: some minutes) ...\n`);
    }
    fetchSources();
    compile();
  });
} catch (error) {
  if (!(error instanceof Failure)) fs.writeSync(1, `${error.stack}\n`);
  fs.writeSync(2, `${error.message}\n`);
  process.exitCode = 1;
}
