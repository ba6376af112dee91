package org.plumbline.ui.template;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;

/// What could be asked whoever starts from a template, with what is said of it now.
final class CandidatesTest {
  @Test
  void aTargetThatNobodyHasSetIsNotSaidToBeNothing() {
    List<String> lines =
        new Candidates(Design.titled("One"), Catalog.bundled())
            .all().stream().map(Candidate::name).toList();
    assertTrue(lines.contains("Latency target p99: no target"), lines.toString());
    assertTrue(lines.contains("Budget: no limit"), lines.toString());
  }
}
