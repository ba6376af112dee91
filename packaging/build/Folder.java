import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Finishes the runnable folder of a build: puts the launchers into it, and lets the program run so
/// that the Java runtime can keep what it has learned (an "AOT cache"): for the command line, for
/// `check`, for `export` and for the export of an SVG alone, which build servers and commit hooks
/// wait for, and for the designer.
///
/// Run by the build as `java Folder.java FOLDER PACKAGING`, with the Java that the caches are for.
/// Where a cache cannot be made the program starts more slowly and that is all, so nothing here
/// fails the build but a launcher that cannot be copied.
final class Folder {
  private static final int SECONDS = 120;

  private final Path folder;
  private final Path lib;

  private Folder(Path folder) {
    this.folder = folder;
    this.lib = folder.resolve("lib");
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Folder folder = new Folder(Path.of(arguments[0]).toAbsolutePath());
    folder.putLaunchers(Path.of(arguments[1]).resolve("bin"));
    folder.unsign();
    folder.train("cli.aot", folder.commandLine("all"));
    folder.train("check.aot", folder.commandLine("check"));
    folder.train("svg.aot", folder.commandLine("svg"));
    folder.train(
        "export.aot",
        folder.commandLine(
            "export", "commons-logging.jar", "fontbox.jar", "pdfbox-io.jar", "pdfbox.jar"));
    folder.train("designer.aot", folder.designer());
  }

  private void putLaunchers(Path from) throws IOException {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    for (String name : List.of("plumbline", "plumbline.bat")) {
      Path to = bin.resolve(name);
      Files.copy(from.resolve(name), to, StandardCopyOption.REPLACE_EXISTING);
      if (Files.getFileAttributeView(to, PosixFileAttributeView.class) != null) {
        Files.setPosixFilePermissions(to, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
    }
  }

  /// Takes the signatures out of libraries that come with one. The runtime keeps nothing of signed
  /// classes, and checks the signature at each start.
  private void unsign() throws IOException {
    for (Path jar : jars()) {
      try (FileSystem inside = FileSystems.newFileSystem(jar)) {
        Path notes = inside.getPath("META-INF");
        if (Files.isDirectory(notes)) {
          try (DirectoryStream<Path> signatures =
              Files.newDirectoryStream(notes, "*.{SF,RSA,DSA,EC}")) {
            for (Path each : signatures) {
              Files.delete(each);
            }
          }
        }
      }
    }
  }

  private List<Path> jars() throws IOException {
    try (Stream<Path> all = Files.list(lib)) {
      return all.filter(each -> each.toString().endsWith(".jar")).sorted().toList();
    }
  }

  /// The options have to be those of the launcher, or the cache does not fit. Some verbs have a
  /// cache of their own, since the runtime takes time for each class that a cache holds.
  private List<String> commandLine(String verbs, String... more) {
    List<Path> jars = new ArrayList<>();
    jars.addAll(List.of(lib.resolve("plumbline.jar"), lib.resolve("jackson-core.jar"), font()));
    Stream.of(more).map(lib::resolve).forEach(jars::add);
    return List.of(
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Djava.awt.headless=true",
        "-cp",
        classPath(jars.toArray(Path[]::new)),
        "org.plumbline.cli.Training",
        verbs);
  }

  private List<String> designer() throws IOException {
    return List.of(
        "-XX:+UseSerialGC",
        "-XX:+UseCompactObjectHeaders",
        // Without what was counted of each method, which takes room and makes no start faster.
        "-XX:+UnlockDiagnosticVMOptions",
        "-XX:-AOTRecordTraining",
        "--module-path",
        lib.resolve("javafx").toString(),
        "--add-modules",
        "javafx.controls",
        "--enable-native-access=javafx.graphics",
        "--add-exports",
        "javafx.base/com.sun.javafx.event=ALL-UNNAMED",
        "--add-opens",
        "javafx.graphics/javafx.scene=ALL-UNNAMED",
        "-Dglass.platform=Headless",
        "-Dprism.order=sw",
        "-cp",
        classPath(jars().toArray(Path[]::new)),
        "org.plumbline.ui.window.Training");
  }

  private Path font() {
    return lib.resolve("flatlaf-fonts-inter.jar");
  }

  private static String classPath(Path... jars) {
    return String.join(
        java.io.File.pathSeparator, Arrays.stream(jars).map(Path::toString).toList());
  }

  /// A run that does what people do first, in a home of its own, and leaves its cache behind.
  private void train(String name, List<String> options) throws IOException, InterruptedException {
    Path cache = lib.resolve(name);
    Files.deleteIfExists(cache);
    Path home = Files.createTempDirectory("plumbline-training");
    Path log = home.resolve("log");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:AOTCacheOutput=" + cache);
    command.add("-Xlog:disable");
    command.add("-Duser.home=" + home);
    command.addAll(options);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    environment.put("HOME", home.toString());
    environment.put("XDG_CONFIG_HOME", home.resolve("config").toString());
    environment.put("XDG_DATA_HOME", home.resolve("data").toString());
    environment.put("XDG_STATE_HOME", home.resolve("state").toString());
    Process run = builder.redirectOutput(log.toFile()).directory(home.toFile()).start();
    boolean ended = run.waitFor(SECONDS, TimeUnit.SECONDS);
    if (!ended) {
      run.destroyForcibly().waitFor();
    }
    if (!ended || run.exitValue() != 0 || !Files.exists(cache)) {
      Files.deleteIfExists(cache);
      System.out.println("No " + name + " was made; the program starts without it.");
      Files.readString(log).lines().limit(20).forEach(System.out::println);
    }
    Files.deleteIfExists(cache.resolveSibling(name + ".config"));
    delete(home);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    }
  }
}
