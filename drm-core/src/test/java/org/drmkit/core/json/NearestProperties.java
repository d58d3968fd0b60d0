package org.drmkit.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class NearestProperties {

    @Property
    void of_agreesWithTheDefinition(
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(min = 1, max = 7) String name,
            @ForAll @Size(max = 8) List<@CharRange(from = 'a', to = 'd') @StringLength(max = 8) String> known) {
        int limit = name.length() <= 3 ? 1 : Math.max(2, name.length() / 3);
        Optional<String> expected = known.stream()
                .filter(k -> distance(name, k) <= limit)
                .min(Comparator.comparing((String k) -> distance(name, k)).thenComparing(k -> k));

        assertThat(Nearest.of(name, known)).isEqualTo(expected);
    }

    /** The textbook recursion. */
    private static int distance(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.length() + b.length();
        }
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : least(a, b, i, j, d);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int least(String a, String b, int i, int j, int[][] d) {
        int change = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
