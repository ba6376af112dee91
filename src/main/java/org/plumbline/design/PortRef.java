package org.plumbline.design;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.ComponentType;
import org.plumbline.catalog.Port;

/// One end of a connection: a component and one of its ports.
///
/// @param port empty if a file names a component only
public record PortRef(String component, String port) {
  /// Reads `component.port`.
  public static PortRef of(String text) {
    int dot = text.indexOf('.');
    return dot < 0
        ? new PortRef(text, "")
        : new PortRef(text.substring(0, dot), text.substring(dot + 1));
  }

  /// The output of a design that it names; empty if there is none such.
  public Optional<Port.Output> output(Design design, Catalog catalog) {
    return type(design, catalog).flatMap(type -> type.output(port));
  }

  /// The input of a design that it names; empty if there is none such.
  public Optional<Port.Input> input(Design design, Catalog catalog) {
    return type(design, catalog).flatMap(type -> type.input(port));
  }

  private Optional<ComponentType> type(Design design, Catalog catalog) {
    return design.component(component).flatMap(each -> each.typeIn(catalog));
  }

  /// Written out, as `hashCode` is, since it stands on the way of every check and export.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PortRef ref && component.equals(ref.component) && port.equals(ref.port);
  }

  @Override
  public int hashCode() {
    return 31 * component.hashCode() + port.hashCode();
  }

  /// `component.port`, as a file writes it.
  public String text() {
    return port.isEmpty() ? component : component + "." + port;
  }
}
