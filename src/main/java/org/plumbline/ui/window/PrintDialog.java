package org.plumbline.ui.window;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plumbline.draw.Style;
import org.plumbline.draw.Told;
import org.plumbline.export.Leaf;
import org.plumbline.export.Paper;
import org.plumbline.export.format.Preview;
import org.plumbline.export.pdf.PdfWriter;
import org.plumbline.ui.Aside;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Wording;
import org.plumbline.ui.export.PreviewPane;
import org.plumbline.ui.print.Layout;
import org.plumbline.ui.print.Layout.Kind;
import org.plumbline.ui.print.Press;

/// Prints the design: how it is laid out on paper, a look at the sheets, then the dialog of the
/// system.
final class PrintDialog {
  private static final List<Double> SIZES = List.of(0.5, 0.75, 1.0, 1.5, 2.0);

  private final DesignWindow window;
  private final Layout layout;
  private final Sheetlet sheet;
  private final ComboBox<Kind> kind = new ComboBox<>();
  private final ComboBox<Paper> paper = new ComboBox<>();
  private final ComboBox<Style> style = new ComboBox<>();
  private final ComboBox<Double> size = new ComboBox<>();
  private final PreviewPane preview = new PreviewPane();

  PrintDialog(DesignWindow window) {
    this.window = window;
    this.layout =
        new Layout(
            window.bench().session().design(),
            window.bench().catalog(),
            Told.NOTHING.with(window.canvas().lens().shading()),
            window.exports().report());
    sheet = new Sheetlet(window, Texts.say("print.heading"));
    boolean story = !layout.design().story().isEmpty();
    List<Kind> kinds =
        story ? List.of(Kind.values()) : List.of(Kind.ONE, Kind.SEVERAL, Kind.REPORT);
    choice(kind, kinds, each -> Texts.say("print.kind." + each.name().toLowerCase(Locale.ROOT)));
    choice(style, Style.ALL, each -> Texts.say("export.style." + each.name()));
    choice(size, SIZES, each -> Texts.say("print.percent", (int) (100 * each)));
    size.setValue(1.0);
    choice(paper, List.of(Paper.A4, Paper.LETTER), each -> Texts.say("export.paper." + each.id()));
    for (ComboBox<?> each : List.of(kind, paper, style, size)) {
      each.valueProperty().subscribe(this::look);
    }
  }

  private static <T> void choice(ComboBox<T> box, List<T> all, Function<T, String> words) {
    box.getItems().setAll(all);
    box.setConverter(new Wording<>(all, words));
    box.setMaxWidth(Double.MAX_VALUE);
    box.setValue(all.getFirst());
  }

  void open() {
    window.finish();
    Node sizes = field("size", size);
    sizes.visibleProperty().bind(kind.valueProperty().isEqualTo(Kind.SEVERAL));
    sizes.managedProperty().bind(sizes.visibleProperty());
    VBox choices =
        new VBox(14, field("kind", kind), field("paper", paper), field("style", style), sizes);
    choices.getStyleClass().addAll("export-choices", "print-choices");
    Button print = new Button(Texts.say("print.do"));
    print.setId("print-do");
    print.setDefaultButton(true);
    print.setOnAction(_ -> print());
    Button cancel = new Button(Texts.say("answer.cancel"));
    cancel.setOnAction(_ -> sheet.close());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox buttons = new HBox(10, gap, cancel, print);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    VBox right = new VBox(12, preview, buttons);
    VBox.setVgrow(preview, Priority.ALWAYS);
    HBox content = new HBox(20, choices, right);
    HBox.setHgrow(right, Priority.ALWAYS);
    sheet.show(content);
    kind.requestFocus();
    look();
  }

  private static Node field(String key, Node control) {
    Label label = new Label(Texts.say("print." + key));
    label.getStyleClass().add("field-label");
    label.setLabelFor(control);
    control.setId("print-" + key);
    return new VBox(4, label, control);
  }

  /// The pages by what is chosen now; made by whatever thread asks.
  private Supplier<List<Leaf>> pages() {
    Kind how = kind.getValue();
    Style in = style.getValue();
    Paper on = paper.getValue();
    double large = size.getValue();
    return () -> layout.pages(how, in, large, on);
  }

  private void look() {
    Supplier<List<Leaf>> pages = pages();
    preview.show(
        () -> new Preview.Pages(pages.get()),
        each ->
            each instanceof Preview.Pages(List<Leaf> leaves)
                ? Texts.count("print.sheets", leaves.size())
                : "");
  }

  private void print() {
    sheet.close();
    String title = layout.design().title();
    Press press = window.desk().prompts().press();
    Supplier<List<Leaf>> pages = pages();
    Aside.run(
        "print",
        () -> press.print(pdf(pages.get(), title), title),
        this::tell,
        _ -> tell(Press.Outcome.FAILED));
  }

  private static byte[] pdf(List<Leaf> pages, String title) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      PdfWriter.write(pages, title, out);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return out.toByteArray();
  }

  private void tell(Press.Outcome outcome) {
    Notices.Way instead =
        new Notices.Way(
            Texts.say("print.pages-instead"), () -> window.commands().run("file.export-pages"));
    switch (outcome) {
      case PRINTED -> window.say(Texts.say("print.done"));
      case LEFT -> {}
      case NO_PRINTER -> window.notices().say(Texts.say("print.none"), List.of(instead));
      case FAILED -> window.notices().say(Texts.say("print.failed"), List.of(instead));
    }
  }
}
