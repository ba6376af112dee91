package org.plumbline.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Tells other programs that a window of this one has a design open: a file `.~lock.NAME` beside
/// the design that says who has it.
///
/// The design itself is not locked, since saving puts another file in its place. The lock is opened
/// once and kept open, with the system's lock on it; a process that reads it a second time would
/// lose that, so what this process holds is remembered. Where no lock can be had, work goes on
/// without one.
public final class DesignLock implements AutoCloseable {
  /// A lock may be given back by another program between two steps of taking it.
  private static final int TRIES = 4;

  private static final int LONGEST = 1 << 16;
  private static final Set<OpenOption> WAYS =
      Set.of(
          StandardOpenOption.CREATE,
          StandardOpenOption.READ,
          StandardOpenOption.WRITE,
          LinkOption.NOFOLLOW_LINKS);
  private static final Map<Path, Held> HELD = new HashMap<>();
  private static boolean hooked;

  private final Held held;
  private boolean closed;

  private DesignLock(Held held) {
    this.held = held;
  }

  /// What taking a lock ends in.
  public sealed interface Outcome {}

  /// It is taken.
  public record Taken(DesignLock lock) implements Outcome {}

  /// Another program has it.
  ///
  /// @param holder empty if that cannot be read
  public record InUse(Optional<LockHolder> holder) implements Outcome {}

  /// There can be none, as in a folder where nothing may be written.
  public record Unlocked() implements Outcome {}

  /// Takes the lock of a design, unless another program has it. One that was left behind by a
  /// process of this computer that has ended is taken over.
  public static Outcome take(Path design) {
    return take(design, false);
  }

  /// Takes it also from a holder that cannot be asked whether it is still there, as on another
  /// computer.
  public static Outcome seize(Path design) {
    return take(design, true);
  }

  /// Gives the lock back; when the last window of this process has done so, it is gone.
  @Override
  public void close() {
    synchronized (DesignLock.class) {
      if (!closed) {
        closed = true;
        held.windows--;
        if (held.windows == 0) {
          HELD.remove(held.file);
          held.release();
        }
      }
    }
  }

  private static synchronized Outcome take(Path design, boolean anyway) {
    try {
      Path file = beside(design);
      Held own = HELD.get(file);
      if (own != null) {
        return taken(own);
      }
      for (int n = 0; n < TRIES; n++) {
        Optional<Outcome> outcome = attempt(file, anyway);
        if (outcome.isPresent()) {
          return outcome.get();
        }
      }
      return new InUse(Optional.empty());
    } catch (IOException | UnsupportedOperationException _) {
      // The folder cannot be written, or its drive does not tell links from files: without a lock
      // the design opens all the same.
      return new Unlocked();
    }
  }

  /// Empty if another program was faster and it is to be tried again.
  private static Optional<Outcome> attempt(Path file, boolean anyway) throws IOException {
    try {
      FileChannel channel = FileChannel.open(file, WAYS);
      boolean kept = false;
      try {
        boolean alone = isAlone(channel);
        byte[] content = content(channel);
        Optional<LockHolder> holder = LockHolder.read(content);
        if (!alone || (!anyway && holder.filter(LockHolder::mayLive).isPresent())) {
          return Optional.of(new InUse(holder));
        }
        if (holder.isEmpty() && content.length > 0) {
          // Nobody knows what it is, so it is not destroyed.
          Path bad = file.resolveSibling(file.getFileName() + ".bad");
          Files.move(file, bad, StandardCopyOption.REPLACE_EXISTING);
          return Optional.empty();
        }
        if (Files.notExists(file)) {
          return Optional.empty();
        }
        Held own = new Held(file, channel, LockHolder.self());
        own.write();
        kept = true;
        HELD.put(file, own);
        return Optional.of(taken(own));
      } finally {
        if (!kept) {
          channel.close();
        }
      }
    } catch (AccessDeniedException denied) {
      return ofAnother(file, anyway, denied);
    }
  }

  /// What another user has written can be read, and be taken away, though not be written to.
  private static Optional<Outcome> ofAnother(Path file, boolean anyway, AccessDeniedException why)
      throws IOException {
    if (anyway || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw why;
    }
    Optional<LockHolder> holder = LockHolder.read(Files.readAllBytes(file));
    if (holder.isEmpty() || holder.get().mayLive()) {
      return Optional.of(new InUse(holder));
    }
    Files.deleteIfExists(file);
    return Optional.empty();
  }

  /// Whether no process that runs has the system's lock; drives that know none have nothing to say.
  private static boolean isAlone(FileChannel channel) {
    try {
      // Behind what is written, so that others can read it where locks keep them from that.
      return channel.tryLock(LONGEST, 1, false) != null;
    } catch (OverlappingFileLockException _) {
      // A window of this process has it, by another path.
      return false;
    } catch (IOException _) {
      return true;
    }
  }

  private static byte[] content(FileChannel channel) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(channel.size(), LONGEST));
    while (buffer.hasRemaining() && channel.read(buffer, buffer.position()) > 0) {
      // until all is read
    }
    byte[] read = new byte[buffer.position()];
    buffer.flip().get(read);
    return read;
  }

  private static Taken taken(Held held) {
    held.windows++;
    return new Taken(new DesignLock(held));
  }

  /// Where the lock of a design lies: beside the file itself, whatever links lead there.
  static Path beside(Path design) throws IOException {
    Path there = design.toAbsolutePath().normalize();
    Path real = Files.exists(there) ? there.toRealPath() : there;
    Path folder = real.getParent();
    if (folder == null) {
      throw new IOException(String.valueOf(design));
    }
    return folder.toRealPath().resolve(".~lock." + real.getFileName());
  }

  /// What this process holds.
  private static final class Held {
    private final Path file;
    private final FileChannel channel;
    private final LockHolder self;
    private int windows;

    private Held(Path file, FileChannel channel, LockHolder self) {
      this.file = file;
      this.channel = channel;
      this.self = self;
    }

    private void write() throws IOException {
      if (!hooked) {
        hooked = true;
        Runtime.getRuntime().addShutdownHook(new Thread(DesignLock::releaseAll, "locks"));
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(self.written()), 0);
    }

    /// Takes the file away, unless somebody has made it his meanwhile.
    private void release() {
      try (channel) {
        if (LockHolder.read(Files.readAllBytes(file)).equals(Optional.of(self))) {
          Files.deleteIfExists(file);
        }
      } catch (IOException _) {
        // It is gone already, or it names a process that will soon have ended.
      }
    }
  }

  private static synchronized void releaseAll() {
    List.copyOf(HELD.values()).forEach(Held::release);
    HELD.clear();
  }
}
