// Which definition every identifier means, as the TypeScript compiler binds it.
// Usage: node typescript-bindings.mjs <root>, relative paths on standard input, one JSON line per file on standard output.
// Definitions outside of the root (the standard library) give an empty list; what is not bound is left out.
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';

const root = process.argv[2];
const paths = readFileSync(0, 'utf8').split('\n').filter(Boolean);
const program = ts.createProgram(paths.map(path => join(root, path)), {
  allowJs: true, checkJs: false, types: [], noEmit: true, strict: true, jsx: ts.JsxEmit.Preserve,
  target: ts.ScriptTarget.Latest, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, allowImportingTsExtensions: true,
});
const checker = program.getTypeChecker();
const starts = new Map();
for (const path of paths) {
  const file = program.getSourceFile(join(root, path));
  if (file) process.stdout.write(`${JSON.stringify({ path, ...read(file) })}\n`);
}

function read(file) {
  const uses = [];
  const visit = node => {
    if ((ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) && node.end > node.pos && node.getStart(file) < node.end) {
      const definitions = definitionsOf(node);
      if (definitions) uses.push({ ...placeOf(file, node.getStart(file)), definitions });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { isBroken: program.getSyntacticDiagnostics(file).length > 0, uses };
}

function definitionsOf(node) {
  let symbol = ts.isShorthandPropertyAssignment(node.parent) ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : ts.isExportSpecifier(node.parent) ? checker.getExportSpecifierLocalTargetSymbol(node.parent) ?? checker.getSymbolAtLocation(node)
    : checker.getSymbolAtLocation(node);
  if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
  if (!symbol?.declarations?.length) return undefined;
  return symbol.declarations.map(declarationPlace).filter(Boolean);
}

function declarationPlace(node) {
  const file = node.getSourceFile();
  const path = relative(root, file.fileName).split(sep).join('/');
  if (path.startsWith('..') || path.includes('node_modules/')) return undefined;
  // What is exported without a name is called `default`.
  const name = ts.getNameOfDeclaration(node) ?? node.modifiers?.find(word => word.kind === ts.SyntaxKind.DefaultKeyword) ?? node;
  return { path, ...placeOf(file, name.getStart(file) + (ts.isStringLiteral(name) ? 1 : 0)) };
}

// Offsets in UTF-16 to 0-based lines (ended by line feeds alone) and columns in UTF-8 bytes.
function placeOf(file, offset) {
  let lines = starts.get(file);
  if (!lines) {
    starts.set(file, lines = [0]);
    for (let i = file.text.indexOf('\n'); i >= 0; i = file.text.indexOf('\n', i + 1)) lines.push(i + 1);
  }
  let low = 0, high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle] <= offset) low = middle; else high = middle - 1;
  }
  return { line: low, column: Buffer.byteLength(file.text.slice(lines[low], offset)) };
}
