package org.drmkit.core.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Problems;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.trade.ColumnType;

/**
 * The columns that a condition, a factor or a table may name in a network, and what each holds.
 *
 * <p>Immutable.
 */
final class LineColumns {

    static final String RECEIVED_ON = "receivedOn";
    static final String ATTRIBUTE = "dealer.";

    private static final Map<String, Kind> BUILT_IN = Map.ofEntries(
            Map.entry("product", Kind.CODE),
            Map.entry("region", Kind.CODE),
            Map.entry("channel", Kind.CODE),
            Map.entry("dealer", Kind.CODE),
            Map.entry("date", Kind.DATE),
            Map.entry("recordedOn", Kind.DATE),
            Map.entry(RECEIVED_ON, Kind.DATE),
            Map.entry("month", Kind.MONTH),
            Map.entry("quantity", Kind.DECIMAL),
            Map.entry("amount", Kind.DECIMAL),
            Map.entry("unitPrice", Kind.DECIMAL));

    /** What a column holds; an attribute may be a number or a code. */
    enum Kind {
        CODE("codes"),
        DATE("dates"),
        DECIMAL("numbers"),
        MONTH("the number of a month"),
        ATTRIBUTE("an attribute of the dealer");

        final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    private final DealerNetwork network;
    private final Names attributes;
    private final boolean received;

    LineColumns(DealerNetwork network, Basis basis) {
        this.network = network;
        this.attributes = Names.attributes(network);
        this.received = basis != Basis.BOOKED;
    }

    DealerNetwork network() {
        return network;
    }

    /** What a column holds, empty if there is no such column. */
    Optional<Kind> kind(String column) {
        if (column.startsWith(ATTRIBUTE)) {
            return attributes.contains(column) ? Optional.of(Kind.ATTRIBUTE) : Optional.empty();
        } else if (column.equals(RECEIVED_ON) && !received) {
            return Optional.empty();
        }
        Optional<Kind> custom =
                Optional.ofNullable(network.schema().columns().get(column)).map(LineColumns::kind);
        return custom.or(() -> Optional.ofNullable(BUILT_IN.get(column)));
    }

    private static Kind kind(ColumnType type) {
        return switch (type) {
            case DECIMAL -> Kind.DECIMAL;
            case CODE -> Kind.CODE;
            case DATE -> Kind.DATE;
        };
    }

    /** The columns of some kinds, as a message lists them. */
    List<String> names(Kind... kinds) {
        List<Kind> wanted = List.of(kinds);
        List<String> names = new ArrayList<>();
        BUILT_IN.keySet().stream().sorted().forEach(names::add);
        names.addAll(network.schema().columns().keySet());
        names.addAll(attributes.known().orElse(Set.of()));
        names.removeIf(name -> kind(name).filter(wanted::contains).isEmpty());
        return names;
    }

    /** Reports a column that is not of one of some kinds, with the nearest that is. */
    void check(String column, Pointer pointer, Problems problems, Kind... kinds) {
        Optional<Kind> kind = kind(column);
        if (kind.isEmpty()) {
            Names.of("column", names(kinds)).check(column, pointer, problems);
        } else if (!List.of(kinds).contains(kind.get())) {
            problems.add(Problem.of(pointer, Problem.WRONG_KIND, "the column holds " + kind.get().words)
                    .withValue(column)
                    .withAllowed(String.join(", ", names(kinds))));
        }
    }
}
