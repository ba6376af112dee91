package org.plumbline.graph;

import java.util.List;

/// What the parts of a design need of one another while the system runs: answers of those that they
/// call, and hosts to run on. All that analyses of running systems ask for, resolved once.
public record Dependencies(Wiring wiring, Calls calls, Hosting hosting) {
  private static final String APPLICATION = "client-application";

  /// The dependencies of a design.
  public static Dependencies of(Wiring wiring) {
    return new Dependencies(wiring, Calls.of(wiring), Hosting.of(wiring));
  }

  /// The applications, in file order.
  public List<Part> applications() {
    return wiring.catalog().component(APPLICATION).map(wiring::parts).orElse(List.of());
  }

  /// The applications that must not fail, in file order: marked critical, and asking at least one
  /// other part.
  public List<Part> criticalApplications() {
    return applications().stream()
        .filter(each -> Settings.isOn(each, "critical"))
        .filter(each -> calls.from(each).stream().anyMatch(call -> Calls.isRequest(call.link())))
        .toList();
  }

  /// Whether the part is an application, where requests begin.
  public static boolean isApplication(Part part) {
    return part.type().id().equals(APPLICATION);
  }
}
