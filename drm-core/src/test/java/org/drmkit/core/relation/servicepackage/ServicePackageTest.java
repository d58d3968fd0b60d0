package org.drmkit.core.relation.servicepackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.history.Asked;
import org.drmkit.core.history.History;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.money.Money;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.time.DateRange;
import org.junit.jupiter.api.Test;

class ServicePackageTest {

    private static final ServicePackages PACKAGES = ServicePackages.SHAPE.parse("""
            [{"segment": "A", "maxGapDays": 14, "support": "KEY_ACCOUNT", "credit": "CNY 360000.00", "fund": "CNY 20000.00",
              "courses": ["BASICS", "FINANCE"]},
             {"segment": "B", "maxGapDays": 30, "support": "HOTLINE"}]
            """, "packages");

    private static Placement placement(String id, String segment, String days) {
        return new Placement(id, "D1", segment, DateRange.parse(days), LocalDate.of(2025, 12, 20));
    }

    private static Asked asked(String day, Placement... placements) {
        return Asked.of(PackageFacts.of(PACKAGES, History.of(List.of(placements))), "D1", day);
    }

    @Test
    void facts_areThoseOfTheSegmentOfTheDay() {
        Placement first = placement("P1", "A", "2026-01-01/2026-07-01");
        Placement second = placement("P2", "B", "2026-07-01/..");
        Asked june = asked("2026-06-30", first, second);
        assertThat(june.figure(PackageFacts.SEGMENT)).isEqualTo(Figure.code("A"));
        assertThat(june.number(PackageFacts.MAX_GAP_DAYS)).isEqualTo(Fraction.of(14));
        assertThat(june.figure(PackageFacts.SUPPORT)).isEqualTo(Figure.code("KEY_ACCOUNT"));
        assertThat(june.number(PackageFacts.CREDIT)).isEqualTo(Fraction.of(360_000));
        assertThat(june.number(PackageFacts.FUND)).isEqualTo(Fraction.of(20_000));
        assertThat(june.number(PackageFacts.COURSES)).isEqualTo(Fraction.of(2));
        Asked july = asked("2026-07-01", first, second);
        assertThat(july.number(PackageFacts.MAX_GAP_DAYS)).isEqualTo(Fraction.of(30));
        assertThat(july.figure(PackageFacts.CREDIT)).isEqualTo(Figure.notApplicable("NO_VALUE"));
        assertThat(july.number(PackageFacts.COURSES)).isEqualTo(Fraction.ZERO);
    }

    @Test
    void facts_ofNoSegment_ofTwo_orOfOneWithoutPackage_areMissing() {
        assertThat(asked("2026-01-01", placement("P1", "A", "2026-02-01/..")).figure(PackageFacts.SEGMENT))
                .isEqualTo(Figure.missing("NO_FACT"));
        assertThat(asked("2026-03-01", placement("P1", "A", "2026-02-01/.."), placement("P2", "B", "2026-03-01/.."))
                        .figure(PackageFacts.SUPPORT))
                .isEqualTo(Figure.missing("INVALID"));
        Asked without = asked("2026-03-01", placement("P1", "C", "2026-02-01/.."));
        assertThat(without.figure(PackageFacts.SEGMENT)).isEqualTo(Figure.code("C"));
        assertThat(without.figure(PackageFacts.FUND)).isEqualTo(Figure.missing("NO_PACKAGE"));
    }

    @Test
    void bad_packages_areRefused() {
        ServicePackage one = PACKAGES.packages().get(0);
        assertThatThrownBy(() -> new ServicePackages(List.of(one, one)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("KEY_ACCOUNT", "twice");
        assertThatThrownBy(() -> new ServicePackage(
                        "A", 0, "HOTLINE", Optional.of(Money.parse("CNY -1.00")), Optional.empty(), Set.of()))
                .hasMessageContainingAll("A", "0", "CNY -1.00");
        DefinitionException refused = catchThrowableOfType(
                DefinitionException.class,
                () -> ServicePackages.SHAPE.parse(
                        "[{\"segment\": \"A\", \"maxGapDays\": 0, \"support\": \"X\", \"fund\": \"CNY -1.00\"}]",
                        "packages"));
        assertThat(refused.problems())
                .extracting(problem -> problem.pointer().toString())
                .containsExactlyInAnyOrder("/0/maxGapDays", "/0/fund");
    }
}
