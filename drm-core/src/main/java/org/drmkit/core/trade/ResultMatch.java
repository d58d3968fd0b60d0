package org.drmkit.core.trade;

import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.drmkit.core.json.Nearest;

/** The columns of one result set, matched with the columns that are to be loaded. */
final class ResultMatch {

    private static final int UNMATCHED = -1;

    private final List<String> names;
    private final List<String> labels = new ArrayList<>();
    private final int[] places;
    private final List<String> problems = new ArrayList<>();

    ResultMatch(ResultSetMetaData result, List<String> names) throws SQLException {
        this.names = names;
        for (int i = 1; i <= result.getColumnCount(); i++) {
            labels.add(result.getColumnLabel(i));
        }
        this.places = new int[labels.size()];
        Arrays.fill(places, UNMATCHED);
    }

    /** Matches a column with the label that was named for it. */
    void name(String name, String label) {
        int place = names.indexOf(name);
        List<Integer> positions = positions(label);
        if (place < 0) {
            problems.add("There is no column (%s); known are %s.%s".formatted(name, names, maybe(name, names)));
        } else if (positions.size() != 1) {
            problems.add("The result has %s columns labelled (%s) for %s; its labels are %s.%s"
                    .formatted(positions.size(), label, name, labels, maybe(label, labels)));
        } else {
            match(positions.get(0), place);
        }
    }

    private List<Integer> positions(String label) {
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i).equalsIgnoreCase(label)) {
                positions.add(i);
            }
        }
        return positions;
    }

    private void match(int position, int place) {
        if (places[position] != UNMATCHED || has(place)) {
            problems.add(
                    "The result column (%s) is another one for %s.".formatted(labels.get(position), names.get(place)));
        } else {
            places[position] = place;
        }
    }

    private boolean has(int place) {
        return Arrays.stream(places).anyMatch(matched -> matched == place);
    }

    /** Matches the result columns that nothing named by their own names. */
    void others(boolean ignored) {
        for (int position = 0; position < places.length; position++) {
            if (places[position] == UNMATCHED) {
                other(position, ignored);
            }
        }
    }

    private void other(int position, boolean ignored) {
        String label = labels.get(position);
        int place = place(label);
        if (place >= 0 && !(has(place) && ignored)) {
            match(position, place);
        } else if (place < 0 && !ignored) {
            problems.add("The result column (%s) is none of %s.%s Or call ignoringOthers()."
                    .formatted(label, names, maybe(label, names)));
        }
    }

    private int place(String label) {
        for (int place = 0; place < names.size(); place++) {
            if (plain(names.get(place)).equals(plain(label))) {
                return place;
            }
        }
        return UNMATCHED;
    }

    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    void require(Collection<String> required) {
        for (String name : names) {
            if (required.contains(name) && !has(names.indexOf(name))) {
                problems.add("No result column is %s; the labels are %s.%s Or name it with(\"%s\", ...)."
                        .formatted(name, labels, maybe(name, labels), name));
            }
        }
    }

    private static String maybe(String name, Collection<String> known) {
        return Nearest.of(name, known).map(nearest -> " Maybe " + nearest + ".").orElse("");
    }

    int[] places() {
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(
                    "The columns of the result cannot be mapped.\n" + String.join("\n", problems));
        }
        return places.clone();
    }
}
