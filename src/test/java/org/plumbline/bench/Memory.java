package org.plumbline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The memory of a program with all that it has started, as Linux tells it: its own, and its share
/// of what several processes have in common (PSS).
final class Memory {
  private static final Pattern SHARE = Pattern.compile("(?m)^Pss: +(\\d+) kB");

  private Memory() {}

  /// In megabytes; what ends meanwhile counts for nothing.
  static double of(ProcessHandle program) {
    return Stream.concat(Stream.of(program), program.descendants())
            .mapToLong(each -> share(each.pid()))
            .sum()
        / 1024.0;
  }

  private static long share(long process) {
    try {
      String told = Files.readString(Path.of("/proc", Long.toString(process), "smaps_rollup"));
      Matcher found = SHARE.matcher(told);
      return found.find() ? Long.parseLong(found.group(1)) : 0;
    } catch (IOException _) {
      return 0;
    }
  }
}
