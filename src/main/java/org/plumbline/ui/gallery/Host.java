package org.plumbline.ui.gallery;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.store.Journal;
import org.plumbline.store.OwnTemplates;
import org.plumbline.ui.Outfit;
import org.plumbline.ui.files.Prompts;
import org.plumbline.ui.settings.Settings;

/// What the gallery asks of whoever opens windows.
public interface Host {
  Catalog catalog();

  Settings settings();

  Prompts prompts();

  /// What windows wear.
  ReadOnlyObjectProperty<Outfit> outfit();

  /// The folder of the user's own templates.
  OwnTemplates templates();

  /// Keeps those in another folder.
  void keepTemplatesIn(Path folder);

  /// Whether there is a window to go back to.
  boolean hasWindows();

  /// Opens a window on a design that has no file yet.
  void startFrom(Design design);

  /// What was not saved when the program ended at another time, the latest first.
  List<Journal.Left> leftBehind();

  /// Opens a window on one of them.
  void recover(Journal.Left left);

  /// Forgets one of them.
  void forget(Journal.Left left);

  /// Opens windows on files.
  void open(List<Path> designs);
}
