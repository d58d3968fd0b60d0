package org.drmkit.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.time.Dated;

class FactShapeProperties {

    @Property
    void scalar_readsWhatItWrites(@ForAll("scalars") Scalar scalar) {
        assertThat(Scalar.SHAPE.parse(Scalar.SHAPE.write(scalar).canonical(), "value"))
                .isEqualTo(scalar);
    }

    @Property
    void byDate_readsWhatItWrites(
            @ForAll @Size(max = 6) List<@From("days") LocalDate> days,
            @ForAll @Size(7) List<@From("scalars") Scalar> values) {
        Dated<Scalar> dated = Dated.ofSegments(segments(new ArrayList<>(new TreeSet<>(days)), values));
        assertThat(Scalar.BY_DATE_SHAPE.parse(Scalar.BY_DATE_SHAPE.write(dated).canonical(), "value"))
                .isEqualTo(dated);
    }

    @Property
    void fact_readsWhatItWrites(@ForAll("facts") Fact fact) {
        assertThat(Fact.SHAPE.parse(Fact.SHAPE.write(fact).canonical(), "fact")).isEqualTo(fact);
    }

    /** Segments that abut at the days, open at both ends; values that are equal leave a gap. */
    private static List<Dated.Segment<Scalar>> segments(List<LocalDate> days, List<Scalar> values) {
        List<LocalDate> ends = new ArrayList<>(days);
        ends.add(0, LocalDate.MIN);
        ends.add(LocalDate.MAX);
        List<Dated.Segment<Scalar>> segments = new ArrayList<>();
        for (int i = 0; i + 1 < ends.size(); i++) {
            if (!(values.get(i) instanceof Scalar.Code)) {
                segments.add(new Dated.Segment<>(DateRange.of(ends.get(i), ends.get(i + 1)), values.get(i)));
            }
        }
        return segments;
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 800).map(LocalDate.of(2025, 1, 1)::plusDays);
    }

    @Provide
    Arbitrary<Scalar> scalars() {
        BigInteger most = BigInteger.TEN.pow(40).subtract(BigInteger.ONE);
        Arbitrary<Scalar> decimals = Combinators.combine(
                        Arbitraries.bigIntegers().between(most.negate(), most),
                        Arbitraries.integers().between(0, 18))
                .as((unscaled, scale) -> Scalar.of(new BigDecimal(unscaled, scale)));
        Arbitrary<Scalar> doubles =
                Arbitraries.doubles().filter(Double::isFinite).map(Scalar::approximate);
        return Arbitraries.oneOf(decimals, doubles, codes().map(Scalar::code));
    }

    private static Arbitrary<String> codes() {
        Arbitrary<String> numeric =
                Arbitraries.strings().withChars("+-.0123456789e").ofMinLength(1).ofMaxLength(6);
        Arbitrary<String> any = Arbitraries.strings()
                .withCharRange(' ', '\uD7FF')
                .ofMinLength(1)
                .ofMaxLength(6)
                .filter(text -> !text.isBlank());
        return Arbitraries.oneOf(numeric, any);
    }

    @Provide
    Arbitrary<Fact> facts() {
        Arbitrary<String> names = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8);
        Arbitrary<Optional<DateRange>> periods = Combinators.combine(
                        days(), Arbitraries.integers().between(1, 400))
                .as((day, length) -> DateRange.of(day, day.plusDays(length)))
                .optional();
        Arbitrary<LocalDate> recorded = Arbitraries.oneOf(days(), Arbitraries.of(LocalDate.MIN));
        Arbitrary<Figure> figures = Arbitraries.oneOf(
                scalars().map(Figure::of), codes().map(Figure::missing), codes().map(Figure::notApplicable));
        return Combinators.combine(codes(), names, periods, recorded, figures).as(Fact::new);
    }
}
