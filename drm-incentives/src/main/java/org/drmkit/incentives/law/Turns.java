package org.drmkit.incentives.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.drmkit.core.formula.Span;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.time.PeriodUnit;
import org.drmkit.core.trade.Stage;
import org.drmkit.core.tree.CodeTree;
import org.drmkit.incentives.program.Program;

/**
 * Where a program turns: the numbers, codes and days at which it pays something else, as its JSON names them.
 *
 * @param amounts amounts at, just below and between the numbers
 * @param products products that conditions name, and others
 * @param regions regions, none if no condition is about one
 * @param channels channels, none if no condition is about one
 * @param stages the stages that measures count
 * @param attributes the values of dealer attributes
 * @param facts the values of facts
 * @param days days of lines
 * @param settlementDays days of settlement
 */
record Turns(
        List<BigDecimal> amounts,
        List<String> products,
        List<String> regions,
        List<String> channels,
        List<Stage> stages,
        Map<String, List<String>> attributes,
        Map<String, List<String>> facts,
        List<LocalDate> days,
        List<LocalDate> settlementDays) {

    private static final String DEALER = "dealer.";
    private static final Set<String> CODES = Set.of("under", "in", "except", "==");
    private static final int MOST_CODES = 6;

    static Turns of(Program program, DealerNetwork network) {
        Harvest harvest = new Harvest();
        harvest.visit(program.write(), "");
        Stages stages = new Stages(harvest.texts.getOrDefault("stage", new TreeSet<>()));
        return new Turns(
                amounts(harvest.numbers, program.currency().getDefaultFractionDigits()),
                codes(harvest, "product", network.schema().products(), true),
                codes(harvest, "region", network.schema().regions(), false),
                channels(harvest, network),
                stages.all(),
                attributes(harvest, network),
                harvest.factValues(),
                days(program),
                settlementDays(program));
    }

    Optional<String> region(int index) {
        return regions.isEmpty() ? Optional.empty() : Optional.of(regions.get(index % regions.size()));
    }

    Optional<String> channel(int index) {
        return channels.isEmpty() ? Optional.empty() : Optional.of(channels.get(index % channels.size()));
    }

    static Optional<BigDecimal> number(String text) {
        return Shapes.number(text);
    }

    private static List<BigDecimal> amounts(Set<BigDecimal> numbers, int digits) {
        BigDecimal cent = BigDecimal.valueOf(1, digits);
        Set<BigDecimal> amounts = new TreeSet<>();
        amounts.add(BigDecimal.valueOf(100));
        amounts.add(BigDecimal.valueOf(1000));
        numbers.stream()
                .filter(number -> number.compareTo(BigDecimal.ONE) > 0
                        && number.stripTrailingZeros().scale() <= digits)
                .forEach(number -> amounts.addAll(List.of(number, number.subtract(cent), number.add(number))));
        return List.copyOf(amounts);
    }

    private static List<String> codes(Harvest harvest, String column, Optional<CodeTree> tree, boolean needed) {
        Set<String> named = harvest.texts.getOrDefault(column, new TreeSet<>());
        List<String> codes = new ArrayList<>();
        if (tree.isPresent()) {
            CodeTree known = tree.get();
            named.stream().filter(known::contains).forEach(code -> codes.add(known.code(known.last(known.node(code)))));
            IntStream.range(0, Math.min(known.leaves(), MOST_CODES))
                    .forEach(leaf -> codes.add(known.code(known.leafNode(leaf))));
        } else if (needed || !named.isEmpty()) {
            codes.addAll(named);
            codes.add("other");
        }
        return codes.stream().distinct().toList();
    }

    private static List<String> channels(Harvest harvest, DealerNetwork network) {
        Set<String> named = harvest.texts.getOrDefault("channel", new TreeSet<>());
        return network.schema()
                .channels()
                .map(known -> known.stream().sorted().toList())
                .orElseGet(() -> named.isEmpty()
                        ? List.of()
                        : Stream.concat(named.stream(), Stream.of("other")).toList());
    }

    private static Map<String, List<String>> attributes(Harvest harvest, DealerNetwork network) {
        Map<String, List<String>> attributes = new TreeMap<>();
        harvest.texts.forEach((name, values) -> {
            if (name.startsWith(DEALER) && network.dealers().isEmpty()) {
                attributes.put(name.substring(DEALER.length()), values.isEmpty() ? List.of("A") : List.copyOf(values));
            }
        });
        return attributes;
    }

    /** First and last days of the months of the first periods, and days around the validity. */
    private static List<LocalDate> days(Program program) {
        LocalDate from = program.validity().from();
        List<LocalDate> days = new ArrayList<>();
        months(program).forEach(span -> {
            days.add(span.range().from());
            span.range().lastDay().ifPresent(days::add);
        });
        days.addAll(List.of(from.plusDays(9), from.minusDays(1), from.minusYears(1), from.minusMonths(2)));
        program.validity().to().ifPresent(days::add);
        return days.stream().distinct().toList();
    }

    private static List<Span> months(Program program) {
        LocalDate from = program.validity().from();
        return Span.periods(
                PeriodUnit.MONTH,
                program.header().calendar(),
                Optional.empty(),
                program.validity(),
                from.plusMonths(14));
    }

    private static List<LocalDate> settlementDays(Program program) {
        LocalDate from = program.validity().from();
        LocalDate end = program.validity()
                .to()
                .filter(to -> to.isBefore(from.plusYears(2)))
                .orElse(from.plusYears(1));
        return List.of(end, end.plusMonths(1), from.plusMonths(3), from.plusMonths(7), from.plusDays(45));
    }

    /** The stages that measures count, SELL_IN if they do not say. */
    private record Stages(Set<String> named) {

        List<Stage> all() {
            List<Stage> stages = new ArrayList<>(List.of(Stage.SELL_IN));
            Arrays.stream(Stage.values())
                    .filter(stage -> stage != Stage.SELL_IN && named.contains(stage.name()))
                    .forEach(stages::add);
            return stages;
        }
    }

    /** What the JSON of a definition names: all numbers, and texts by the name of the member that they belong to. */
    private static final class Harvest {

        private final Set<BigDecimal> numbers = new TreeSet<>();
        private final Map<String, Set<String>> texts = new TreeMap<>();
        private final Set<String> facts = new TreeSet<>();

        /** Visits a part; {@code column} is the member that codes below belong to. */
        void visit(Json json, String column) {
            if (json instanceof Json.JsonNumber number) {
                numbers.add(number.value());
                if (column.startsWith(DEALER)) {
                    add(column, number.value().toPlainString());
                }
            } else if (json instanceof Json.JsonText text) {
                visitText(text.value(), column);
            } else if (json instanceof Json.JsonArray array) {
                array.elements().forEach(element -> visit(element, column));
            } else if (json instanceof Json.JsonObject object) {
                visitMembers(object, column);
            }
        }

        private void visitText(String text, String column) {
            number(text).ifPresent(numbers::add);
            add(column, text);
            if (text.startsWith(DEALER)) {
                texts.computeIfAbsent(text, name -> new TreeSet<>());
            }
        }

        private void visitMembers(Json.JsonObject object, String column) {
            Optional<String> fact = fact(object);
            object.members().forEach((name, value) -> {
                String next = CODES.contains(name) || name.equals(">=") || name.equals("<") ? column : name;
                visit(value, fact.filter(found -> CODES.contains(name)).orElse(next));
            });
            object.member("cases")
                    .ifPresent(cases -> by(object).ifPresent(name -> {
                        ((Json.JsonObject) cases).members().keySet().forEach(code -> add(name, code));
                    }));
        }

        private Optional<String> fact(Json.JsonObject object) {
            Optional<String> name = object.member("fact")
                    .filter(Json.JsonText.class::isInstance)
                    .map(text -> ((Json.JsonText) text).value());
            name.filter(found -> !found.startsWith(DEALER)).ifPresent(facts::add);
            return name;
        }

        private Optional<String> by(Json.JsonObject object) {
            return object.member("by")
                    .filter(Json.JsonObject.class::isInstance)
                    .flatMap(by -> fact((Json.JsonObject) by));
        }

        private void add(String name, String text) {
            texts.computeIfAbsent(name, unused -> new TreeSet<>()).add(text);
        }

        /** Codes where the fact is compared with some, else numbers. */
        Map<String, List<String>> factValues() {
            Map<String, List<String>> values = new TreeMap<>();
            facts.forEach(name -> values.put(
                    name,
                    texts.containsKey(name)
                            ? Stream.concat(texts.get(name).stream(), Stream.of("other"))
                                    .toList()
                            : List.of("100", "1", "0", "10000", "0.5")));
            return values;
        }
    }
}
