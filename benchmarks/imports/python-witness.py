# The edges that Python's own finder sees: python3 python-witness.py <root> prints {file: [files it imports]}.
# importlib's PathFinder looks from the root as the only search path; nothing is run.
import ast, importlib.machinery as m, json, os, sys
root = sys.argv[1]
def find(name, path):
    return m.PathFinder.find_spec(name, path)
cache = {}
def module(dotted):
    """File of a dotted module, or None; packages are walked with PathFinder."""
    if dotted in cache: return cache[dotted]
    parts = dotted.split('.'); path=[root]; full=''; spec=None
    for p in parts:
        full = f'{full}.{p}' if full else p
        spec = find(p, path) if path else None
        if spec is None: break
        path = list(spec.submodule_search_locations._path if hasattr(spec.submodule_search_locations,'_path') else spec.submodule_search_locations) if spec.submodule_search_locations else None
    r = None
    if spec is not None:
        r = (spec.origin if spec.origin and spec.origin.endswith('.py') else None, path is not None)
    cache[dotted] = r
    return r
def rel(f): return os.path.relpath(f, root)
out = {}
for d, _, fs in os.walk(root):
    for f in fs:
        if not f.endswith('.py'): continue
        full = os.path.join(d, f)
        try: tree = ast.parse(open(full,'rb').read())
        except (SyntaxError, ValueError): continue
        path = rel(full); pkg = os.path.dirname(path).replace('/', '.')
        edges = set()
        for n in ast.walk(tree):
            if isinstance(n, ast.Import):
                for a in n.names:
                    r = module(a.name)
                    if r and r[0]: edges.add(rel(r[0]))
            elif isinstance(n, ast.ImportFrom):
                base = n.module or ''
                if n.level:
                    p = pkg.split('.') if pkg else []
                    if n.level-1 > len(p): continue
                    p = p[:len(p)-(n.level-1)]
                    base = '.'.join(p + ([n.module] if n.module else []))
                if not base: continue
                r = module(base)
                if not r: continue
                if r[0]: edges.add(rel(r[0]))
                if r[1]:
                    for a in n.names:
                        if a.name == '*': continue
                        s = module(base + '.' + a.name)
                        if s and s[0]: edges.add(rel(s[0]))
        out[path] = sorted(edges)
json.dump(out, sys.stdout)
