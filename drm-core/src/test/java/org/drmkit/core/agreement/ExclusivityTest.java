package org.drmkit.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drmkit.core.agreement.Exclusivity.DIRECT;
import static org.drmkit.core.agreement.Exclusivity.EXCLUSIVE;
import static org.drmkit.core.agreement.Exclusivity.NON_EXCLUSIVE;
import static org.drmkit.core.agreement.Exclusivity.SHARED;
import static org.drmkit.core.agreement.Exclusivity.SOLE;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExclusivityTest {

    static Stream<Arguments> bars() {
        return Stream.of(
                Arguments.of(EXCLUSIVE, EnumSet.allOf(Exclusivity.class)),
                Arguments.of(SOLE, EnumSet.of(EXCLUSIVE, SOLE, SHARED, NON_EXCLUSIVE)),
                Arguments.of(SHARED, EnumSet.of(EXCLUSIVE, SOLE, NON_EXCLUSIVE)),
                Arguments.of(NON_EXCLUSIVE, EnumSet.noneOf(Exclusivity.class)),
                Arguments.of(DIRECT, EnumSet.noneOf(Exclusivity.class)));
    }

    @ParameterizedTest
    @MethodSource
    void bars(Exclusivity kind, Set<Exclusivity> barred) {
        Set<Exclusivity> actual =
                Arrays.stream(Exclusivity.values()).filter(kind::bars).collect(Collectors.toSet());
        assertThat(actual).isEqualTo(barred);
    }

    static Stream<Arguments> standSideBySide() {
        return Stream.of(
                Arguments.of(SOLE, DIRECT),
                Arguments.of(SHARED, DIRECT),
                Arguments.of(NON_EXCLUSIVE, DIRECT),
                Arguments.of(NON_EXCLUSIVE, NON_EXCLUSIVE),
                Arguments.of(SHARED, SHARED),
                Arguments.of(DIRECT, DIRECT));
    }

    @ParameterizedTest
    @MethodSource("standSideBySide")
    void clashesWith_thesePairsOnly_doNot(Exclusivity a, Exclusivity b) {
        assertThat(a.clashesWith(b)).isFalse();
        assertThat(b.clashesWith(a)).isFalse();
    }

    @Test
    void clashesWith_allOtherPairs() {
        long clashes = Arrays.stream(Exclusivity.values())
                .flatMap(a -> Arrays.stream(Exclusivity.values()).filter(a::clashesWith))
                .count();
        long peaceful = standSideBySide().count() + 3;
        assertThat(clashes).as("ordered pairs").isEqualTo(25 - peaceful);
    }

    @ParameterizedTest
    @EnumSource
    void isForOneDealer_whereAnotherDealerOfTheSameKindIsBarred(Exclusivity kind) {
        assertThat(kind.isForOneDealer()).isEqualTo(kind == EXCLUSIVE || kind == SOLE);
        assertThat(kind.isForOneDealer()).isEqualTo(kind.bars(kind));
    }
}
