# The edges that Python's own finder sees. Usage: python3 python.py <root> <settings>, relative paths on standard input, one JSON line
# per file on standard output. settings: {"path": [folders of the root to search, as PYTHONPATH would say]}.
# importlib's PathFinder looks; nothing of the corpus is run.
import ast, importlib.machinery, json, os, sys, warnings

warnings.simplefilter('ignore')
root = os.path.realpath(sys.argv[1])
search = [os.path.join(root, folder) if folder else root for folder in json.loads(sys.argv[2]).get('path', [''])]
known = {}


def find(dotted, first):
    """File and search locations of a module, or None; packages are walked with PathFinder."""
    key = (dotted, first)
    if key not in known:
        path, spec = [first, *search], None
        for part in dotted.split('.'):
            spec = importlib.machinery.PathFinder.find_spec(part, path) if path else None
            if spec is None:
                break
            path = list(getattr(spec.submodule_search_locations, '_path', spec.submodule_search_locations or [])) or None
        known[key] = spec and (spec.origin if spec.origin and spec.origin.endswith('.py') else None, path)
    return known[key]


def below(package, name):
    """File of a module in a package's folders."""
    spec = importlib.machinery.PathFinder.find_spec(name, package)
    return spec.origin if spec and spec.origin and spec.origin.endswith('.py') else None


def is_package(folder):
    return os.path.exists(os.path.join(folder, '__init__.py'))


def script_folder(folder):
    """What stands first in sys.path when a file of this folder, or of the package around it, is run."""
    while is_package(folder) and folder != root:
        folder = os.path.dirname(folder)
    return folder


def targets(tree, path):
    folder = os.path.dirname(os.path.join(root, path))
    first = script_folder(folder)
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                found = find(alias.name, first)
                yield found and found[0]
        elif isinstance(node, ast.ImportFrom):
            yield from from_targets(node, folder, first)


def from_targets(node, folder, first):
    if node.level:
        package = folder
        for _ in range(node.level - 1):
            package = os.path.dirname(package)
        if not package.startswith(root):
            return
        if node.module:
            for part in node.module.split('.')[:-1]:
                package = os.path.join(package, part)
            last = node.module.split('.')[-1]
            spec = importlib.machinery.PathFinder.find_spec(last, [package])
            found = spec and (spec.origin, list(getattr(spec.submodule_search_locations, '_path', spec.submodule_search_locations or [])) or None)
        else:
            init = os.path.join(package, '__init__.py')
            found = (init if os.path.exists(init) else None, [package])
    else:
        found = find(node.module, first)
    if not found:
        return
    yield found[0]
    for alias in node.names if found[1] else []:
        if alias.name != '*':
            yield below(found[1], alias.name)


for line in sys.stdin:
    name = line.rstrip('\n')
    importlib.invalidate_caches()
    with open(os.path.join(root, name), 'rb') as file:
        text = file.read()
    files, broken = set(), False
    try:
        for target in targets(ast.parse(text), name):
            if target and target.startswith(root + os.sep):
                files.add(os.path.relpath(target, root))
    except (SyntaxError, ValueError):
        broken = True
    print(json.dumps({'path': name, 'files': sorted(files), 'isBroken': broken}))
