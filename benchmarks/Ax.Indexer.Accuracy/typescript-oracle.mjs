// What the TypeScript compiler knows of files: definitions and every identifier with what it is bound to.
// Usage: node typescript-oracle.mjs <root>, relative paths on standard input, one JSON line per file on standard output. --version.
// Nothing is resolved beyond the files themselves: whether a name is a local is told by scopes, not by types.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

if (process.argv[2] === '--version') {
  process.stdout.write(`${ts.version}\n`);
  process.exit(0);
}

const root = process.argv[2];
const paths = readFileSync(0, 'utf8').split('\n').filter(Boolean);
const options = {
  allowJs: true, checkJs: false, noLib: true, noResolve: true, types: [], noEmit: true,
  jsx: ts.JsxEmit.Preserve, target: ts.ScriptTarget.Latest, module: ts.ModuleKind.ESNext,
};

// Modules are islands: a program per few hundred files keeps memory low.
const chunk = 300;
for (let at = 0; at < paths.length; at += chunk) {
  const part = paths.slice(at, at + chunk);
  const program = ts.createProgram(part.map(path => join(root, path)), options);
  const checker = program.getTypeChecker();
  for (const path of part) {
    const file = program.getSourceFile(join(root, path));
    if (file) process.stdout.write(`${JSON.stringify({ path, ...read(file, checker) })}\n`);
  }
}

function read(file, checker) {
  const place = placesOf(file.text);
  const definitions = [];
  const identifiers = [];
  const visit = node => {
    const definition = definitionOf(node, file);
    if (definition) {
      const end = place(node.end).line;
      const start = place(definition.at);
      definitions.push({ name: definition.name, kind: definition.kind, line: start.line, column: start.column, endLine: end });
    }
    if ((ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) && node.end > node.pos && node.getStart(file) < node.end) {
      const start = place(node.getStart(file));
      identifiers.push({ name: node.getText(file), ...useOf(node, checker), line: start.line, column: start.column });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { isBroken: file.parseDiagnostics.length > 0, definitions, identifiers };
}

// Offsets in UTF-16 to 0-based lines (ended by line feeds alone) and columns in UTF-8 bytes.
function placesOf(text) {
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return offset => {
    let low = 0, high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= offset) low = middle; else high = middle - 1;
    }
    return { line: low, column: Buffer.byteLength(text.slice(starts[low], offset)) };
  };
}

// ---- definitions

function definitionOf(node, file) {
  const kind = kindOf(node);
  if (!kind) return undefined;
  const name = ts.isConstructorDeclaration(node) ? keywordOf(node, ts.SyntaxKind.ConstructorKeyword, file)
    : ts.isBinaryExpression(node) ? node.left.name
    : ts.isExportAssignment(node) ? keywordOf(node, ts.SyntaxKind.DefaultKeyword, file)
    : node.name ?? node.modifiers?.find(modifier => modifier.kind === ts.SyntaxKind.DefaultKeyword);
  if (!name || ts.isObjectBindingPattern(name) || ts.isArrayBindingPattern(name)) return undefined;
  // Quotes are no part of a name.
  return ts.isStringLiteral(name)
    ? { kind, name: name.getText(file).slice(1, -1), at: name.getStart(file) + 1 }
    : { kind, name: name.getText(file), at: name.getStart(file) };
}

function keywordOf(node, kind, file) {
  return node.getChildren(file).find(child => child.kind === kind);
}

function kindOf(node) {
  switch (node.kind) {
    case ts.SyntaxKind.ClassDeclaration: return 'class';
    case ts.SyntaxKind.ClassExpression: return isBound(node) ? 'class-expression' : 'passed-class';
    case ts.SyntaxKind.InterfaceDeclaration: return 'interface';
    case ts.SyntaxKind.EnumDeclaration: return 'enum';
    case ts.SyntaxKind.EnumMember: return 'enum-member';
    case ts.SyntaxKind.FunctionDeclaration: return isInFunction(node) ? 'inner-function' : 'function';
    case ts.SyntaxKind.FunctionExpression: return isBound(node) ? 'function-expression' : 'passed-function';
    case ts.SyntaxKind.MethodDeclaration: return ts.isObjectLiteralExpression(node.parent) ? literalMember(node, 'function') : 'method';
    case ts.SyntaxKind.MethodSignature: return inType(node, 'method');
    case ts.SyntaxKind.Constructor: return 'constructor';
    case ts.SyntaxKind.PropertyDeclaration: return 'property';
    case ts.SyntaxKind.PropertySignature: return inType(node, 'property');
    case ts.SyntaxKind.GetAccessor:
    case ts.SyntaxKind.SetAccessor: return ts.isObjectLiteralExpression(node.parent) ? literalMember(node, 'accessor') : 'accessor';
    case ts.SyntaxKind.TypeAliasDeclaration: return isInFunction(node) ? 'inner-type' : 'type-alias';
    case ts.SyntaxKind.ModuleDeclaration: return node.flags & ts.NodeFlags.GlobalAugmentation ? undefined : 'namespace';
    case ts.SyntaxKind.Parameter: return ts.isParameterPropertyDeclaration(node, node.parent) ? 'parameter-property' : undefined;
    case ts.SyntaxKind.PropertyAssignment: return literalMember(node, isFunctionOrClass(node.initializer) ? 'function' : 'property');
    case ts.SyntaxKind.VariableDeclaration:
    case ts.SyntaxKind.BindingElement: return variableKind(node);
    case ts.SyntaxKind.BinaryExpression: return assignedKind(node);
    case ts.SyntaxKind.ExportAssignment: return 'default-export';
    default: return undefined;
  }
}

// Members of an interface or class are definitions everywhere; those of a type literal depend on where it stands.
function inType(node, kind) {
  return ts.isInterfaceDeclaration(node.parent) ? kind
    : ts.isTypeAliasDeclaration(node.parent.parent) ? `alias-${kind}` : `type-literal-${kind}`;
}

function literalMember(node, kind) {
  const depth = literalDepth(node);
  return `literal-${kind}${isInFunction(node) ? '-in-function' : depth > 1 ? '-nested' : ''}`;
}

function literalDepth(node) {
  let depth = 0;
  for (let at = node.parent; at; at = at.parent) {
    if (ts.isObjectLiteralExpression(at)) depth++;
    else if (!ts.isPropertyAssignment(at) && !ts.isParenthesizedExpression(at) && !ts.isAsExpression(at)) break;
  }
  return depth;
}

function variableKind(node) {
  let declaration = node;
  while (ts.isBindingElement(declaration)) declaration = declaration.parent.parent;
  if (!ts.isVariableDeclaration(declaration)) return undefined;
  const list = declaration.parent;
  if (!ts.isVariableDeclarationList(list)) return undefined;
  const isOfBlock = (list.flags & ts.NodeFlags.BlockScoped) !== 0 && !isModuleLevel(list);
  if ((isOfBlock || isInFunction(node)) && declaration === node && node.initializer && isFunctionOrClass(node.initializer)) return 'local-function';
  if (isInFunction(node)) return 'local-variable';
  if (declaration.initializer && isRequire(declaration.initializer)) return 'required-module';
  if (isOfBlock) return 'block-variable';
  return list.flags & ts.NodeFlags.Const ? 'constant' : 'variable';
}

function isRequire(node) {
  while (ts.isPropertyAccessExpression(node) || ts.isCallExpression(node) && !(ts.isIdentifier(node.expression) && node.expression.text === 'require')) node = node.expression;
  return ts.isCallExpression(node);
}

function isModuleLevel(list) {
  const statement = list.parent;
  return ts.isVariableStatement(statement) && (ts.isSourceFile(statement.parent) || ts.isModuleBlock(statement.parent));
}

// Whether the value of a variable, an assignment, a property or an export: known by the name of that.
function isBound(node) {
  let at = node.parent;
  while (ts.isParenthesizedExpression(at)) at = at.parent;
  return ts.isVariableDeclaration(at) || ts.isBinaryExpression(at) && at.operatorToken.kind === ts.SyntaxKind.EqualsToken ||
    ts.isPropertyAssignment(at) || ts.isPropertyDeclaration(at) || ts.isExportAssignment(at);
}

// `this.x = …`, `X.prototype.m = function …`, `exports.f = …`: what JavaScript defines by assignment.
function assignedKind(node) {
  if (node.operatorToken.kind !== ts.SyntaxKind.EqualsToken || !ts.isPropertyAccessExpression(node.left)) return undefined;
  const holder = node.left.expression;
  if (holder.kind === ts.SyntaxKind.ThisKeyword) return 'assigned-to-this';
  if (isFunctionOrClass(node.right)) return `assigned-function${isInFunction(node) ? '-in-function' : ''}`;
  if (isExports(holder) || isExports(node.left)) return 'exported-value';
  const isPrototype = ts.isPropertyAccessExpression(holder) && holder.name.text === 'prototype';
  return isPrototype ? 'prototype-value' : ts.isIdentifier(holder) ? 'assigned-value' : undefined;
}

// `exports`, `module.exports`.
function isExports(node) {
  return ts.isIdentifier(node) && node.text === 'exports' || ts.isPropertyAccessExpression(node) && node.name.text === 'exports' && ts.isIdentifier(node.expression);
}

function isFunctionOrClass(node) {
  while (ts.isParenthesizedExpression(node)) node = node.expression;
  return ts.isFunctionExpression(node) || ts.isArrowFunction(node) || ts.isClassExpression(node);
}

function isInFunction(node) {
  for (let at = node.parent; at; at = at.parent) {
    if (ts.isFunctionLike(at) && !ts.isMethodSignature(at) && !ts.isFunctionTypeNode(at) || ts.isClassStaticBlockDeclaration(at)) return true;
  }
  return false;
}

// ---- uses

function useOf(node, checker) {
  const parent = node.parent;
  const role = roleOf(node);
  if (ts.isImportSpecifier(parent) || ts.isImportClause(parent) || ts.isNamespaceImport(parent) || ts.isNamespaceExport(parent) || ts.isImportEqualsDeclaration(parent) && parent.name === node)
    return { kind: 'import', role: 'import' };
  if (ts.isLabeledStatement(parent) || ts.isBreakOrContinueStatement(parent)) return { kind: 'label', role };
  if (ts.isMetaProperty(parent) || node.text === 'undefined' || node.text === 'arguments' || ts.isTypeReferenceNode(parent) && ts.isConstTypeReference?.(parent))
    return { kind: 'contextual', role };
  if (ts.isJsxAttribute(parent)) return { kind: 'jsx-attribute', role };
  if ((ts.isJsxOpeningLikeElement(parent) || ts.isJsxClosingElement(parent)) && /^[a-z]/.test(node.text)) return { kind: 'jsx-element', role };
  if (ts.isNamedTupleMember(parent) && parent.name === node) return { kind: 'tuple-name', role };
  if (ts.isPropertyAccessExpression(parent) && parent.name === node || ts.isQualifiedName(parent) && parent.right === node || ts.isImportTypeNode(parent))
    return { kind: 'member', role };
  if (ts.isBindingElement(parent) && parent.propertyName === node) return { kind: 'member', role };
  if (ts.isPropertyAssignment(parent) && parent.name === node) return { kind: 'key', role };
  if (ts.isShorthandPropertyAssignment(parent) && parent.name === node)
    return { kind: bound(checker.getShorthandAssignmentValueSymbol(parent)), role };
  if (ts.isExportSpecifier(parent))
    return { kind: parent.parent.parent.moduleSpecifier || parent.propertyName && parent.name === node ? 'export-name' : bound(checker.getExportSpecifierLocalTargetSymbol(parent)), role: 'export' };
  if (parent.name === node && (ts.isDeclaration?.(parent) ?? true) && isDeclaring(parent))
    return { kind: isLocal(parent) ? 'declared-local' : 'declared', role: 'declaration' };
  return { kind: bound(checker.getSymbolAtLocation(node)), role };
}

function isDeclaring(node) {
  return ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node) || ts.isTypeParameterDeclaration(node) || ts.isFunctionLike(node) ||
    ts.isClassLike(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isEnumDeclaration(node) || ts.isEnumMember(node) ||
    ts.isModuleDeclaration(node) || ts.isPropertyDeclaration(node) || ts.isPropertySignature(node) || ts.isNamespaceExportDeclaration(node);
}

// What a name is bound to, by its first declaration.
function bound(symbol) {
  const declaration = symbol?.declarations?.[0];
  if (!declaration) return 'unbound';
  if (ts.isTypeParameterDeclaration(declaration)) return 'type-parameter';
  if (isLocal(declaration)) return rootOf(declaration).kind === ts.SyntaxKind.Parameter ? 'parameter' : ts.isFunctionLike(declaration) ? 'inner-function' : isTypeDeclaration(declaration) ? 'inner-type' : 'local';
  if (symbol.flags & ts.SymbolFlags.Alias) return 'imported';
  if (isTypeDeclaration(declaration)) return 'type';
  if (ts.isFunctionLike(declaration)) return 'function';
  if (ts.isModuleDeclaration(declaration)) return 'namespace';
  return ts.isVariableDeclaration(rootOf(declaration)) ? 'variable' : 'member';
}

function isTypeDeclaration(node) {
  return ts.isClassLike(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isEnumDeclaration(node);
}

function rootOf(node) {
  while (ts.isBindingElement(node)) node = node.parent.parent;
  return node;
}

function isLocal(node) {
  const declaration = rootOf(node);
  if (ts.isParameter(declaration) || ts.isTypeParameterDeclaration(declaration)) return true;
  if (ts.isFunctionExpression(declaration) || ts.isClassExpression(declaration)) return true;
  if (ts.isVariableDeclaration(declaration)) {
    const list = declaration.parent;
    if (!ts.isVariableDeclarationList(list)) return true; // of a catch clause
    return isInFunction(declaration) || (list.flags & ts.NodeFlags.BlockScoped) !== 0 && !isModuleLevel(list);
  }
  return (ts.isFunctionDeclaration(declaration) || isTypeDeclaration(declaration)) && isInFunction(declaration);
}

function roleOf(node) {
  let top = node;
  while (ts.isPropertyAccessExpression(top.parent) && top.parent.name === top || ts.isQualifiedName(top.parent) && top.parent.right === top || ts.isNonNullExpression(top.parent)) top = top.parent;
  const parent = top.parent;
  if ((ts.isCallExpression(parent) || ts.isNewExpression(parent) || ts.isTaggedTemplateExpression(parent) || ts.isDecorator(parent)) && (parent.expression === top || parent.tag === top)) return 'call';
  if (ts.isJsxOpeningLikeElement(parent) || ts.isJsxClosingElement(parent)) return 'element';
  if (ts.isExpressionWithTypeArguments(parent) && ts.isHeritageClause(parent.parent)) return 'inherit';
  if (ts.isTypeReferenceNode(parent) || ts.isTypeQueryNode(parent) || ts.isTypePredicateNode(parent)) return 'type';
  if (ts.isBinaryExpression(parent) && parent.left === top && parent.operatorToken.kind >= ts.SyntaxKind.FirstAssignment && parent.operatorToken.kind <= ts.SyntaxKind.LastAssignment) return 'write';
  if ((ts.isPrefixUnaryExpression(parent) || ts.isPostfixUnaryExpression(parent)) && (parent.operator === ts.SyntaxKind.PlusPlusToken || parent.operator === ts.SyntaxKind.MinusMinusToken)) return 'write';
  return 'read';
}
