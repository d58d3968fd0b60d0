package org.drmkit.core.network;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.fact.Scalar;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.time.Dated;
import org.drmkit.core.tree.CodeEntry;
import org.drmkit.core.tree.CodeTree;
import org.drmkit.core.tree.Retirement;

/** What values are made of: codes that look like numbers or JSON, names, days, numbers of every size. */
final class SomeValues {

    private SomeValues() {}

    static Arbitrary<String> codes() {
        return Arbitraries.strings()
                .withChars("AaZ019-_./+e \"\\{华")
                .ofMinLength(1)
                .ofMaxLength(6)
                .filter(code -> !code.isBlank());
    }

    static Arbitrary<String> texts() {
        return Arbitraries.oneOf(codes(), Arbitraries.of("", " ", "\n", "null"));
    }

    static Arbitrary<String> names() {
        return Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(5).map(name -> "x" + name);
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 800).map(LocalDate.of(2025, 1, 1)::plusDays);
    }

    static Arbitrary<DateRange> ranges() {
        Arbitrary<DateRange> closed = Combinators.combine(
                        days(), Arbitraries.integers().between(1, 400))
                .as((from, length) -> DateRange.of(from, from.plusDays(length)));
        return Arbitraries.oneOf(closed, days().map(DateRange::from), Arbitraries.just(DateRange.always()));
    }

    static Arbitrary<BigDecimal> decimals() {
        BigInteger most = BigInteger.TEN.pow(40).subtract(BigInteger.ONE);
        return Combinators.combine(
                        Arbitraries.bigIntegers().between(most.negate(), most),
                        Arbitraries.integers().between(0, 18))
                .as(BigDecimal::new);
    }

    static Arbitrary<Scalar> scalars() {
        return Arbitraries.oneOf(
                decimals().map(Scalar::of),
                codes().map(Scalar::code),
                Arbitraries.doubles().map(Scalar::approximate));
    }

    static Arbitrary<Figure> figures() {
        return Arbitraries.oneOf(
                scalars().map(Figure::of), codes().map(Figure::missing), codes().map(Figure::notApplicable));
    }

    /** A value always, or from a day on, or two that follow each other. */
    static Arbitrary<Dated<Scalar>> dated() {
        return Combinators.combine(scalars(), scalars(), days(), Arbitraries.of(0, 1, 2))
                .as((first, second, day, kind) -> switch (kind) {
                    case 0 -> Dated.of(first);
                    case 1 -> Dated.<Scalar>empty().with(DateRange.from(day), first);
                    default -> Dated.of(first).with(DateRange.from(day), second);
                });
    }

    static Arbitrary<Retirement> retirements() {
        return Combinators.combine(days(), codes().list().uniqueElements().ofMaxSize(2))
                .as(Retirement::new);
    }

    static Arbitrary<CodeEntry> entries() {
        return Combinators.combine(
                        codes(),
                        codes().optional(),
                        attributes(),
                        Arbitraries.of(true, false),
                        retirements().optional())
                .as(CodeEntry::new);
    }

    static Arbitrary<Map<String, String>> attributes() {
        return Arbitraries.maps(names(), codes()).ofMaxSize(2);
    }

    /** A forest: each line names one of those before it as its parent, or none. */
    static Arbitrary<CodeTree> trees() {
        Arbitrary<List<String>> codes = codes().list().uniqueElements().ofMaxSize(8);
        Arbitrary<List<Integer>> parents =
                Arbitraries.integers().between(-1, 6).list().ofSize(8);
        return Combinators.combine(codes, parents, attributes(), days()).as(SomeValues::tree);
    }

    private static CodeTree tree(
            List<String> codes, List<Integer> parents, Map<String, String> attributes, LocalDate day) {
        return CodeTree.of(IntStream.range(0, codes.size())
                .mapToObj(i -> entry(codes, i, parents.get(i)).withAttributes(attributes))
                .map(entry -> entry.code().length() == 1 ? entry.retired(new Retirement(day, List.of())) : entry)
                .toList());
    }

    private static CodeEntry entry(List<String> codes, int i, int parent) {
        return parent < 0 || i == 0 ? CodeEntry.root(codes.get(i)) : CodeEntry.of(codes.get(i), codes.get(parent % i));
    }

    static <T> Arbitrary<List<T>> distinct(Arbitrary<T> values, Function<T, ?> id, int most) {
        return values.list().ofMaxSize(most).map(all -> List.copyOf(first(all, id)));
    }

    private static <T> Collection<T> first(List<T> all, Function<T, ?> id) {
        Map<Object, T> first = new LinkedHashMap<>();
        all.forEach(value -> first.putIfAbsent(id.apply(value), value));
        return first.values();
    }
}
