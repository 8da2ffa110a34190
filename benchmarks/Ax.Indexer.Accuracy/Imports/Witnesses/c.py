# Where gcc leads the include directives of files. gcc itself strips comments, which leaves the directives, active or not; each
# is then looked up by it with the include paths that the project's own build gives. Usage: python3 c.py <root> <settings>, relative
# paths on standard input, one JSON line per file on standard output.
# settings: {"variables": folders that variables of Makefiles stand for, "relative": whether -I there are seen from their folder
#   instead of the root, "makefiles": whether -I of Makefiles count in their folder, and those for subfolders below it,
#   "flags": [{"in": expression for paths, "flags": [flags of one configuration]…}]}: the first that fits counts; $1 is a group's text.
# What configurations differ about depends on what is built: "maybe" has what only some of them have.
import json, os, re, subprocess, sys, tempfile
from concurrent.futures import ThreadPoolExecutor

root = os.path.realpath(sys.argv[1])
settings = json.loads(sys.argv[2])
rules = [(re.compile(rule['in']), rule['flags']) for rule in settings['flags']]
directive = re.compile(rb'\s*#\s*include\s*([<"])([^>"]+)[>"]')
mark = re.compile(rb'#pragma ax (\d+)')


def directives(paths):
    """(angled or quoted, header) of each file. Files are read together; apart where one's end leaves a comment open."""
    with tempfile.TemporaryFile() as text:
        for number, path in enumerate(paths):
            with open(os.path.join(root, path), 'rb') as file:
                text.write(b'\n#pragma ax %d\n' % number + file.read() + b'\n')
        text.seek(0)
        lines = subprocess.run(['gcc', '-fpreprocessed', '-dD', '-E', '-P', '-x', 'c', '-'], stdin=text, capture_output=True).stdout.split(b'\n')
    found, current = {}, None
    for line in lines:
        if marked := mark.match(line):
            current = found[paths[int(marked[1])]] = []
        elif current is not None and (match := directive.match(line)):
            current.append((match[1] == b'<', match[2].decode('utf-8', 'replace')))
    if len(found) < len(paths) and len(paths) > 1:
        return {path: own for path in paths for path, own in directives([path]).items()}
    return found


def look_up(folder, flags, headers):
    """The files of headers of one kind, seen from a folder: nested includes are not followed."""
    stub = ''.join(f'#pragma ax {i}\n#if __has_include({h})\n#include {h}\n#endif\n' for i, h in enumerate(headers))
    command = ['gcc', '-E', '-fmax-include-depth=2', *flags, '-x', 'c', '-']
    output = subprocess.run(command, input=stub.encode(), cwd=os.path.join(root, folder), capture_output=True).stdout
    found, current = {}, None
    for line in output.split(b'\n'):
        if (marked := mark.match(line)) and (b' ax ' in line):
            current = int(marked[1])
        elif current is not None and (entered := re.match(rb'# 1 "([^"]+)" 1', line)):
            found.setdefault(headers[current], os.path.realpath(os.path.join(root, folder, entered[1].decode())))
            current = None
    # What a header of the batch had guarded already is not entered again: it is asked for alone.
    missing = [header for header in headers if header not in found]
    if len(headers) > 1:
        for header in missing:
            found.update(look_up(folder, flags, [header]))
    return found


def makefile_flags(folder):
    """-I that Makefiles give: all of the nearest, which builds the folder's files, and those for subfolders of the others above."""
    flags, above, nearest = [], folder, None
    while settings.get('makefiles'):
        for name in ('Kbuild', 'Makefile'):
            path = os.path.join(root, above, name)
            if os.path.isfile(path):
                nearest = above if nearest is None else nearest
                with open(path, encoding='utf-8', errors='replace') as file:
                    text = file.read().replace('\\\n', ' ')
                for line in text.split('\n'):
                    match = re.match(r'\s*(subdir-)?(?:override\s+)?(ccflags|cflags|EXTRA_CFLAGS|CFLAGS|CPPFLAGS|PG_CPPFLAGS|KBUILD_CFLAGS)[-_\w.$()]*\s*[+:]?=(.*)', line)
                    if match and (match[1] or above == nearest):
                        flags += [expand(flag, above) for flag in re.findall(r'-I\s*(\S+)', match[3])]
        if not above:
            break
        above = os.path.dirname(above)
    return ['-I' + flag for flag in flags if flag]


def expand(flag, folder):
    for name, value in {'srctree': '', 'objtree': '', **settings.get('variables', {})}.items():
        flag = re.sub(r'\$[({]%s[)}]' % name, lambda _: os.path.join(root, value).rstrip('/'), flag)
    flag = re.sub(r'\$[({](src|obj|srcdir)[)}]', lambda _: folder if flag.startswith(root) else os.path.join(root, folder), flag)
    if settings.get('relative') and not flag.startswith(('/', '$')):
        flag = os.path.join(root, folder, flag)
    return None if '$' in flag else flag if flag.startswith('/') else os.path.join(root, flag)


def configurations(path):
    for expression, variants in rules:
        if match := expression.search(path):
            for flags in variants:
                words = [re.sub(r'\$(\d)', lambda group: match[int(group[1])], flag) for flag in flags.split()]
                yield tuple(('-I' + os.path.join(root, word[2:])) if word.startswith('-I') else word for word in words)
            return


paths = [line.rstrip('\n') for line in sys.stdin]
with ThreadPoolExecutor(2) as pool:
    included = {}
    for part in pool.map(directives, [paths[at:at + 200] for at in range(0, len(paths), 200)]):
        included.update(part)
    questions, own_flags = {}, {}
    for path in paths:
        folder = os.path.dirname(path)
        if folder not in own_flags:
            own_flags[folder] = tuple(makefile_flags(folder))
        for flags in configurations(path):
            for angled, header in included.get(path, []):
                # An angled one does not depend on the folder.
                place = ('' if angled else folder, own_flags[folder] + flags)
                questions.setdefault(place, set()).add(f'<{header}>' if angled else f'"{header}"')
    answers = dict(zip(questions, pool.map(lambda question: look_up(*question, sorted(questions[question])), questions)))

for path in paths:
    folder, seen = os.path.dirname(path), []
    for flags in configurations(path):
        files = {}
        for angled, header in included.get(path, []):
            text = f'<{header}>' if angled else f'"{header}"'
            target = answers['' if angled else folder, own_flags[folder] + flags].get(text)
            if target and target.startswith(root + os.sep):
                files[text] = os.path.relpath(target, root)
        seen.append(files)
    every = set(seen[0].items()).intersection(*(one.items() for one in seen)) if seen else set()
    some = {file for one in seen for file in one.values()}
    sure = {file for _, file in every}
    print(json.dumps({'path': path, 'files': sorted(sure), 'maybe': sorted(some - sure), 'isBroken': not seen}))
