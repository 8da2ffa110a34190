// Where the Java compiler leads the imports of files: it enters them (declarations and imports, no bodies) and is asked for the
// symbol of each import. Usage: java --add-exports … Java.java <root> <settings>, relative paths on standard input, one JSON line
// per file on standard output. settings: javac's arguments, each %root% in them replaced. Nothing is compiled or written.
import com.sun.source.tree.*;
import com.sun.source.util.*;
import com.sun.tools.javac.api.*;
import com.sun.tools.javac.code.*;
import com.sun.tools.javac.tree.JCTree;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import java.util.stream.*;
import javax.tools.*;

public class Java {
  public static void main(String[] arguments) throws Exception {
    var root = Path.of(arguments[0]).toRealPath();
    var options = Arrays.stream(arguments[1].replaceAll("[\\[\\]\"]", "").split(",")).map(String::strip).filter(word -> !word.isEmpty())
      .map(word -> word.replace("%root%", root.toString())).collect(Collectors.toCollection(ArrayList::new));
    options.addAll(List.of("-proc:none", "-XDshould-stop.ifError=FLOW", "-Xmaxerrs", "1"));
    List<String> paths;
    try (var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      paths = input.lines().filter(line -> !line.isEmpty()).toList();
    }
    var compiler = ToolProvider.getSystemJavaCompiler();
    var manager = compiler.getStandardFileManager(problem -> { }, Locale.ROOT, StandardCharsets.UTF_8);
    var broken = new HashSet<String>();
    DiagnosticListener<JavaFileObject> listener = problem -> {
      if (problem.getKind() == Diagnostic.Kind.ERROR && problem.getSource() != null && problem.getCode().startsWith("compiler.err.expected"))
        broken.add(root.relativize(Path.of(problem.getSource().toUri())).toString());
    };
    var task = (JavacTaskImpl) compiler.getTask(Writer.nullWriter(), manager, listener, options, null,
      manager.getJavaFileObjectsFromPaths(paths.stream().map(root::resolve).toList()));
    var units = new ArrayList<CompilationUnitTree>();
    task.parse().forEach(units::add);
    task.enter();
    var packages = new HashMap<Symbol.PackageSymbol, TreeSet<String>>();
    // What a star imports are types: a package-info.java has none.
    for (var unit : units)
      if (!unit.getTypeDecls().isEmpty())
        packages.computeIfAbsent(((JCTree.JCCompilationUnit) unit).packge, key -> new TreeSet<>()).add(nameOf(root, unit.getSourceFile()));
    var output = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    for (var unit : units) {
      var files = new TreeSet<String>();
      for (var imported : unit.getImports())
        files.addAll(targets(root, (JCTree.JCImport) imported, packages));
      var path = nameOf(root, unit.getSourceFile());
      output.println("{\"path\":\"" + path + "\",\"files\":[" + files.stream().map(file -> '"' + file + '"').collect(Collectors.joining(","))
        + "],\"isBroken\":" + broken.contains(path) + "}");
    }
    output.flush();
  }

  // A named import is its type; a static one the type it is taken from; a star all files of the package or the type.
  private static Collection<String> targets(Path root, JCTree.JCImport imported, Map<Symbol.PackageSymbol, TreeSet<String>> packages) {
    var name = (JCTree.JCFieldAccess) imported.qualid;
    var isStar = name.name.contentEquals("*");
    var symbol = imported.isStatic() || isStar ? symbolOf(name.selected) : symbolOf(name);
    if (symbol instanceof Symbol.PackageSymbol all)
      return packages.getOrDefault(all, new TreeSet<>());
    if (!(symbol instanceof Symbol.ClassSymbol type) || type.type == null || type.type.isErroneous())
      return List.of();
    var source = type.outermostClass().sourcefile;
    if (source == null || source.getKind() != JavaFileObject.Kind.SOURCE)
      return List.of();
    var file = nameOf(root, source);
    return file == null ? List.of() : List.of(file);
  }

  private static Symbol symbolOf(JCTree tree) {
    return tree instanceof JCTree.JCFieldAccess access ? access.sym : tree instanceof JCTree.JCIdent identifier ? identifier.sym : null;
  }

  private static String nameOf(Path root, JavaFileObject file) {
    if (!"file".equals(file.toUri().getScheme()))
      return null;
    var path = Path.of(file.toUri());
    return path.startsWith(root) ? root.relativize(path).toString() : null;
  }
}
