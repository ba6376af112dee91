package org.plumbline.overlay;

import static org.plumbline.overlay.Texts.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.plumbline.analysis.Analyses;
import org.plumbline.analysis.Analysis;
import org.plumbline.analysis.Cost;
import org.plumbline.catalog.Stage;
import org.plumbline.design.Boundary;
import org.plumbline.draw.Shading;
import org.plumbline.graph.Part;
import org.plumbline.words.Money;

/// What each component costs in a month, and what stages, owners, technologies and boundaries do.
final class CostView {
  /// From these shares of the whole on a component is dear, or worth a look.
  private static final double DEAR = 0.2;

  private static final double NOTED = 0.05;

  /// An amount with more characters stands on a card alone.
  private static final int LONG = 8;

  private final Analyses analyses;
  private final Money money;

  CostView(Analyses analyses) {
    this.analyses = analyses;
    this.money = Money.in(analyses.system().text("currency"));
  }

  Overlay overlay(Question.Cost question) {
    Cost cost = analyses.cost();
    List<Table> tables = new ArrayList<>(List.of(summary(cost)));
    tables.add(table("cost.components", cost.byComponent(), this::component, true));
    tables.add(table("cost.stages", cost.byStage(), this::stage, false));
    tables.add(table("cost.owners", cost.byOwner(), CostView::said, false));
    tables.add(table("cost.technologies", cost.byTechnology(), CostView::said, false));
    tables.add(table("cost.boundaries", cost.byBoundary(), this::boundary, true));
    return new Overlay(
        question,
        shading(cost),
        analyses.sentences().cost(),
        tables.stream().filter(each -> !each.rows().isEmpty()).toList(),
        Analysis.COST.caveat(),
        analyses.gaps(Analysis.COST));
  }

  private Shading shading(Cost cost) {
    Shades shades =
        new Shades(analyses)
            .kind("cost.dear", Shades.BAD, Shading.Fill.STRIPES)
            .kind("cost.noted", Shades.WARN, Shading.Fill.TINT)
            .kind("cost.small", Shades.NOTE, Shading.Fill.TINT)
            .kind("cost.unknown", Shades.QUIET, Shading.Fill.STRIPES)
            .kind("cost.none", Shades.QUIET, Shading.Fill.TINT);
    analyses.system().parts().forEach(part -> shades.component(part.id(), "cost.none", ""));
    cost.unknown()
        .forEach(part -> shades.component(part.id(), "cost.unknown", WORDS.say("on-card.unknown")));
    cost.byComponent()
        .forEach((id, amount) -> {
          double share = cost.total() > 0 ? amount / cost.total() : 0;
          shades.component(
              id,
              share >= DEAR ? "cost.dear" : share >= NOTED ? "cost.noted" : "cost.small",
              onCard(money.say(amount), Texts.percent(share, 0)));
        });
    return shades.shading(WORDS.say("cost.title"));
  }

  /// Both where a card has room for them beside the number of its replicas, else the amount.
  private static String onCard(String amount, String share) {
    return amount.length() > LONG ? amount : WORDS.say("on-card.cost", amount, share);
  }

  private Table summary(Cost cost) {
    List<Table.Row> rows = new ArrayList<>();
    List<Double> sums = new ArrayList<>(List.of(cost.total()));
    cost.budget().ifPresent(sums::add);
    Money alike = money.column(sums);
    rows.add(row("cost.total", alike.say(cost.total()), cost.total()));
    cost.per1000Requests().ifPresent(each -> rows.add(row("cost.per-1000", money.say(each), each)));
    cost.budget().ifPresent(each -> rows.add(row("cost.budget", alike.say(each), each)));
    cost.budgetLeft()
        .ifPresent(left ->
            rows.add(row(left < 0 ? "cost.over" : "cost.left", alike.say(Math.abs(left)), left)));
    return new Table(
        WORDS.say("cost.summary"),
        List.of(WORDS.say("column.what"), WORDS.say("column.amount")),
        rows);
  }

  private static Table.Row row(String key, String text, double number) {
    return Table.Row.of(Table.Cell.of(WORDS.say(key)), Table.Cell.of(text, number));
  }

  private Table table(
      String key, Map<String, Double> sums, UnaryOperator<String> name, boolean elements) {
    double total = analyses.cost().total();
    Money alike = money.column(sums.values());
    return new Table(
        WORDS.say(key),
        List.of(WORDS.say(key + ".head"), WORDS.say("column.amount"), WORDS.say("column.share")),
        sums.entrySet().stream()
            .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
            .map(each -> {
              double share = total > 0 ? each.getValue() / total : 0;
              Table.Cell[] cells = {
                Table.Cell.of(name.apply(each.getKey())),
                Table.Cell.of(alike.say(each.getValue()), each.getValue()),
                Table.Cell.of(Texts.percent(share, 1), share).bar(share)
              };
              return elements ? Table.Row.about(each.getKey(), cells) : Table.Row.of(cells);
            })
            .toList());
  }

  private String component(String id) {
    return analyses.system().wiring().part(id).map(Part::name).orElse(id);
  }

  private String stage(String id) {
    Stage stage = analyses.system().wiring().catalog().stages().get(id);
    return stage == null ? id : stage.name();
  }

  private String boundary(String id) {
    return analyses.system().design().boundary(id).map(Boundary::name).orElse(id);
  }

  private static String said(String text) {
    return text.isBlank() ? WORDS.say("nothing-said") : text;
  }
}
