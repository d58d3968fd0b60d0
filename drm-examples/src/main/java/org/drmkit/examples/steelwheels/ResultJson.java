package org.drmkit.examples.steelwheels;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.drmkit.core.agreement.Exclusivity;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.time.FiscalCalendar;
import org.drmkit.core.time.PeriodUnit;
import org.drmkit.core.trade.TradeLine;
import org.drmkit.incentives.Payout;
import org.drmkit.incentives.settlement.Settlement;
import org.drmkit.incentives.settlement.SettlementLine;
import org.drmkit.scoring.report.DealerScore;
import org.drmkit.scoring.report.KpiResult;
import org.jspecify.annotations.Nullable;

/** Every figure of the year as one JSON file, for whoever wants to check them. */
final class ResultJson {

    private static final int CENTS = 2;

    private final Year2004 year;

    ResultJson(Year2004 year) {
        this.year = year;
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), tree());
    }

    Map<String, Object> tree() {
        return ordered(
                "ledger", ledger(),
                "scorecard", scorecard(),
                "program", program(),
                "settlements", settlements(),
                "conflicts", conflicts());
    }

    private Map<String, Object> ledger() {
        List<TradeLine> lines = year.ledger().lines();
        return ordered(
                "lines", lines.size(),
                "quantity", text(sum(lines, TradeLine::quantity)),
                "amount", money(sum(lines, TradeLine::amount)),
                "dealers", year.ledger().dealers().size());
    }

    private static BigDecimal sum(List<TradeLine> lines, Function<TradeLine, BigDecimal> value) {
        return lines.stream().map(value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Map<String, Object> scorecard() {
        Map<String, Object> cards = new LinkedHashMap<>();
        for (DealerScore score : year.judgement().scores().report().dealers()) {
            Map<String, Object> kpis = new LinkedHashMap<>();
            for (KpiResult kpi : score.kpis()) {
                kpis.put(kpi.kpi(), kpi.points().map(ResultJson::nine).orElse(null));
            }
            cards.put(
                    score.dealer(),
                    ordered(
                            "state", score.state().name(),
                            "score", score.score().map(ResultJson::nine).orElse(null),
                            "grade", score.grade().orElse(null),
                            "coverage", nine(score.coverage()),
                            "kpis", kpis));
        }
        return cards;
    }

    private List<Object> program() {
        List<Object> entries = new ArrayList<>();
        for (SettlementLine line : year.judgement().rebates().settle().lines()) {
            Payout payout = year.judgement()
                    .rebates()
                    .payout(
                            line.dealer(),
                            line.rule().orElseThrow(),
                            line.from().orElseThrow());
            if (payout.payout().isPositive()) {
                entries.add(ordered(
                        "dealer", line.dealer(),
                        "rule", line.rule().orElseThrow(),
                        "period", period(line),
                        "rounded", money(payout.payout().amount()),
                        "afterCap", money(payout.afterCaps().get(0).amount()),
                        "final", money(payout.entitlement().amount())));
            }
        }
        return entries;
    }

    static String period(SettlementLine line) {
        LocalDate from = line.from().orElseThrow();
        PeriodUnit unit = from.plusMonths(3).equals(line.to().orElseThrow()) ? PeriodUnit.QUARTER : PeriodUnit.YEAR;
        return FiscalCalendar.CALENDAR_YEAR.period(unit, from).key();
    }

    /** An entry that was paid once stays listed, also when nothing is left of it. */
    private List<Object> settlements() {
        Set<SettlementLine.Key> paid = new HashSet<>();
        List<Object> settlements = new ArrayList<>();
        for (Year2004.Settled settled : year.settlements()) {
            settlements.add(settlement(settled.judgement().asOf(), settled.settlement(), paid));
        }
        return settlements;
    }

    private static Map<String, Object> settlement(LocalDate asOf, Settlement settlement, Set<SettlementLine.Key> paid) {
        List<Object> entries = new ArrayList<>();
        for (SettlementLine line : settlement.lines()) {
            boolean isNew = line.entitlement().signum() != 0 && paid.add(line.key());
            if (isNew || paid.contains(line.key())) {
                entries.add(ordered(
                        "dealer", line.dealer(),
                        "rule", line.rule().orElseThrow(),
                        "period", period(line),
                        "entitlement", money(line.entitlement()),
                        "due", money(line.due())));
            }
        }
        return ordered("asOf", asOf.toString(), "entries", entries);
    }

    private Map<String, Object> conflicts() {
        List<Finding> findings = year.conflicts().findings();
        return ordered(
                "exclusive", exclusive(),
                "overlaps", list(findings, "TERRITORY_OVERLAP", byFigure("days"), this::overlap),
                "outOfTerritory", list(findings, "SALE_INTO_EXCLUSIVE", byFigure("amount"), this::intoExclusive),
                "belowFloor", list(findings, "PRICE_BELOW_FLOOR", Comparator.comparing(this::share), this::belowFloor),
                "undercut", list(findings, "PRICE_SPREAD_PAIR", byFigure("gap"), ResultJson::undercut),
                "whiteSpace", list(findings, "WHITE_SPACE", Comparator.comparing(Finding::key), ResultJson::cell));
    }

    static BigDecimal figure(Finding finding, String name) {
        return Objects.requireNonNull(finding.figures().get(name), name);
    }

    private static Comparator<Finding> byFigure(String name) {
        return Comparator.comparing(finding -> figure(finding, name).negate());
    }

    /** Largest first, and among equals by what stands in the object: country, line, dealers. */
    private static List<Object> list(
            List<Finding> findings,
            String rule,
            Comparator<Finding> order,
            Function<Finding, Map<String, Object>> object) {
        Comparator<Finding> byText = Comparator.comparing(finding -> sortText(object.apply(finding)));
        return findings.stream()
                .filter(finding -> finding.rule().equals(rule))
                .sorted(order.thenComparing(byText))
                .<Object>map(object)
                .toList();
    }

    private static String sortText(Map<String, Object> object) {
        return String.join(
                "\u0000", object.values().stream().map(String::valueOf).toList());
    }

    private List<Object> exclusive() {
        return grants().stream()
                .filter(grant -> grant.exclusivity() == Exclusivity.EXCLUSIVE)
                .<Object>map(grant -> ordered(
                        "country", grant.regions().first(),
                        "line", grant.products().first(),
                        "dealer", grant.dealer()))
                .toList();
    }

    private List<TerritoryGrant> grants() {
        return year.network().grants();
    }

    private Map<String, Object> overlap(Finding finding) {
        TerritoryGrant exclusive = exclusiveOf(finding);
        String other = finding.dealers().stream()
                .filter(dealer -> !dealer.equals(exclusive.dealer()))
                .findFirst()
                .orElseThrow();
        return ordered(
                "country", exclusive.regions().first(),
                "line", exclusive.products().first(),
                "holder", exclusive.dealer(),
                "other", other,
                "days", figure(finding, "days").intValueExact());
    }

    private TerritoryGrant exclusiveOf(Finding finding) {
        return finding.grants().stream()
                .map(id -> year.network().grant(id).orElseThrow())
                .filter(grant -> grant.exclusivity() == Exclusivity.EXCLUSIVE)
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Object> intoExclusive(Finding finding) {
        TerritoryGrant exclusive = exclusiveOf(finding);
        return ordered(
                "country", exclusive.regions().first(),
                "line", exclusive.products().first(),
                "holder", finding.dealers().get(0),
                "offender", finding.dealers().get(1),
                "lines", figure(finding, "lines").intValueExact(),
                "quantity", text(figure(finding, "quantity")),
                "amount", money(figure(finding, "amount")));
    }

    private TradeLine line(Finding finding) {
        return year.ledger().line(finding.line().orElseThrow()).orElseThrow();
    }

    private BigDecimal share(Finding finding) {
        TradeLine line = line(finding);
        BigDecimal list = new BigDecimal(Sales.column(line, "listValue"));
        return line.amount().divide(list, 18, RoundingMode.HALF_UP);
    }

    private Map<String, Object> belowFloor(Finding finding) {
        TradeLine line = line(finding);
        return ordered(
                "order", Sales.column(line, "order"),
                "product", line.product(),
                "dealer", line.dealer(),
                "quantity", text(line.quantity()),
                "amount", money(line.amount()));
    }

    private static Map<String, Object> undercut(Finding finding) {
        return ordered(
                "country", finding.regions().get(0),
                "quarter",
                        FiscalCalendar.CALENDAR_YEAR
                                .period(PeriodUnit.QUARTER, finding.period().from())
                                .key(),
                "product", finding.products().get(0),
                "lower", finding.dealers().get(1),
                "higher", finding.dealers().get(0));
    }

    private static Map<String, Object> cell(Finding finding) {
        return ordered(
                "country", finding.regions().get(0), "line", finding.products().get(0));
    }

    private static String nine(BigDecimal value) {
        return value.setScale(9, RoundingMode.HALF_UP).toPlainString();
    }

    private static String money(BigDecimal value) {
        return value.setScale(CENTS, RoundingMode.UNNECESSARY).toPlainString();
    }

    private static String text(BigDecimal value) {
        return value.toPlainString();
    }

    private static Map<String, Object> ordered(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return map;
    }
}
