package org.plumbline.packs;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.catalog.Catalog;

/// Reads packs one after the other; each may build on those before it. A faulty one is left out and
/// keeps no other from being used.
public final class Packs {
  private Packs() {}

  /// The bundled catalogue with these packs. A folder that is named twice counts once.
  public static Stock read(List<Path> folders) {
    Catalog catalog = Catalog.bundled();
    List<String> faults = new ArrayList<>();
    Set<Path> seen = new HashSet<>();
    for (Path folder : folders) {
      if (seen.add(real(folder))) {
        switch (PackReader.read(catalog, folder)) {
          case PackReader.Usable(var extension) -> catalog = catalog.with(extension);
          case PackReader.Faulty(List<String> lines) -> faults.addAll(lines);
        }
      }
    }
    return new Stock(catalog, faults);
  }

  /// The packs that lie in a folder, by name: each folder in it that holds a `pack.json`. None if
  /// there is no such folder.
  public static List<Path> inside(Path folder) {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      for (Path each : all) {
        if (Files.exists(each.resolve(PackReader.FILE))) {
          found.add(each);
        }
      }
    } catch (IOException _) {
      // What nobody may list is as good as not there; most users have no such folder.
      return List.of();
    }
    Collections.sort(found);
    return List.copyOf(found);
  }

  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException _) {
      return folder.toAbsolutePath().normalize();
    }
  }
}
