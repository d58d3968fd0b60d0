package org.drmkit.incentives.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.Json.JsonArray;
import org.drmkit.core.json.Json.JsonNull;
import org.drmkit.core.json.Json.JsonNumber;
import org.drmkit.core.json.Json.JsonObject;
import org.drmkit.core.json.Json.JsonText;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.trade.LedgerException;
import org.drmkit.incentives.IncentiveRun;
import org.drmkit.incentives.settlement.Settlement;
import org.drmkit.incentives.settlement.SettlementLine;
import org.drmkit.incentives.settlement.Statement;

/** What a case expects, member by member; a member that is not known here fails. */
final class CaseExpectations {

    private final JsonObject expect;

    CaseExpectations(JsonObject expect) {
        this.expect = expect;
    }

    Iterable<String> members() {
        return expect.members().keySet();
    }

    boolean isError() {
        return expect.member("error").isPresent();
    }

    void settlement(Settlement settlement) {
        settlement((JsonObject) expect.member("settlement").orElseThrow(), settlement);
    }

    void earlier(List<Settlement> settlements) {
        List<JsonObject> wanted = objects(expect, "earlier");
        assertThat(settlements).hasSameSizeAs(wanted);
        for (int i = 0; i < wanted.size(); i++) {
            assertThat(settlements.get(i).stamp().asOf()).hasToString(text(wanted.get(i), "asOf"));
            settlement(wanted.get(i), settlements.get(i));
        }
    }

    private static void settlement(JsonObject wanted, Settlement settlement) {
        assertThat(settlement.lines().stream().map(CaseExpectations::figures))
                .containsExactlyElementsOf(objects(wanted, "lines").stream()
                        .map(CaseExpectations::figures)
                        .toList());
        assertThat(settlement.statements().stream().map(CaseExpectations::figures))
                .containsExactlyElementsOf(objects(wanted, "statements").stream()
                        .map(CaseExpectations::figures)
                        .toList());
    }

    /** The members of a line or statement, amounts as numbers, without those that are 0 or null. */
    private static Map<String, String> figures(JsonObject object) {
        Map<String, String> figures = new TreeMap<>();
        object.members().forEach((name, value) -> figure(value).ifPresent(figure -> figures.put(name, figure)));
        return figures;
    }

    private static Optional<String> figure(Json value) {
        return value instanceof JsonNull ? Optional.empty() : figure(((JsonText) value).value());
    }

    private static Optional<String> figure(String text) {
        return Shapes.number(text).map(CaseExpectations::plain).orElse(Optional.of(text));
    }

    private static Optional<String> plain(BigDecimal number) {
        return number.signum() == 0
                ? Optional.empty()
                : Optional.of(number.stripTrailingZeros().toPlainString());
    }

    private static Map<String, String> figures(SettlementLine line) {
        Map<String, String> figures = new TreeMap<>();
        put(figures, "dealer", line.dealer());
        line.rule().ifPresent(rule -> put(figures, "rule", rule));
        line.from().map(LocalDate::toString).ifPresent(from -> put(figures, "from", from));
        line.to().map(LocalDate::toString).ifPresent(to -> put(figures, "to", to));
        put(figures, "entitlement", line.entitlement().toPlainString());
        put(figures, "adjustments", line.adjustments().toPlainString());
        put(figures, "paid", line.paid().toPlainString());
        put(figures, "held", line.held().toPlainString());
        put(figures, "due", line.due().toPlainString());
        return figures;
    }

    private static Map<String, String> figures(Statement statement) {
        Map<String, String> figures = new TreeMap<>();
        put(figures, "dealer", statement.dealer());
        put(figures, "broughtForward", statement.broughtForward().toPlainString());
        put(figures, "due", statement.due().toPlainString());
        put(figures, "payable", statement.payable().toPlainString());
        put(figures, "carried", statement.carried().toPlainString());
        put(figures, "owed", statement.owed().toPlainString());
        return figures;
    }

    private static void put(Map<String, String> figures, String name, String text) {
        figure(text).ifPresent(figure -> figures.put(name, figure));
    }

    void ignoredDuplicates(long duplicates) {
        assertThat(BigDecimal.valueOf(duplicates))
                .isEqualByComparingTo(
                        ((JsonNumber) expect.member("ignoredDuplicates").orElseThrow()).value());
    }

    void reasons(IncentiveRun run, Settlement settlement) {
        for (JsonObject reason : objects(expect, "reasons")) {
            String dealer = text(reason, "dealer");
            String rule = text(reason, "rule");
            LocalDate from = reason.member("from")
                    .map(day -> LocalDate.parse(((JsonText) day).value()))
                    .orElseGet(() -> onlyPeriod(settlement, dealer, rule));
            assertThat(run.payout(dealer, rule, from).status()).hasToString(text(reason, "status"));
            String explained = run.render(dealer, rule, from, Locale.ENGLISH)
                    + Explanation.SHAPE.write(run.explain(dealer, rule, from)).pretty();
            assertThat(texts(reason, "mentions"))
                    .allSatisfy(word -> assertThat(explained).contains(word));
        }
    }

    private static LocalDate onlyPeriod(Settlement settlement, String dealer, String rule) {
        List<LocalDate> periods = settlement.lines(dealer).stream()
                .filter(line -> line.rule().equals(Optional.of(rule)))
                .flatMap(line -> line.from().stream())
                .toList();
        assertThat(periods).isNotEmpty();
        return periods.get(0);
    }

    /** Runs what must fail and finds the expected problem among all that are told. */
    void error(Runnable action) {
        JsonObject wanted = (JsonObject) expect.member("error").orElseThrow();
        Throwable thrown = catchThrowable(action::run);
        List<String> problems = new ArrayList<>();
        if (thrown instanceof DefinitionException definition) {
            definition.problems().stream()
                    .filter(problem -> Optional.of(problem.pointer().toString())
                            .equals(wanted.member("pointer").map(at -> ((JsonText) at).value())))
                    .forEach(problem -> problems.add(problem.message()));
        } else if (thrown instanceof LedgerException ledger) {
            ledger.problems().stream()
                    .filter(problem -> problem.id().equals(wanted.member("line").map(id -> ((JsonText) id).value())))
                    .forEach(problem -> problems.add(problem.message()));
        }
        assertThat(problems).as("the problem at %s of %s", wanted, thrown).isNotEmpty();
        assertThat(problems)
                .anySatisfy(message -> assertThat(texts(wanted, "mentions"))
                        .allSatisfy(word -> assertThat(message).contains(word)));
    }

    private static List<JsonObject> objects(JsonObject in, String member) {
        return ((JsonArray) in.member(member).orElseThrow())
                .elements().stream().map(JsonObject.class::cast).toList();
    }

    private static String text(JsonObject in, String member) {
        return ((JsonText) in.member(member).orElseThrow()).value();
    }

    private static List<String> texts(JsonObject in, String member) {
        return in.member(member).stream()
                .flatMap(list -> ((JsonArray) list).elements().stream())
                .flatMap(text -> Stream.of(((JsonText) text).value()))
                .toList();
    }
}
