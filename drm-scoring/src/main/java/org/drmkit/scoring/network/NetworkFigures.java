package org.drmkit.scoring.network;

import static java.util.stream.Collectors.toCollection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.conflict.ConflictReport;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.definition.Header;
import org.drmkit.core.fact.CellKind;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.scoring.internal.Answers;

/** The figures of a network on a day. */
final class NetworkFigures {

    private static final int DIGITS = 9;
    private static final int EXACT = 12;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String WHITE_SPACE = "WHITE_SPACE";

    private final NetworkModel model;
    private final DealerBook book;
    private final LocalDate asOf;
    private final Answers answers;

    NetworkFigures(NetworkModel model, DealerBook book, LocalDate asOf, Answers answers) {
        this.model = model;
        this.book = book;
        this.asOf = asOf;
        this.answers = answers;
    }

    NetworkReport report(Optional<ConflictReport> found) {
        LocalDate start = answers.period().from();
        Set<String> atStart = active(start);
        Set<String> now = active(asOf);
        List<String> leavers =
                atStart.stream().filter(dealer -> !now.contains(dealer)).toList();
        List<BigDecimal> revenues = answers.asked().stream()
                .flatMap(i -> number(answers.values(0), i).stream())
                .toList();
        Optional<Integer> conflicts = found.map(NetworkFigures::open);
        return new NetworkReport(
                answers.stamp(Header.contentHash(model.write())),
                answers.period(),
                new CoverageMap(book.network(), model.regions(), model.products(), asOf).cells(),
                now.size(),
                atStart.size(),
                leavers,
                share(BigDecimal.valueOf(leavers.size()), atStart.size()),
                sum(revenues),
                atRisk(),
                Concentration.index(revenues),
                model.satisfaction().flatMap(formula -> satisfaction(now)),
                conflicts,
                conflicts.flatMap(count -> share(HUNDRED.multiply(BigDecimal.valueOf(count)), now.size())));
    }

    private Set<String> active(LocalDate day) {
        return book.network().dealers().stream()
                .filter(dealer -> stage(dealer, day)
                        .filter(model.stages().active()::contains)
                        .isPresent())
                .map(Dealer::id)
                .collect(toCollection(LinkedHashSet::new));
    }

    private Optional<String> stage(Dealer dealer, LocalDate day) {
        return dealer.attribute(model.stages().name(), day).map(Object::toString);
    }

    private BigDecimal atRisk() {
        return sum(answers.asked().stream()
                .filter(i -> book.network()
                        .dealer(answers.parties().id(i))
                        .flatMap(dealer -> stage(dealer, asOf))
                        .filter(model.stages().atRisk()::contains)
                        .isPresent())
                .flatMap(i -> number(answers.values(0), i).stream())
                .toList());
    }

    private Optional<BigDecimal> satisfaction(Set<String> dealers) {
        List<BigDecimal> known = IntStream.range(0, answers.parties().size())
                .filter(i -> dealers.contains(answers.parties().id(i)))
                .boxed()
                .flatMap(i -> number(answers.values(1), i).stream())
                .toList();
        return share(sum(known), known.size());
    }

    private static Optional<BigDecimal> number(FigureColumn column, int i) {
        if (!column.isPresent(i) || column.kind(i) == CellKind.CODE) {
            return Optional.empty();
        }
        return Optional.of(
                column.kind(i) == CellKind.APPROXIMATE
                        ? BigDecimal.valueOf(column.doubleValue(i)).setScale(EXACT, RoundingMode.HALF_EVEN)
                        : column.fraction(i).rounded(EXACT, RoundingMode.HALF_EVEN));
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Optional<BigDecimal> share(BigDecimal part, int whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(part.divide(BigDecimal.valueOf(whole), DIGITS, RoundingMode.HALF_UP));
    }

    private static int open(ConflictReport report) {
        return (int) report.open().stream()
                .map(Finding::rule)
                .filter(rule -> !rule.equals(WHITE_SPACE))
                .count();
    }
}
