package org.drmkit.incentives.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.core.trade.TradeLine;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.incentives.IncentiveEngine;
import org.drmkit.incentives.program.Program;
import org.drmkit.incentives.settlement.Settlement;

class PlainEvaluatorProperties {

    private static final TradeSchema SCHEMA = TradeSchema.builder("CNY").build();

    @Provide
    Arbitrary<Program> programs() {
        return SomePrograms.programs();
    }

    @Provide
    Arbitrary<List<TradeLine>> lines() {
        return SomeLines.lines();
    }

    @Property(tries = 400)
    void engine_paysWhatThePlainReadingOfTheLanguagePays(
            @ForAll("programs") Program program, @ForAll("lines") List<TradeLine> lines) {
        LocalDate asOf = LocalDate.of(2026, 10, 15);
        Map<PlainEvaluator.Place, BigDecimal> paid = new TreeMap<>();
        settle(program, lines, asOf)
                .lines()
                .forEach(line -> paid.put(
                        new PlainEvaluator.Place(
                                line.dealer(),
                                line.rule().orElseThrow(),
                                line.from().orElseThrow()),
                        line.entitlement().setScale(2)));
        Map<PlainEvaluator.Place, BigDecimal> plain = new TreeMap<>();
        new PlainEvaluator(program, lines, asOf)
                .entitlements()
                .forEach((place, amount) -> plain.put(place, amount.setScale(2)));
        assertThat(paid).isEqualTo(plain);
    }

    private static Settlement settle(Program program, List<TradeLine> lines, LocalDate asOf) {
        DealerNetwork network = DealerNetwork.builder(SCHEMA).build();
        DealerBook book =
                DealerBook.of(network, TradeLedger.builder(SCHEMA).addAll(lines).build());
        return IncentiveEngine.of(program, network).run(book, asOf).settle();
    }
}
