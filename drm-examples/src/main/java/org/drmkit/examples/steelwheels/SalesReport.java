package org.drmkit.examples.steelwheels;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.trade.TradeLine;
import org.drmkit.examples.report.Words;
import org.drmkit.incentives.Payout;
import org.drmkit.incentives.program.Rule;
import org.drmkit.incentives.settlement.SettlementLine;
import org.drmkit.scoring.report.DealerScore;
import org.drmkit.scoring.scorecard.Grade;

/** What a sales director wants to know of the year, on a page or two. */
final class SalesReport {

    private static final int LEADERS = 10;
    private static final int TAKEN_BACK = 6;
    private static final int CALLS = 8;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Year2004 year;
    private final Locale locale;
    private final Words words;
    private final Map<String, BigDecimal> sales2004;
    private final Map<String, BigDecimal> sales2003;
    private final List<SettlementLine> lines;
    private final StringBuilder text = new StringBuilder();

    SalesReport(Year2004 year, Locale locale) {
        this.year = year;
        this.locale = locale;
        this.words = Words.of(SalesReport.class, locale);
        this.sales2004 = amounts(year.sales(), 2004);
        this.sales2003 = amounts(year.sales(), 2003);
        this.lines = year.judgement().rebates().settle().lines();
    }

    private static Map<String, BigDecimal> amounts(Sales sales, int year) {
        return sales.in(year).stream()
                .collect(Collectors.groupingBy(
                        TradeLine::dealer, Collectors.reducing(BigDecimal.ZERO, TradeLine::amount, BigDecimal::add)));
    }

    String text() {
        title();
        leaders();
        grades();
        cost();
        capped();
        restated();
        conflicts();
        return text.toString();
    }

    private void title() {
        String heading = told("title", year.sales().in(2004));
        text.append(heading).append('\n').append("=".repeat(heading.length())).append('\n');
        text.append(told("title.all", year.ledger().lines())).append('\n');
    }

    private String told(String key, List<TradeLine> sold) {
        return words.text(
                key,
                sold.stream().map(TradeLine::dealer).distinct().count(),
                sold.stream().map(TradeLine::region).distinct().count(),
                sold.size(),
                money(sold.stream().map(TradeLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    private void section(String key, Object... values) {
        text.append('\n').append(words.text(key, values)).append('\n');
    }

    private void paragraph(String key, Object... values) {
        text.append("  ").append(words.text(key, values)).append('\n');
    }

    private void leaders() {
        section("leaders");
        TextTable table = new TextTable(words.columns("leaders.head"), "llrrrlr");
        year.judgement().scores().report().dealers().stream()
                .filter(score -> score.score().isPresent())
                .sorted(Comparator.comparing(
                                (DealerScore score) -> score.score().orElseThrow())
                        .reversed())
                .limit(LEADERS)
                .forEach(score -> table.row(
                        year.name(score.dealer()),
                        year.sales().country(score.dealer()),
                        money(sales(sales2004, score.dealer())),
                        growth(score.dealer()),
                        score.shown().orElseThrow().toPlainString(),
                        score.grade().orElse("-"),
                        money(rebate(score.dealer()))));
        text.append(table.text());
    }

    private static BigDecimal sales(Map<String, BigDecimal> amounts, String dealer) {
        return amounts.getOrDefault(dealer, BigDecimal.ZERO);
    }

    private String growth(String dealer) {
        BigDecimal before = sales(sales2003, dealer);
        return before.signum() == 0 ? "-" : percent(sales(sales2004, dealer).subtract(before), before, "+0 %;-0 %");
    }

    private BigDecimal rebate(String dealer) {
        return year.judgement().rebates().entitlement(dealer).amount();
    }

    private void grades() {
        section("grades");
        Map<String, List<DealerScore>> byGrade = year.judgement().scores().report().dealers().stream()
                .collect(Collectors.groupingBy(
                        score -> score.grade().orElse(words.text("grades.none")),
                        LinkedHashMap::new,
                        Collectors.toList()));
        TextTable table = new TextTable(words.columns("grades.head"), "lrrr");
        byGrade.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(grade -> table.row(
                        grade.getKey(),
                        grade.getValue().size(),
                        percent(total(grade.getValue(), dealer -> sales(sales2004, dealer)), total(sales2004), "0.0 %"),
                        money(total(grade.getValue(), this::rebate))));
        text.append(table.text());
        gates();
    }

    private void gates() {
        List<DealerScore> all = year.judgement().scores().report().dealers();
        List<DealerScore> gated = all.stream()
                .filter(score -> score.score().isPresent() && score.gates().contains("payment"))
                .toList();
        List<String> lowered = gated.stream()
                .filter(score ->
                        score.grade().filter(gradeByScore(score)::equals).isEmpty())
                .map(score -> words.text(
                        "grades.lowered",
                        year.name(score.dealer()),
                        gradeByScore(score),
                        score.grade().orElse("-")))
                .toList();
        paragraph("grades.gates", gated.size(), lowered.size(), String.join(", ", lowered));
        paragraph(
                "grades.missing",
                all.stream().filter(score -> score.score().isEmpty()).count());
    }

    /** The grade that the score alone would give, without any gate. */
    private static String gradeByScore(DealerScore score) {
        return Definitions.scorecard().grades().stream()
                .filter(grade -> grade.from().compareTo(score.score().orElseThrow()) <= 0)
                .max(Comparator.comparing(Grade::from))
                .map(Grade::grade)
                .orElse("-");
    }

    private static BigDecimal total(List<DealerScore> scores, Function<String, BigDecimal> amount) {
        return scores.stream().map(DealerScore::dealer).map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal total(Map<String, BigDecimal> amounts) {
        return amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void cost() {
        section("cost");
        TextTable table = new TextTable(words.columns("cost.head"), "lrrrr");
        for (Rule rule : Definitions.program().rules()) {
            List<SettlementLine> paid = lines.stream()
                    .filter(line -> line.rule().equals(Optional.of(rule.id())))
                    .toList();
            costRow(table, rule.title().getOrDefault(locale.getLanguage(), rule.id()), paid);
        }
        costRow(table, words.text("cost.total"), lines);
        text.append(table.text());
    }

    private void costRow(TextTable table, String title, List<SettlementLine> paid) {
        BigDecimal left = paid.stream().map(SettlementLine::entitlement).reduce(BigDecimal.ZERO, BigDecimal::add);
        long dealers = paid.stream()
                .filter(line -> line.entitlement().signum() > 0)
                .map(SettlementLine::dealer)
                .distinct()
                .count();
        table.row(title, dealers, money(earned(paid)), money(left), percent(left, total(sales2004), "0.00 %"));
    }

    private BigDecimal earned(List<SettlementLine> paid) {
        return paid.stream().map(line -> payout(line).payout().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Payout payout(SettlementLine line) {
        return year.judgement()
                .rebates()
                .payout(line.dealer(), line.rule().orElseThrow(), line.from().orElseThrow());
    }

    private void capped() {
        Map<String, List<SettlementLine>> byDealer =
                lines.stream().collect(Collectors.groupingBy(SettlementLine::dealer));
        TextTable table = new TextTable(words.columns("capped.head"), "lrrrr");
        List<String> capped = byDealer.keySet().stream()
                .filter(dealer -> cut(byDealer.getOrDefault(dealer, List.of())).signum() > 0)
                .sorted(Comparator.comparing((String dealer) -> cut(byDealer.getOrDefault(dealer, List.of())))
                        .reversed())
                .toList();
        capped.forEach(dealer -> table.row(
                year.name(dealer),
                money(sales(sales2004, dealer)),
                money(earned(byDealer.getOrDefault(dealer, List.of()))),
                money(afterCap(byDealer.getOrDefault(dealer, List.of()))),
                money(cut(byDealer.getOrDefault(dealer, List.of())))));
        section("capped");
        paragraph(
                "capped.why",
                capped.size(),
                money(afterCap(lines)),
                money(lines.stream().map(SettlementLine::entitlement).reduce(BigDecimal.ZERO, BigDecimal::add)));
        text.append(table.text());
    }

    private BigDecimal afterCap(List<SettlementLine> paid) {
        return paid.stream()
                .map(line -> payout(line).afterCaps().get(0).amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal cut(List<SettlementLine> paid) {
        return earned(paid).subtract(afterCap(paid));
    }

    private void restated() {
        section("restated");
        paragraph("restated.why");
        TextTable table = new TextTable(words.columns("restated.head"), "lrrr");
        for (Year2004.Settled settled : year.settlements()) {
            List<SettlementLine> all = settled.settlement().lines();
            table.row(
                    settled.judgement().asOf(),
                    money(sum(all, SettlementLine::entitlement)),
                    money(sum(all, SettlementLine::paid)),
                    money(sum(all, SettlementLine::due)));
        }
        text.append(table.text());
        takenBack();
    }

    private static BigDecimal sum(List<SettlementLine> lines, Function<SettlementLine, BigDecimal> amount) {
        return lines.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What a settlement takes back from a dealer, with the settlement before. */
    private record Taken(Year2004.Settled before, Year2004.Settled now, String dealer, BigDecimal due) {}

    private void takenBack() {
        List<Taken> taken = new ArrayList<>();
        for (int i = 1; i < year.settlements().size(); i++) {
            Year2004.Settled before = year.settlements().get(i - 1);
            Year2004.Settled now = year.settlements().get(i);
            now.settlement().statements().stream()
                    .filter(statement -> statement.due().signum() < 0)
                    .forEach(statement -> taken.add(new Taken(before, now, statement.dealer(), statement.due())));
        }
        section("restated.taken");
        TextTable table = new TextTable(words.columns("restated.taken.head"), "llrl");
        taken.stream()
                .sorted(Comparator.comparing(Taken::due).thenComparing(Taken::dealer))
                .limit(TAKEN_BACK)
                .forEach(item -> table.row(
                        item.now().judgement().asOf(), year.name(item.dealer()), money(item.due()), why(item)));
        text.append(table.text());
    }

    private String why(Taken taken) {
        List<String> reasons = new ArrayList<>();
        BigDecimal sales = sales(amounts(taken.now().sales(), 2004), taken.dealer())
                .subtract(sales(amounts(taken.before().sales(), 2004), taken.dealer()));
        if (sales.signum() != 0) {
            reasons.add(words.text("restated.sales", money(sales)));
        }
        String before = taken.before().judgement().grade(taken.dealer());
        String now = taken.now().judgement().grade(taken.dealer());
        if (!before.equals(now)) {
            reasons.add(words.text("restated.grade", before, now));
        }
        return reasons.isEmpty() ? words.text("restated.pot") : String.join(", ", reasons);
    }

    private void conflicts() {
        List<Finding> findings = year.conflicts().findings();
        section("conflicts");
        TextTable table = new TextTable(words.columns("conflicts.head"), "lrr");
        for (String rule : Definitions.policy().rules()) {
            List<Finding> found = findings.stream()
                    .filter(finding -> finding.rule().equals(rule))
                    .toList();
            table.row(words.text(rule), found.size(), largest(found));
        }
        text.append(table.text()).append('\n');
        calls(findings);
    }

    private String largest(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.figures().get("amount"))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(this::money)
                .orElse("");
    }

    private void calls(List<Finding> findings) {
        TextTable table = new TextTable(words.columns("calls.head"), "lllrr");
        findings.stream()
                .filter(finding -> finding.rule().equals("SALE_INTO_EXCLUSIVE"))
                .sorted(Comparator.comparing((Finding finding) -> amount(finding))
                        .reversed())
                .limit(CALLS)
                .forEach(finding -> table.row(
                        year.name(finding.dealers().get(0)),
                        year.name(finding.dealers().get(1)),
                        String.join(", ", finding.products()) + ", " + String.join(", ", finding.regions()),
                        ResultJson.figure(finding, "lines").toPlainString(),
                        money(amount(finding))));
        text.append(table.text());
    }

    private static BigDecimal amount(Finding finding) {
        return Optional.ofNullable(finding.figures().get("amount")).orElse(BigDecimal.ZERO);
    }

    private String money(BigDecimal amount) {
        return format("#,##0.00", amount);
    }

    private static String percent(BigDecimal part, BigDecimal whole, String pattern) {
        BigDecimal share = part.multiply(HUNDRED).divide(whole, 4, RoundingMode.HALF_UP);
        return format(pattern.replace(" %", "' %'"), share);
    }

    private static String format(String pattern, BigDecimal value) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }
}
