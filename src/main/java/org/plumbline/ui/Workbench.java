package org.plumbline.ui;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.plumbline.catalog.Catalog;
import org.plumbline.edit.Session;
import org.plumbline.rules.Finding;
import org.plumbline.rules.Review;

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
  private final ReadOnlyIntegerWrapper planned = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<Review> review = new ReadOnlyObjectWrapper<>(Review.NOTHING);

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

  /// The review that the findings are from.
  public Review review() {
    return review.get();
  }

  /// The review as something that changes.
  public ReadOnlyObjectProperty<Review> reviewed() {
    return review.getReadOnlyProperty();
  }

  /// Counts up whenever fixes of the review have been planned.
  public ReadOnlyIntegerProperty planned() {
    return planned.getReadOnlyProperty();
  }

  /// Tells all parts that fixes have been planned.
  public void plannedMore() {
    planned.set(planned.get() + 1);
  }

  /// Tells all parts what has been found; for whoever checks the design.
  public void publish(Review reviewed) {
    review.set(reviewed);
    findings.set(reviewed.found().open().now());
  }
}
