package org.plumbline.cli;

import static org.plumbline.cli.CommandLine.WORDS;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.plumbline.rules.Accepting.Accepted;
import org.plumbline.rules.Finding;

/// What was found, in the XML of JUnit, which build servers show as tests: a suite a file, a case a
/// finding. What does not reach the bar and what is accepted counts as skipped.
record FindingsAsJunit(CheckFiles.Bar bar) {
  String of(List<CheckedFile> files) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("testsuites");
      attribute(xml, "name", "Plumbline");
      for (CheckedFile file : files) {
        suite(xml, file);
      }
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible); // a text does not refuse to be written
    }
    return text + "\n";
  }

  private void suite(XMLStreamWriter xml, CheckedFile file) throws XMLStreamException {
    long failures = file.findings().stream().filter(each -> bar.reached(each.severity())).count();
    int cases = file.findings().size() + file.accepted().size();
    xml.writeCharacters("\n  ");
    xml.writeStartElement("testsuite");
    attribute(xml, "name", file.name());
    attribute(xml, "tests", Integer.toString(Math.max(1, cases)));
    attribute(xml, "failures", Long.toString(failures));
    attribute(xml, "errors", "0");
    attribute(xml, "skipped", Long.toString(cases - failures));
    Places places = Places.of(file.file(), file.findings());
    for (Finding finding : file.findings()) {
      String where = file.name() + ":" + places.of(finding).line();
      start(xml, finding, file);
      if (bar.reached(finding.severity())) {
        xml.writeStartElement("failure");
        attribute(xml, "type", finding.severity().id());
        attribute(xml, "message", finding.message());
        xml.writeCharacters(legal(where + "\n" + finding.why() + "\n" + finding.section()));
        xml.writeEndElement();
      } else {
        skipped(xml, finding.severity().id() + ": " + finding.message());
      }
      xml.writeEndElement();
    }
    for (Accepted accepted : file.accepted()) {
      start(xml, accepted.finding(), file);
      skipped(xml, WORDS.say("junit.accepted", accepted.by().reason()));
      xml.writeEndElement();
    }
    if (cases == 0) {
      xml.writeCharacters("\n    ");
      xml.writeEmptyElement("testcase");
      attribute(xml, "classname", file.name());
      attribute(xml, "name", WORDS.say("sum.nothing"));
    }
    xml.writeCharacters("\n  ");
    xml.writeEndElement();
  }

  private static void start(XMLStreamWriter xml, Finding finding, CheckedFile file)
      throws XMLStreamException {
    xml.writeCharacters("\n    ");
    xml.writeStartElement("testcase");
    attribute(xml, "classname", file.name());
    String elements = String.join(", ", finding.elements());
    attribute(xml, "name", elements.isEmpty() ? finding.rule() : finding.rule() + ": " + elements);
  }

  private static void skipped(XMLStreamWriter xml, String message) throws XMLStreamException {
    xml.writeEmptyElement("skipped");
    attribute(xml, "message", message);
  }

  private static void attribute(XMLStreamWriter xml, String name, String value)
      throws XMLStreamException {
    xml.writeAttribute(name, legal(value));
  }

  /// XML 1.0 cannot hold most control characters, nor halves of characters.
  private static String legal(String text) {
    StringBuilder legal = new StringBuilder();
    text.codePoints().map(each -> isLegal(each) ? each : '\uFFFD').forEach(legal::appendCodePoint);
    return legal.toString();
  }

  private static boolean isLegal(int each) {
    return each == '\t'
        || each == '\n'
        || each == '\r'
        || (each >= ' ' && each < 0xD800)
        || (each > 0xDFFF && each < 0xFFFE)
        || each > 0xFFFF;
  }
}
