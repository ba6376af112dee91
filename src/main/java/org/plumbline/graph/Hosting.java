package org.plumbline.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What runs on what: a connection of compute leads from the host to the part that runs there.
public final class Hosting {
  private final List<List<Part>> hosts;

  private Hosting(Wiring wiring) {
    hosts = new ArrayList<>(Collections.nCopies(wiring.size(), List.of()));
    for (Link link : wiring.links()) {
      if (link.kind().isA("compute")) {
        int guest = link.target().index();
        if (hosts.get(guest).isEmpty()) {
          hosts.set(guest, new ArrayList<>());
        }
        hosts.get(guest).add(link.source());
      }
    }
  }

  /// The hosts of a design.
  public static Hosting of(Wiring wiring) {
    return new Hosting(wiring);
  }

  /// Where the part runs itself, in file order of the connections; not where its hosts run.
  public List<Part> hosts(Part guest) {
    return Collections.unmodifiableList(hosts.get(guest.index()));
  }
}
