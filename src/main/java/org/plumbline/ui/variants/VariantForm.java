package org.plumbline.ui.variants;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.plumbline.design.Variant;
import org.plumbline.ui.Texts;
import org.plumbline.ui.look.TabKey;

/// What a variant is called, and what it is about.
public final class VariantForm extends VBox {
  private final Variant before;
  private final TextField name = new TextField();
  private final TextArea note = new TextArea();

  /// A form with what a variant says already.
  public VariantForm(Variant variant) {
    super(12);
    before = variant;
    name.setText(variant.name());
    note.setText(variant.note());
    note.setPrefRowCount(3);
    note.setWrapText(true);
    note.setPromptText(Texts.say("variants.note.prompt"));
    getStyleClass().add("variant-form");
    getChildren().addAll(field("name", name), field("note", note));
    TabKey.leaves(this);
  }

  /// The variant as it is to be called.
  public Variant variant() {
    Variant named = before.name().equals(called()) ? before : before.withName(called());
    return named.note().equals(note.getText()) ? named : named.withNote(note.getText());
  }

  /// Whether it is called nothing.
  public BooleanBinding incomplete() {
    return Bindings.createBooleanBinding(() -> called().isEmpty(), name.textProperty());
  }

  /// Puts the focus where one begins.
  public void begin() {
    name.requestFocus();
    name.selectAll();
  }

  private String called() {
    return name.getText().strip();
  }

  private static Node field(String key, Node control) {
    Label label = new Label(Texts.say("variants." + key));
    label.getStyleClass().add("field-label");
    label.setLabelFor(control);
    control.setId("variant-" + key);
    return new VBox(4, label, control);
  }
}
