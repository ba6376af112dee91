package org.plumbline.ui.rulebook;

import static org.plumbline.ui.rulebook.RuleSheet.wrapped;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import org.plumbline.book.Side;
import org.plumbline.ui.Texts;

/// One of the two pictures of a rule, with what the rule says of it and what it does not show.
final class RuleFigure extends VBox {
  /// A figure named `wrong` or `right`.
  RuleFigure(String name, Side side, Optional<Image> picture) {
    getStyleClass().addAll("rule-figure", name);
    getChildren().add(wrapped(Texts.say("rule." + name), "rule-caption"));
    picture.ifPresentOrElse(
        image -> getChildren().add(view(image, side)),
        () -> getChildren().add(wrapped(Texts.say("rule.blank"), "question-text")));
    side.said().forEach(each -> getChildren().add(wrapped(each, "rule-said")));
    for (Side.Fact fact : side.facts()) {
      String words = Texts.say("rule.fact", fact.about(), fact.text());
      getChildren().add(wrapped(words, fact.differs() ? "rule-difference" : "rule-fact"));
    }
  }

  private static ImageView view(Image image, Side side) {
    ImageView view = new ImageView(image);
    view.setPreserveRatio(true);
    view.setSmooth(true);
    view.setFitWidth(image.getWidth() / Illustration.FINE);
    view.setAccessibleText(
        side.design().components().stream()
            .map(each -> each.name())
            .collect(Collectors.joining(", ")));
    return view;
  }
}
