package org.plumbline.design;

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

  /// `component.port`, as a file writes it.
  public String text() {
    return port.isEmpty() ? component : component + "." + port;
  }
}
