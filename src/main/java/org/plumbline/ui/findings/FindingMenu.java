package org.plumbline.ui.findings;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.Window;
import org.plumbline.design.Acceptance;
import org.plumbline.design.Design;
import org.plumbline.edit.Edit;
import org.plumbline.edit.RevokeAcceptance;
import org.plumbline.rules.Checks;
import org.plumbline.rules.Finding;
import org.plumbline.rules.Mended;
import org.plumbline.ui.Offer;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Workbench;

/// What can be done about findings, as items of a menu.
record FindingMenu(Workbench bench, Window owner) {
  /// The items for one row.
  List<MenuItem> of(Row row) {
    Finding finding = row.finding();
    List<MenuItem> items = new ArrayList<>(fixes(finding));
    if (!items.isEmpty() && alike(finding) > 1 && row.part() == Row.Part.NOW) {
      items.add(
          item(Texts.say("findings.mend-alike", alike(finding)), () -> mendAlike(finding.rule())));
    }
    if (!items.isEmpty()) {
      items.add(new SeparatorMenuItem());
    }
    row.by()
        .ifPresentOrElse(
            by -> items.add(item(Texts.say("findings.revoke"), () -> revoke(by))),
            () ->
                items.add(
                    item(
                        Texts.say("findings.accept"),
                        () -> new AcceptDialog(finding, bench).open(owner))));
    items.add(
        item(
            Texts.say("findings.decide"), () -> bench.decide(new Workbench.Matter.Found(finding))));
    bench
        .review()
        .rule(finding.rule())
        .ifPresent(rule ->
            items.add(
                item(
                    Texts.say("findings.about-rule"),
                    () -> new RulePage(rule, bench).open(owner))));
    return items;
  }

  /// A fix for each way to mend the finding.
  List<MenuItem> fixes(Finding finding) {
    return bench.review().remedies().of(finding).stream()
        .map(fix -> Offer.of(finding, fix, bench).item())
        .toList();
  }

  private static MenuItem item(String words, Runnable action) {
    MenuItem item = new MenuItem(words);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> action.run());
    return item;
  }

  private void revoke(Acceptance by) {
    bench.session().commit(new RevokeAcceptance(by.rule(), by.element()));
  }

  private long alike(Finding finding) {
    return bench.findings().get().stream()
        .filter(each -> each.rule().equals(finding.rule()))
        .count();
  }

  /// Mends all findings of a rule as one step, away from the toolkit's thread, unless the design
  /// has moved on meanwhile.
  private void mendAlike(String rule) {
    Design design = bench.session().design();
    List<String> about =
        bench.findings().get().stream()
            .filter(each -> each.rule().equals(rule))
            .flatMap(each -> each.elements().stream())
            .toList();
    Checks checks = bench.review().by().orElseGet(() -> new Checks(bench.catalog()));
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    Thread.ofVirtual()
        .name("mend")
        .start(() -> {
          Optional<Edit> edit =
              Mended.of(checks, design, new Mended.Wish(each -> each.rule().equals(rule), today))
                  .edit(Texts.say("findings.mended-alike"));
          Platform.runLater(() -> {
            if (design.equals(bench.session().design())) {
              edit.ifPresent(all -> bench.session().commit(bench.homes().housed(about, all)));
            }
          });
        });
  }
}
