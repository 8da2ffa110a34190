// Where TypeScript's own resolver leads the imports of files, by the tsconfig.json that governs each.
// Usage: node typescript.mjs <root> <settings>, relative paths on standard input, one JSON line per file on standard output.
// Workspaces of a package.json are seen as an installation links them into node_modules; nothing is installed or written.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { createRequire } from 'node:module';
const ts = createRequire(new URL('../../package.json', import.meta.url))('typescript');

const root = process.argv[2];
const links = workspaceLinks();
const host = {
  ...ts.sys,
  fileExists: path => ts.sys.fileExists(real(path)),
  directoryExists: path => ts.sys.directoryExists(real(path)) || [...links.keys()].some(link => link.startsWith(path + '/')),
  readFile: path => ts.sys.readFile(real(path)),
  realpath: path => real(path),
  getCurrentDirectory: () => root,
  useCaseSensitiveFileNames: true,
};
const fallback = { moduleResolution: ts.ModuleResolutionKind.Bundler, module: ts.ModuleKind.ESNext, allowJs: true, resolveJsonModule: true };
const governing = new Map();

for (const path of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const full = join(root, path);
  const text = readFileSync(full, 'utf8');
  const source = ts.createSourceFile(full, text, ts.ScriptTarget.Latest, true);
  const options = optionsOf(dirname(full));
  const files = new Set();
  for (const { name, mode } of specifiersOf(source)) {
    const format = ts.getImpliedNodeFormatForFile(full, undefined, host, options);
    const found = ts.resolveModuleName(name, full, options, host, undefined, undefined, mode ?? format).resolvedModule;
    if (!found) continue;
    const target = relative(root, real(found.resolvedFileName)).split(sep).join('/');
    if (!target.startsWith('..')) files.add(target);
  }
  process.stdout.write(`${JSON.stringify({ path, files: [...files], isBroken: source.parseDiagnostics.length > 0 })}\n`);
}

function specifiersOf(source) {
  const found = [];
  const visit = node => {
    const literal = node.moduleSpecifier
      ?? (ts.isExternalModuleReference(node) ? node.expression
        : ts.isCallExpression(node) && (node.expression.kind === ts.SyntaxKind.ImportKeyword || ts.isIdentifier(node.expression) && node.expression.text === 'require') ? node.arguments[0]
          : ts.isImportTypeNode(node) ? node.argument.literal : undefined);
    if (literal && ts.isStringLiteralLike(literal)) found.push({ name: literal.text });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

// Modules are written for the tool that bundles or runs them: of a governing file, what it says of where to look counts.
function optionsOf(folder) {
  if (governing.has(folder)) return governing.get(folder);
  const file = [join(folder, 'tsconfig.json'), join(folder, 'jsconfig.json')].find(existsSync);
  const options = file ? read(file) : folder === root || folder === dirname(folder) ? fallback : optionsOf(dirname(folder));
  governing.set(folder, options);
  return options;
}

function read(file) {
  const { config } = ts.readConfigFile(file, ts.sys.readFile);
  const parsed = ts.parseJsonConfigFileContent(config ?? {}, { ...ts.sys, readDirectory: () => [] }, dirname(file)).options;
  return { ...fallback, ...parsed, ...(parsed.moduleResolution ? {} : { moduleResolution: fallback.moduleResolution }) };
}

function workspaceLinks() {
  const found = new Map();
  const manifest = readJson(join(root, 'package.json'));
  const patterns = Array.isArray(manifest?.workspaces) ? manifest.workspaces : manifest?.workspaces?.packages ?? [];
  for (const pattern of patterns) {
    const folders = pattern.endsWith('/*') ? children(join(root, pattern.slice(0, -2))) : [join(root, pattern)];
    for (const folder of folders) {
      const name = readJson(join(folder, 'package.json'))?.name;
      if (name) found.set(join(root, 'node_modules', name), folder);
    }
  }
  return found;
}

function real(path) {
  for (const [link, folder] of links) {
    if (path === link || path.startsWith(link + '/')) return folder + path.slice(link.length);
  }
  return path;
}

function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

function children(folder) {
  return existsSync(folder) ? readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory()).map(entry => join(folder, entry.name)) : [];
}
