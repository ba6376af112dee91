package org.plumbline.ui.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plumbline.design.Design;
import org.plumbline.packs.Stock;
import org.plumbline.store.DesignLock;
import org.plumbline.store.Fault;
import org.plumbline.store.OnDisk;

/// A design on its way into a window, with what is known of its file.
///
/// @param path of its file; empty for a new page and for a copy of a template
/// @param onDisk what the file held when it was read
/// @param repairs what could not be taken as it stands in the file
/// @param rights what may be done to the file
/// @param stock the component types with which it was read
/// @param lock what keeps other programs from it, if that could be had
public record Opened(
    Design design,
    Optional<Path> path,
    OnDisk onDisk,
    List<Fault> repairs,
    Rights rights,
    Stock stock,
    Optional<DesignLock> lock) {
  /// Copies the list.
  public Opened {
    repairs = List.copyOf(repairs);
  }

  /// What may be done to a file.
  public enum Rights {
    /// Whatever the user wants.
    WRITE,
    /// Looking: a newer version of the program wrote it, and saving would lose what that knew.
    NEWER,
    /// Looking: somebody else has it open, and would lose what they did.
    SHARED
  }

  /// The design of a file that nobody else has open, or whose others do not count.
  public static Opened of(
      Design design,
      Optional<Path> path,
      OnDisk onDisk,
      List<Fault> repairs,
      Rights rights,
      Stock stock) {
    return new Opened(design, path, onDisk, repairs, rights, stock, Optional.empty());
  }

  /// The same with other rights.
  Opened with(Rights other) {
    return new Opened(design, path, onDisk, repairs, other, stock, lock);
  }

  /// The same with the lock of its file.
  Opened with(DesignLock taken) {
    return new Opened(design, path, onDisk, repairs, rights, stock, Optional.of(taken));
  }

  /// A design without a file. A template becomes an ordinary design.
  public static Opened untitled(Design design, Stock stock) {
    Design plain = design.template().isPresent() ? design.withTemplate(Optional.empty()) : design;
    return of(plain, Optional.empty(), OnDisk.MISSING, List.of(), Rights.WRITE, stock);
  }
}
