package org.plumbline.ui.analyse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Wiring;
import org.plumbline.readiness.Lack;
import org.plumbline.readiness.Readiness;
import org.plumbline.rules.Connecting;
import org.plumbline.rules.Finding;
import org.plumbline.rules.Fix;
import org.plumbline.store.Templates;

/// What is added where no rule has a fix for a gap in the lifecycle.
class ClosingsTest {
  private static final Catalog CATALOG = Catalog.bundled();

  /// What one component with its connections closes wherever it is missing.
  private static final Set<String> CLOSED =
      Set.of("explained", "fairness-checked", "drift", "quality", "service", "tracked");

  private final Closings closings = new Closings(CATALOG, new Connecting(CATALOG));

  @Test
  void whatIsAddedIsConnectedAsTheCheckAsksAndClosesIt() {
    Design design = Templates.find("first-end-to-end-project", CATALOG).orElseThrow();
    Lack lack = lack(design, "tracked");
    Fix fix = closings.of(lack, design).orElseThrow();
    assertEquals("Add: Experiment tracking", fix.label());
    Design after = fix.edit().apply(design);
    assertEquals(design.components().size() + 1, after.components().size());
    assertTrue(missing(after).noneMatch(each -> each.id().equals("tracked")));
  }

  @Test
  void nothingOfferedForAnyTemplateBreaksARuleAboutConnections() {
    int offered = 0;
    Connecting connecting = new Connecting(CATALOG);
    for (String id : Templates.ids()) {
      Design design = Templates.find(id, CATALOG).orElseThrow();
      List<Finding> before = connecting.findings(design).now();
      for (Lack lack : missing(design).toList()) {
        Optional<Fix> fix = closings.of(lack, design);
        if (fix.isPresent()) {
          Design after = fix.get().edit().apply(design);
          offered++;
          assertTrue(before.containsAll(connecting.findings(after).now()), id + " " + lack.id());
          if (CLOSED.contains(lack.id())) {
            assertTrue(
                missing(after).noneMatch(each -> each.words().equals(lack.words())),
                id + " " + lack.id());
          }
        }
      }
    }
    assertTrue(offered > 30, "gaps were looked at: " + offered);
  }

  @Test
  void whatCouldNotBeConnectedAndClosesNothingIsNotOffered() {
    for (Design design : beginnings()) {
      for (Lack lack : missing(design).toList()) {
        closings
            .of(lack, design)
            .ifPresent(fix -> {
              Design after = fix.edit().apply(design);
              boolean connected = after.connections().size() > design.connections().size();
              boolean closed =
                  missing(after)
                      .filter(each -> each.words().equals(lack.words()))
                      .noneMatch(each -> each.elements().containsAll(lack.elements()));
              assertTrue(connected || closed, lack.id() + ": " + fix.label());
            });
      }
    }
  }

  @Test
  void whereNothingIsThereThatLacksItThatIsAddedToo() {
    Design blank = Design.titled("Blank");
    Fix fix = closings.of(lack(blank, "tracked"), blank).orElseThrow();
    assertEquals("Add: Model training, Experiment tracking", fix.label());
    Design after = fix.edit().apply(blank);
    assertTrue(missing(after).noneMatch(each -> each.id().equals("tracked")));
    Fix second = closings.of(lack(after, "code-versioned"), after).orElseThrow();
    assertEquals("Add: Source repository", second.label(), "there is a trainer now");
  }

  private static List<Design> beginnings() {
    Design blank = Design.titled("Blank");
    Design project = Templates.find("first-end-to-end-project", CATALOG).orElseThrow();
    return List.of(blank, project, project.withConnections(List.of()));
  }

  private static Lack lack(Design design, String id) {
    return missing(design).filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  private static Stream<Lack> missing(Design design) {
    Readiness readiness = Readiness.of(MlSystem.of(Wiring.of(design, CATALOG)));
    return Stream.concat(
        readiness.coverage().missing().stream(), readiness.maturity().missing().stream());
  }
}
