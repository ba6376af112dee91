package org.plumbline.draw;

import java.util.List;
import java.util.Optional;
import org.plumbline.catalog.ArtifactKind;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.ComponentType;
import org.plumbline.catalog.Port;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.words.Words;

/// What a connection looks like wherever it runs.
///
/// @param line how it is drawn
/// @param label what is written on it if there is room; empty if nothing
/// @param given whether a person wrote the label, so that it is shown in any case
/// @param title what a reader without eyes is told
record Wire(Line line, String label, boolean given, String title) {
  private static final Words WORDS = Words.beside(Wire.class);

  /// Ways to draw a connection; none tells anything by its colour alone.
  enum Line {
    /// Data in batches.
    BATCH,
    /// Events and signals.
    STREAM,
    /// A call that is made only when another one fails.
    FALLBACK,
    /// Compute, metadata, policy.
    SUPPORTING,
    /// One end is missing.
    BROKEN;

    /// Lengths drawn and left out in turn; empty for a solid line.
    List<Double> dash() {
      return switch (this) {
        case BATCH -> List.of();
        case STREAM -> List.of(6.0, 4.0);
        case FALLBACK -> List.of(2.0, 4.0);
        case SUPPORTING -> List.of(1.5, 3.0);
        case BROKEN -> List.of(4.0, 3.0);
      };
    }
  }

  /// What a connection between two components looks like; an end may be missing.
  static Wire of(Connection connection, Ends ends, Catalog catalog) {
    String own = Plain.line(connection.properties().text("label")).strip();
    String label =
        own.isEmpty() ? kind(connection, ends, catalog).map(ArtifactKind::name).orElse("") : own;
    return new Wire(
        line(connection, ends, catalog), label, !own.isEmpty(), title(connection, ends, label));
  }

  /// The same without words, which take most of the time.
  static Wire silent(Connection connection, Ends ends, Catalog catalog) {
    return new Wire(line(connection, ends, catalog), "", false, "");
  }

  private static Optional<ArtifactKind> kind(Connection connection, Ends ends, Catalog catalog) {
    return ends.from()
        .flatMap(each -> each.typeIn(catalog))
        .flatMap(each -> each.output(connection.from().port()))
        .map(Port.Output::kind);
  }

  private static Line line(Connection connection, Ends ends, Catalog catalog) {
    Optional<ComponentType> source = ends.from().flatMap(each -> each.typeIn(catalog));
    Optional<ComponentType> target = ends.to().flatMap(each -> each.typeIn(catalog));
    Optional<ArtifactKind> kind = kind(connection, ends, catalog);
    boolean broken =
        ends.missing()
            || (source.isPresent() && kind.isEmpty())
            || (target.isPresent() && target.get().input(connection.to().port()).isEmpty());
    return broken ? Line.BROKEN : line(connection, kind, target);
  }

  /// The same as a line that stands for several connections.
  Wire standingFor(int count) {
    return new Wire(
        line,
        WORDS.say("bundle", label, count).strip(),
        given,
        WORDS.say("bundle.title", title, count));
  }

  /// The components at both ends, where they are.
  record Ends(Optional<Component> from, Optional<Component> to) {
    boolean missing() {
      return from.isEmpty() || to.isEmpty();
    }
  }

  private static Line line(
      Connection connection, Optional<ArtifactKind> kind, Optional<ComponentType> target) {
    String role = connection.properties().text("callRole");
    boolean toFallback = target.filter(each -> each.id().equals("fallback-responder")).isPresent();
    if (role.equals("fallback") || (role.isEmpty() && toFallback)) {
      return Line.FALLBACK;
    }
    return kind.map(each ->
            switch (each.line()) {
              case SOLID -> each.isA("event-stream") ? Line.STREAM : Line.BATCH;
              case DASHED -> Line.STREAM;
              case DOTTED -> Line.SUPPORTING;
            })
        .orElse(Line.BATCH);
  }

  private static String title(Connection connection, Ends ends, String what) {
    if (ends.missing()) {
      return WORDS.say("broken", connection.id());
    }
    String from = Plain.line(ends.from().get().name());
    String to = Plain.line(ends.to().get().name());
    return WORDS.say("connection", from, to, what).strip();
  }
}
