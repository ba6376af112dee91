package org.plumbline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/// A linter of process diagrams with a diagram as large as one of our designs: as many elements,
/// 1.4 flows for each, and places to draw them at.
final class Peer {
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
          + "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\""
          + " xmlns:bpmndi=\"http://www.omg.org/spec/BPMN/20100524/DI\""
          + " xmlns:dc=\"http://www.omg.org/spec/DD/20100524/DC\""
          + " xmlns:di=\"http://www.omg.org/spec/DD/20100524/DI\" id=\"d\" targetNamespace=\"x\">"
          + "<process id=\"p\" isExecutable=\"false\">";

  private Peer() {}

  /// The command that checks a diagram of so many elements, at least 3.
  static List<String> command(Path folder, int size) throws IOException {
    Path file = folder.resolve("process-" + size + ".bpmn");
    Files.writeString(file, diagram(size));
    return List.of("node", "node_modules/bpmnlint/bin/bpmnlint.js", file.toString());
  }

  private static String diagram(int size) {
    Random random = new Random(1);
    StringBuilder process = new StringBuilder(HEAD);
    StringBuilder shapes = new StringBuilder();
    StringBuilder edges = new StringBuilder();
    for (int n = 0; n < size; n++) {
      String kind = n == 0 ? "startEvent" : n == size - 1 ? "endEvent" : "task";
      process.append("<%s id=\"e%d\" name=\"Component no. %d\"/>".formatted(kind, n, n));
      shapes.append(
          ("<bpmndi:BPMNShape id=\"s%d\" bpmnElement=\"e%d\">"
                  + "<dc:Bounds x=\"%d\" y=\"%d\" width=\"100\" height=\"80\"/></bpmndi:BPMNShape>")
              .formatted(n, n, n % 25 * 200, n / 25 * 120));
    }
    int flows = size - 1 + size * 4 / 10;
    for (int n = 0; n < flows; n++) {
      int from = n < size - 1 ? n : 1 + random.nextInt(size - 2);
      int to = n < size - 1 ? n + 1 : from + 1 + random.nextInt(size - 1 - from);
      process.append(
          "<sequenceFlow id=\"f%d\" sourceRef=\"e%d\" targetRef=\"e%d\"/>".formatted(n, from, to));
      edges.append(
          ("<bpmndi:BPMNEdge id=\"g%d\" bpmnElement=\"f%d\"><di:waypoint x=\"0\" y=\"0\"/>"
                  + "<di:waypoint x=\"10\" y=\"0\"/></bpmndi:BPMNEdge>")
              .formatted(n, n));
    }
    return process
        .append("</process><bpmndi:BPMNDiagram id=\"dg\"><bpmndi:BPMNPlane id=\"pl\"")
        .append(" bpmnElement=\"p\">")
        .append(shapes)
        .append(edges)
        .append("</bpmndi:BPMNPlane></bpmndi:BPMNDiagram></definitions>")
        .toString();
  }
}
