package org.plumbline.overlay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.edit.RemoveElements;
import org.plumbline.store.Templates;

class SpelledTest {
  private static final Catalog CATALOG = Catalog.bundled();
  private final Design design = Templates.find("realtime-feature-store", CATALOG).orElseThrow();
  private final String first = design.components().getFirst().id();
  private final String second = design.components().get(1).id();

  @Test
  void questionsNameWhatFailsAsPeopleCallIt() {
    assertEquals("Latency", Spelled.of(new Question.Latency(), design));
    assertEquals("Failure", Spelled.of(new Question.Failure(List.of()), design));
    assertEquals(
        "Failure: " + name(0) + ", 3 times the peak",
        Spelled.of(new Question.Failure(List.of(first, "surge=3")), design));
    assertEquals(
        "Throughput: 1.5 times the peak", Spelled.of(new Question.Throughput(1.5), design));
    assertEquals("broken deployment", Spelled.cause(Question.DEPLOYMENT, design));
    assertEquals("one replica of " + name(1), Spelled.cause("replica=" + second, design));
  }

  @Test
  void ofManyCausesOnlyTheFirstAreNamed() {
    List<String> five = design.components().stream().limit(5).map(each -> each.id()).toList();
    assertEquals(
        "Failure: " + name(0) + ", " + name(1) + ", " + name(2) + " and 2 more",
        Spelled.of(new Question.Failure(five), design));
  }

  @Test
  void connectionsAreCalledByTheirEnds() {
    Connection connection = design.connections().getFirst();
    String from = design.component(connection.from().component()).orElseThrow().name();
    String to = design.component(connection.to().component()).orElseThrow().name();
    assertEquals(from + " → " + to, Spelled.cause(connection.id(), design));
  }

  @Test
  void whatAnEditRemovesIsNoLongerAskedAbout() {
    Question.Failure question =
        new Question.Failure(
            List.of(first, second, "replica=" + first, "surge=2", "deployment-failed"));
    Design without = new RemoveElements(List.of(first)).apply(design);
    assertEquals(
        new Question.Failure(List.of(second, "surge=2", "deployment-failed")),
        question.in(without));
    assertEquals(question, question.in(design));
    assertEquals(new Question.Cost(), new Question.Cost().in(without));
  }

  private String name(int place) {
    return design.components().get(place).name();
  }
}
