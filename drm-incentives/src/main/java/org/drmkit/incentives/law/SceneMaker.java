package org.drmkit.incentives.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.fact.Fact;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.trade.Stage;
import org.drmkit.core.trade.TradeLine;
import org.drmkit.core.trade.TradeLineBuilder;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.incentives.program.Program;

/**
 * Makes up books that lie where a program turns: on its thresholds and a cent below, on the first and last days of periods, with the codes
 * that its conditions name and one that they do not.
 */
final class SceneMaker {

    private static final int DEALERS = 3;
    private static final int PER_LINE = 5;
    private static final int MOST_LINES = 8;
    private static final int MOST = 1 << 16;

    private final DealerNetwork network;
    private final Turns turns;
    private final List<String> dealers;

    private SceneMaker(DealerNetwork network, Turns turns) {
        this.network = network;
        this.turns = turns;
        this.dealers = network.dealers().isEmpty()
                ? List.of("D1", "D2")
                : network.dealers().stream().limit(DEALERS).map(Dealer::id).toList();
    }

    static SceneMaker of(Program program, DealerNetwork network) {
        return new SceneMaker(network, Turns.of(program, network));
    }

    /** Returns a network of dealers who have the attributes that a program names, each another value. */
    static DealerNetwork network(Program program) {
        TradeSchema schema = TradeSchema.builder(program.currency()).build();
        Turns turns = Turns.of(program, DealerNetwork.builder(schema).build());
        return DealerNetwork.builder(schema)
                .dealers(IntStream.range(0, DEALERS)
                        .mapToObj(i -> dealer(i, turns))
                        .toList())
                .build();
    }

    private static Dealer dealer(int number, Turns turns) {
        var dealer = Dealer.builder("D" + (number + 1));
        turns.attributes().forEach((name, values) -> {
            String value = values.get(Math.min(number, values.size() - 1));
            Turns.number(value)
                    .ifPresentOrElse(
                            decimal -> dealer.attribute(name, decimal.longValue()),
                            () -> dealer.attribute(name, value));
        });
        return dealer.build();
    }

    Scene scene(Random random) {
        int lines = random.nextInt(MOST_LINES + 1);
        return scene(IntStream.range(0, 2 + turns.facts().size() * dealers.size() + lines * PER_LINE)
                .mapToObj(i -> random.nextInt(MOST))
                .toList());
    }

    /** Makes up a book of numbers: the day of settlement, the facts, then the lines. */
    Scene scene(List<Integer> numbers) {
        Choices choices = new Choices(numbers);
        LocalDate asOf = choices.of(turns.settlementDays());
        List<Fact> facts = new ArrayList<>();
        turns.facts()
                .forEach((name, values) -> dealers.forEach(
                        dealer -> fact(dealer, name, values, choices).ifPresent(facts::add)));
        List<TradeLine> lines = new ArrayList<>();
        while (choices.left() >= PER_LINE) {
            lines.add(line(lines, choices));
        }
        return new Scene(network, lines, facts, asOf);
    }

    private static Optional<Fact> fact(String dealer, String name, List<String> values, Choices choices) {
        String value = choices.of(values);
        Figure figure = Turns.number(value).map(Figure::of).orElseGet(() -> Figure.code(value));
        return choices.next() % 5 == 4 ? Optional.empty() : Optional.of(Fact.of(dealer, name, figure));
    }

    private TradeLine line(List<TradeLine> before, Choices choices) {
        String id = "L" + (before.size() + 1);
        String dealer = choices.of(dealers);
        LocalDate day = choices.of(turns.days());
        BigDecimal amount = choices.of(turns.amounts());
        int kind = choices.next();
        int codes = choices.next();
        if (kind % 8 == 7 && !before.isEmpty()) {
            return back(before.get(codes % before.size()), id, day);
        }
        TradeLineBuilder line = TradeLine.builder()
                .id(id)
                .dealer(dealer)
                .product(at(turns.products(), codes))
                .date(day)
                .quantity(kind % 8 == 6 ? -1 : 1 + kind % 5)
                .amount(kind % 8 == 6 ? amount.negate() : amount)
                .stage(
                        turns.stages().contains(Stage.SELL_IN)
                                ? at(turns.stages(), codes / 7)
                                : at(turns.stages(), kind));
        turns.region(codes / 11).ifPresent(line::region);
        turns.channel(codes / 13).ifPresent(line::channel);
        return line.build();
    }

    private static <T> T at(List<T> list, int index) {
        return list.get(index % list.size());
    }

    /** A full return of a line that is a sale, else another sale. */
    private static TradeLine back(TradeLine sale, String id, LocalDate day) {
        if (sale.reverses().isPresent() || sale.isReturn()) {
            return VolumeLaws.copy(sale, id);
        }
        TradeLine negative = VolumeLaws.sized(sale, id, BigDecimal.ONE.negate());
        return new TradeLine(
                negative.id(),
                negative.dealer(),
                negative.product(),
                day.isBefore(sale.date()) ? sale.date() : day,
                negative.quantity(),
                negative.amount(),
                negative.region(),
                negative.channel(),
                negative.stage(),
                day.isBefore(sale.date()) ? sale.date() : day,
                sale.id(),
                negative.columns());
    }

    /** Numbers that are used up one by one; without any left they are 0. */
    private static final class Choices {

        private final List<Integer> numbers;
        private int used;

        Choices(List<Integer> numbers) {
            this.numbers = numbers;
        }

        int left() {
            return numbers.size() - used;
        }

        int next() {
            return used < numbers.size() ? numbers.get(used++) : 0;
        }

        <T> T of(List<T> list) {
            return at(list, next());
        }
    }
}
