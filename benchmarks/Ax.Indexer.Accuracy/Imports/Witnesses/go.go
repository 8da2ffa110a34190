// Where Go's own tool leads the imports of files: `go list` for many platforms, with and without cgo and the tags that stand in the
// tree. A file imports another when both are built together on one of them. Files that none builds are not judged.
// Usage: go run go.go <root> <settings>, relative paths on standard input, one JSON line per file on standard output.
// settings: {"listed": folder to list in instead of the root (the same files), "gopath": import path of the root in a workspace
// without modules, "patterns": what to list, "platforms": ["linux/amd64"], all when there are none}.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"sort"
	"strconv"
	"strings"
)

type settings struct {
	Listed, Gopath      string
	Patterns, Platforms []string
}

type pkg struct {
	Dir, ImportPath                              string
	GoFiles, CgoFiles, TestGoFiles, XTestGoFiles []string
	ImportMap                                    map[string]string
}

type run struct {
	platform, compiler, cgo, tags string
}

var (
	imports = map[string][]string{}
	edges   = map[string]map[string]bool{}
	real    = map[string]string{}
	links   = map[string]string{}
	base    string
)

func main() {
	root, err := filepath.EvalSymlinks(os.Args[1])
	check(err)
	var wanted settings
	check(json.Unmarshal([]byte(os.Args[2]), &wanted))
	work := root
	if wanted.Listed != "" {
		work = wanted.Listed
	}
	base, err = filepath.EvalSymlinks(work)
	check(err)
	var paths []string
	for in := bufio.NewScanner(os.Stdin); in.Scan(); {
		paths = append(paths, in.Text())
	}
	environment := os.Environ()
	if wanted.Gopath != "" {
		folder, err := os.MkdirTemp("", "gopath")
		check(err)
		defer os.RemoveAll(folder)
		work = filepath.Join(folder, "src", wanted.Gopath)
		check(os.MkdirAll(filepath.Dir(work), 0o755))
		check(os.Symlink(root, work))
		environment = append(environment, "GOPATH="+folder, "GO111MODULE=off", "GOFLAGS=")
	} else {
		environment = append(environment, "GOPROXY=off", "GOFLAGS=")
	}
	for _, run := range runs(wanted.Platforms, tags(root, paths)) {
		add(list(work, environment, run, wanted.Patterns))
	}
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for _, path := range paths {
		files := []string{}
		for file := range edges[path] {
			files = append(files, file)
		}
		sort.Strings(files)
		line, err := json.Marshal(map[string]any{"path": path, "files": files, "isBroken": edges[path] == nil})
		check(err)
		fmt.Fprintf(out, "%s\n", line)
	}
}

func runs(platforms []string, tags string) []run {
	if len(platforms) == 0 {
		all, err := exec.Command("go", "tool", "dist", "list").Output()
		check(err)
		platforms = strings.Fields(string(all))
	}
	found := []run{{"linux/amd64", "gccgo", "1", ""}}
	for _, platform := range platforms {
		found = append(found, run{platform, "gc", "1", ""})
		// What depends on cgo or other tags, too, hardly depends on the processor.
		if strings.HasSuffix(platform, "/amd64") {
			found = append(found, run{platform, "gc", "0", ""}, run{platform, "gc", "1", tags})
		}
	}
	return found
}

// All words of build constraints but those that mean "never".
func tags(root string, paths []string) string {
	word := regexp.MustCompile(`[\w.]+`)
	found := map[string]bool{}
	for _, path := range paths {
		text, err := os.ReadFile(filepath.Join(root, path))
		check(err)
		for _, line := range bytes.SplitN(text, []byte("\n"), 40) {
			if bytes.HasPrefix(line, []byte("//go:build ")) || bytes.HasPrefix(line, []byte("// +build ")) {
				for _, tag := range word.FindAllString(string(line[10:]), -1) {
					found[tag] = true
				}
			}
		}
	}
	known := "ignore build never gc gccgo cgo aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris windows zos unix " +
		"386 amd64 amd64p32 arm armbe arm64 arm64be loong64 mips mips64 mips64le mips64p32 mips64p32le mipsle ppc ppc64 ppc64le riscv riscv64 s390 s390x sparc sparc64 wasm"
	for _, name := range strings.Fields(known) {
		delete(found, name)
	}
	var all []string
	for tag := range found {
		all = append(all, tag)
	}
	sort.Strings(all)
	return strings.Join(all, ",")
}

func list(folder string, environment []string, run run, patterns []string) []pkg {
	platform := strings.Split(run.platform, "/")
	command := exec.Command("go", append([]string{"list", "-e", "-compiler", run.compiler, "-tags", run.tags,
		"-json=Dir,ImportPath,GoFiles,CgoFiles,TestGoFiles,XTestGoFiles,ImportMap"}, patterns...)...)
	command.Dir = folder
	command.Env = append(append([]string{}, environment...), "PWD="+folder, "GOOS="+platform[0], "GOARCH="+platform[1], "CGO_ENABLED="+run.cgo)
	text, err := command.Output()
	if err != nil && len(text) == 0 {
		fmt.Fprintln(os.Stderr, run, err)
		os.Exit(1)
	}
	var packages []pkg
	for in := json.NewDecoder(bytes.NewReader(text)); in.More(); {
		var one pkg
		check(in.Decode(&one))
		packages = append(packages, one)
	}
	return packages
}

func add(packages []pkg) {
	byPath := map[string]*pkg{}
	for i := range packages {
		byPath[packages[i].ImportPath] = &packages[i]
	}
	for i := range packages {
		from := &packages[i]
		for _, group := range [][]string{from.GoFiles, from.CgoFiles, from.TestGoFiles, from.XTestGoFiles} {
			for _, file := range group {
				path := place(from.Dir, file)
				if path == "" {
					continue
				}
				if edges[path] == nil {
					edges[path] = map[string]bool{}
				}
				for _, target := range importsOf(path) {
					if mapped, ok := from.ImportMap[target]; ok {
						target = mapped
					}
					to := known(byPath, from.ImportPath, target)
					if to == nil {
						continue
					}
					built := append(append([]string{}, to.GoFiles...), to.CgoFiles...)
					if to == from {
						// An external test sees what the tests of its package add.
						built = append(built, to.TestGoFiles...)
					}
					for _, name := range built {
						if other := place(to.Dir, name); other != "" {
							edges[path][other] = true
						}
					}
				}
			}
		}
	}
}

// What is listed is a package of the tree. What tests alone import has no entry in ImportMap: vendor folders above are tried.
func known(packages map[string]*pkg, from, target string) *pkg {
	for above := from; ; above = above[:strings.LastIndex(above, "/")] {
		if found := listed(packages, above+"/vendor/"+target); found != nil {
			return found
		}
		if !strings.Contains(above, "/") {
			break
		}
	}
	if found := listed(packages, "vendor/"+target); found != nil && !strings.HasPrefix(from, "cmd/") {
		return found
	}
	return listed(packages, target)
}

// A vendored package that is a link to another place of the tree is that place's.
func listed(packages map[string]*pkg, target string) *pkg {
	if found := packages[target]; found != nil {
		return found
	}
	if at := strings.Index(target, "/vendor/"); at >= 0 {
		key := filepath.Join(base, filepath.FromSlash(strings.TrimPrefix(target[at:], "/")))
		linked, ok := links[key]
		if !ok {
			linked, _ = filepath.EvalSymlinks(key)
			links[key] = linked
		}
		if linked != "" && linked != key {
			if within, err := filepath.Rel(base, linked); err == nil {
				return packages[target[:at]+"/"+filepath.ToSlash(within)]
			}
		}
	}
	return nil
}

func place(folder, file string) string {
	if _, ok := real[folder]; !ok {
		found, err := filepath.EvalSymlinks(folder)
		check(err)
		real[folder] = found
	}
	path, err := filepath.Rel(base, filepath.Join(real[folder], file))
	if err != nil || strings.HasPrefix(path, "..") {
		return ""
	}
	return filepath.ToSlash(path)
}

func importsOf(path string) []string {
	found, ok := imports[path]
	if !ok {
		if file, err := parser.ParseFile(token.NewFileSet(), filepath.Join(base, path), nil, parser.ImportsOnly); err == nil {
			for _, spec := range file.Imports {
				if name, err := strconv.Unquote(spec.Path.Value); err == nil {
					found = append(found, name)
				}
			}
		}
		imports[path] = found
	}
	return found
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
