package org.plumbline.ui.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plumbline.design.Design;
import org.plumbline.packs.Stock;
import org.plumbline.store.Fault;
import org.plumbline.store.OnDisk;

/// A design on its way into a window, with what is known of its file.
///
/// @param path of its file; empty for a new page and for a copy of a template
/// @param onDisk what the file held when it was read
/// @param repairs what could not be taken as it stands in the file
/// @param rights what may be done to the file
/// @param stock the component types with which it was read
public record Opened(
    Design design,
    Optional<Path> path,
    OnDisk onDisk,
    List<Fault> repairs,
    Rights rights,
    Stock stock) {
  /// Copies the list.
  public Opened {
    repairs = List.copyOf(repairs);
  }

  /// What may be done to a file.
  public enum Rights {
    /// Whatever the user wants.
    WRITE,
    /// Looking: a newer version of the program wrote it, and saving would lose what that knew.
    READ
  }

  /// A design without a file. A template becomes an ordinary design.
  public static Opened untitled(Design design, Stock stock) {
    Design plain = design.template().isPresent() ? design.withTemplate(Optional.empty()) : design;
    return new Opened(plain, Optional.empty(), OnDisk.MISSING, List.of(), Rights.WRITE, stock);
  }
}
