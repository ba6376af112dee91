package org.plumbline.store;

import java.time.Instant;

/// Whether a process that has left its number somewhere still runs: another one may have that
/// number by now, so when it began is asked, too.
final class Running {
  /// The system tells the beginning of a process not always to the same second.
  private static final long BLUR = 2;

  private Running() {}

  /// When a process began, in seconds; 0 where the system does not tell.
  static long start(ProcessHandle process) {
    return process.info().startInstant().map(Instant::getEpochSecond).orElse(0L);
  }

  /// Whether the process with this number is still the one that began then.
  static boolean is(long pid, long start) {
    return ProcessHandle.of(pid).filter(each -> fits(start(each), start)).isPresent();
  }

  private static boolean fits(long found, long told) {
    return found == 0 || told == 0 || Math.abs(found - told) <= BLUR;
  }
}
