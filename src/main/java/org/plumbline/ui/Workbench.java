package org.plumbline.ui;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.plumbline.catalog.Catalog;
import org.plumbline.edit.Session;
import org.plumbline.rules.Finding;

/// What all parts of one window share: the session, the catalogue, the theme and the findings.
///
/// Parts look at it and offer edits to its session; they do not know one another.
public final class Workbench {
  /// Light or dark, as chosen or as the system has it.
  public enum Theme {
    LIGHT,
    DARK
  }

  private final Session session;
  private final Catalog catalog;
  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
  private final ReadOnlyObjectWrapper<List<Finding>> findings =
      new ReadOnlyObjectWrapper<>(List.of());

  /// A workbench on a session, drawing from a catalogue.
  public Workbench(Session session, Catalog catalog) {
    this.session = session;
    this.catalog = catalog;
  }

  public Session session() {
    return session;
  }

  public Catalog catalog() {
    return catalog;
  }

  public ObjectProperty<Theme> theme() {
    return theme;
  }

  /// What is found in the committed design, worst first; a moment late while it is being checked.
  public ReadOnlyObjectProperty<List<Finding>> findings() {
    return findings.getReadOnlyProperty();
  }

  /// Tells all parts what has been found; for whoever checks the design.
  public void publish(List<Finding> found) {
    findings.set(List.copyOf(found));
  }
}
