package org.drmkit.examples.steelwheels;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.core.trade.TradeLine;

/** The lines of a ledger as they stand on a day, by dealer: what has been taken back by then is left out. */
final class Sales {

    private final Map<String, List<TradeLine>> byDealer;

    private Sales(Map<String, List<TradeLine>> byDealer) {
        this.byDealer = byDealer;
    }

    static Sales of(TradeLedger ledger, LocalDate asOf) {
        List<TradeLine> known = ledger.lines().stream()
                .filter(line -> !line.date().isAfter(asOf) && !line.recordedOn().isAfter(asOf))
                .toList();
        Set<String> takenBack =
                known.stream().flatMap(line -> line.reverses().stream()).collect(Collectors.toSet());
        return new Sales(known.stream()
                .filter(line -> line.reverses().isEmpty()
                        && !takenBack.contains(line.id().orElseThrow()))
                .collect(Collectors.groupingBy(TradeLine::dealer, TreeMap::new, Collectors.toList())));
    }

    /** Returns a custom column of a line, which every line of the example has. */
    static String column(TradeLine line, String name) {
        return Objects.requireNonNull(line.columns().get(name), name).toString();
    }

    Set<String> dealers() {
        return byDealer.keySet();
    }

    List<TradeLine> of(String dealer) {
        return byDealer.getOrDefault(dealer, List.of());
    }

    /** Returns the day of a dealer's first line. */
    Optional<LocalDate> firstDate(String dealer) {
        return of(dealer).stream().map(TradeLine::date).min(LocalDate::compareTo);
    }

    /** Returns the country to which a dealer's goods are shipped. */
    String country(String dealer) {
        return of(dealer).get(0).region().orElseThrow();
    }

    /** Returns all lines of a year. */
    List<TradeLine> in(int year) {
        return byDealer.values().stream()
                .flatMap(List::stream)
                .filter(line -> line.date().getYear() == year)
                .toList();
    }

    Map<String, List<TradeLine>> all() {
        return new LinkedHashMap<>(byDealer);
    }
}
