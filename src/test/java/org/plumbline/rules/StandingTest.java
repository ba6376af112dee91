package org.plumbline.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.graph.Link;
import org.plumbline.graph.Part;
import org.plumbline.graph.Wiring;

/// The connections of a design without one of them.
final class StandingTest {
  private static final int DESIGNS = 60;
  private final PortRules rules = new PortRules();

  private Standing of(Design design) {
    return Standing.of(Wiring.of(design, Examples.CATALOG), rules);
  }

  @Test
  void withoutAConnectionIsAsIfItHadNeverBeenDrawn() {
    RandomDesigns designs = new RandomDesigns(3);
    int asked = 0;
    for (int n = 0; n < DESIGNS; n++) {
      Design design = designs.next();
      Standing standing = of(design);
      for (Link gone : standing.wiring().links()) {
        List<Connection> rest =
            design.connections().stream()
                .filter(each -> !each.id().equals(gone.connection().id()))
                .toList();
        Standing anew = of(design.withConnections(rest));
        Standing less = standing.without(gone);
        assertEquals(ids(anew), ids(less));
        for (Part target : standing.wiring().parts().stream().limit(8).toList()) {
          for (TypePair.Candidate pair :
              rules.pair(gone.source().type(), target.type()).candidates()) {
            Link planned = Plan.link(gone.source(), pair, target);
            Optional<ConnectionRule> expected = anew.obstacle(planned);
            assertEquals(expected, less.obstacle(planned), () -> gone + " " + planned);
            asked++;
          }
        }
      }
    }
    assertTrue(asked > 1000, asked + " links");
  }

  private static List<String> ids(Standing standing) {
    return standing.sound().stream().map(each -> each.connection().id()).toList();
  }
}
