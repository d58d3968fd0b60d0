package org.drmkit.core.fact;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The parties of one level, dealers or groups, in code point order: the rows of a {@link FigureColumn}.
 *
 * <p>{@code Parties.of("D2", "D1")} has D1 in row 0 and D2 in row 1, whatever the order in which they were named, so
 * that results do not depend on it.
 *
 * <p>Immutable and thread-safe.
 */
public final class Parties {

    /** The order of ids: by Unicode code point, also beyond the basic plane, where {@link String#compareTo} differs. */
    public static final Comparator<String> ORDER = Parties::compareCodePoints;

    private final List<String> ids;
    private final Map<String, Integer> rows;
    /** Kept, since questions about the same parties are looked up often. */
    private final int hash;

    private Parties(List<String> ids) {
        this.ids = ids;
        this.rows = new HashMap<>(ids.size() * 2);
        for (int i = 0; i < ids.size(); i++) {
            rows.put(ids.get(i), i);
        }
        this.hash = ids.hashCode();
    }

    /**
     * Returns the parties with these ids; one that is named twice counts once.
     *
     * @param ids the ids, in any order
     * @return the parties
     * @throws IllegalArgumentException if an id is blank
     */
    public static Parties of(Collection<String> ids) {
        if (ids.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(
                    "The id of a party must not be blank.\nMaybe a row without a dealer was handed in.");
        }
        return new Parties(ids.stream().distinct().sorted(ORDER).toList());
    }

    /**
     * Returns the parties with these ids.
     *
     * @param ids the ids, in any order
     * @return the parties
     * @throws IllegalArgumentException if an id is blank
     */
    public static Parties of(String... ids) {
        return of(Arrays.asList(ids));
    }

    /**
     * Returns the number of parties.
     *
     * @return the number of rows
     */
    public int size() {
        return ids.size();
    }

    /**
     * Returns the id of the party in a row.
     *
     * @param row the row, from 0
     * @return the id
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public String id(int row) {
        return ids.get(row);
    }

    /**
     * Returns the row of a party.
     *
     * @param id the id
     * @return the row, or -1 if the party is not one of these
     */
    public int index(String id) {
        return rows.getOrDefault(id, -1);
    }

    /**
     * Returns all ids in order.
     *
     * @return the ids
     */
    public List<String> ids() {
        return ids;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Parties parties && hash == parties.hash && ids.equals(parties.ids));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return ids.toString();
    }

    private static int compareCodePoints(String a, String b) {
        int n = Math.min(a.length(), b.length());
        for (int i = 0; i < n; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                return rank(x) - rank(y);
            }
        }
        return a.length() - b.length();
    }

    /** Moves surrogates, which stand for the highest code points, behind all other characters. */
    private static int rank(char c) {
        return Character.isSurrogate(c) ? c + 0x10000 : c;
    }
}
