package org.plumbline.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.plumbline.catalog.Catalog;
import org.plumbline.draw.Style;
import org.plumbline.edit.Session;
import org.plumbline.rules.Finding;
import org.plumbline.rules.Review;

/// What all parts of one window share: the session, the catalogue, the outfit and the findings.
///
/// Parts look at it and offer edits to its session; they do not know one another.
public final class Workbench {
  /// Which colours, as chosen or as the system has it.
  public enum Theme {
    LIGHT,
    DARK,
    /// White on black, with lines around everything.
    CONTRAST;

    /// The colours of drawings in it.
    public Style style() {
      return switch (this) {
        case LIGHT -> Style.LIGHT;
        case DARK -> Style.DARK;
        case CONTRAST -> Style.CONTRAST;
      };
    }
  }

  private final Session session;
  private final Catalog catalog;
  private final ReadOnlyObjectWrapper<Outfit> outfit =
      new ReadOnlyObjectWrapper<>(Outfit.of(Theme.LIGHT));
  private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.LIGHT);
  private final ReadOnlyObjectWrapper<Guidance> guidance =
      new ReadOnlyObjectWrapper<>(Guidance.STANDARD);
  private final ReadOnlyObjectWrapper<List<Finding>> findings =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Pointed>> pointed =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Matter>> matter =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Blank>> blank =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyIntegerWrapper planned = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<Review> review = new ReadOnlyObjectWrapper<>(Review.NOTHING);
  private Homes homes = Homes.NONE;

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

  /// The colours of the window.
  public ReadOnlyObjectProperty<Theme> theme() {
    return theme.getReadOnlyProperty();
  }

  /// What the window wears.
  public ReadOnlyObjectProperty<Outfit> outfit() {
    return outfit.getReadOnlyProperty();
  }

  /// Dresses the window; for whoever knows what has been set.
  public void wear(Outfit other) {
    outfit.set(other);
    theme.set(other.theme());
  }

  /// What the canvas gives a hand to go by.
  public ReadOnlyObjectProperty<Guidance> guidance() {
    return guidance.getReadOnlyProperty();
  }

  /// Sets what the canvas gives a hand to go by; for whoever knows what has been set.
  public void guide(Guidance other) {
    guidance.set(other);
  }

  /// Where what is added belongs.
  public Homes homes() {
    return homes;
  }

  /// Says where what is added belongs; for whoever shows the design.
  public void house(Homes other) {
    homes = other;
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

  /// A finding at which somebody is looking.
  ///
  /// @param entering whether the focus is wanted in the field that it is about
  public record Pointed(Finding finding, boolean entering) {}

  /// The finding at which somebody looked last.
  public ReadOnlyObjectProperty<Optional<Pointed>> pointed() {
    return pointed.getReadOnlyProperty();
  }

  /// Tells all parts that somebody looks at a finding.
  public void look(Finding finding) {
    pointed.set(Optional.of(new Pointed(finding, false)));
  }

  /// Tells all parts that somebody wants to mend a finding by hand.
  public void enter(Finding finding) {
    // Asked for again, it is told again.
    pointed.set(Optional.empty());
    pointed.set(Optional.of(new Pointed(finding, true)));
  }

  /// A field that somebody wants to fill in.
  ///
  /// @param elements whose field it is; empty if it is the design's
  /// @param property id of the property
  public record Blank(List<String> elements, String property) {
    /// Copies the list.
    public Blank {
      elements = List.copyOf(elements);
    }
  }

  /// The field that somebody wanted to fill in last.
  public ReadOnlyObjectProperty<Optional<Blank>> blank() {
    return blank.getReadOnlyProperty();
  }

  /// Selects the elements and tells all parts that somebody wants to fill in a field of theirs.
  public void fill(Blank wanted) {
    session.select(wanted.elements());
    // Asked for again, it is told again.
    blank.set(Optional.empty());
    blank.set(Optional.of(wanted));
  }

  /// What somebody wants to see decided.
  public sealed interface Matter {
    /// A decision that is in the design.
    record Known(String decision) implements Matter {}

    /// A finding, about which a decision is to be recorded.
    record Found(Finding finding) implements Matter {}
  }

  /// What somebody wanted to see decided last.
  public ReadOnlyObjectProperty<Optional<Matter>> matter() {
    return matter.getReadOnlyProperty();
  }

  /// Tells all parts what somebody wants to see decided.
  public void decide(Matter wanted) {
    // Asked for again, it is told again.
    matter.set(Optional.empty());
    matter.set(Optional.of(wanted));
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
