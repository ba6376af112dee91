package org.plumbline.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.store.Templates;

class TemplatesConnectTest {
  private static final Connecting CONNECTING = new Connecting(Catalog.bundled());

  @Test
  void noConnectionOfATemplateIsObjectedTo() {
    for (Templates.Template template : Templates.all(Catalog.bundled())) {
      assertEquals(Checked.NOTHING, CONNECTING.findings(template.design()), template.id());
    }
  }

  @Test
  void everyConnectionOfATemplateCouldBeDrawn() {
    for (Templates.Template template : Templates.all(Catalog.bundled())) {
      Design design = template.design();
      for (Connection connection : design.connections()) {
        Design without =
            design.withConnections(
                design.connections().stream().filter(each -> !each.equals(connection)).toList());
        Verdict verdict =
            CONNECTING.between(without, connection.from().component(), connection.to().component());
        assertTrue(
            verdict instanceof Verdict.Legal legal
                && legal.flows().stream()
                    .anyMatch(flow ->
                        flow.from().id().equals(connection.from().port())
                            && flow.to().id().equals(connection.to().port())),
            template.id() + " " + connection.id());
      }
    }
  }
}
