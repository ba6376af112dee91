package org.plumbline.catalog;

import java.util.List;

/// A catalogue file that cannot be used as it stands.
public final class CatalogException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient List<String> faults;

  CatalogException(List<String> faults) {
    super(String.join("\n", faults));
    this.faults = List.copyOf(faults);
  }

  /// All that is wrong, each as `FILE:LINE:COLUMN: key: what is wrong and what was expected`.
  public List<String> faults() {
    return faults;
  }
}
