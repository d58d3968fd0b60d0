package org.drmkit.examples.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A bonus by completion of the target and grade of satisfaction, complete by construction.
 *
 * <p>From 110 % on and with grade B it is 2.75 %. A grid in which a row lacks a grade, or rows are out of order, is not built.
 *
 * @param rows the rates by grade, by the completion from which they hold
 */
record BonusGrid(Map<BigDecimal, Map<String, BigDecimal>> rows) {

    BonusGrid {
        List<String> holes = new ArrayList<>();
        TreeSet<String> grades = new TreeSet<>();
        rows.values().forEach(row -> grades.addAll(row.keySet()));
        BigDecimal last = null;
        for (Map.Entry<BigDecimal, Map<String, BigDecimal>> row : rows.entrySet()) {
            grades.stream()
                    .filter(grade -> !row.getValue().containsKey(grade))
                    .forEach(grade -> holes.add("%s from %s".formatted(grade, row.getKey())));
            if (last != null && row.getKey().compareTo(last) <= 0) {
                holes.add("%s does not follow %s".formatted(row.getKey(), last));
            }
            last = row.getKey();
        }
        if (!holes.isEmpty() || rows.isEmpty()) {
            throw new IllegalArgumentException(
                    "The grid has holes: %s.\nMaybe a rate of 0 is meant.".formatted(String.join(", ", holes)));
        }
    }

    /** Reads rows such as "1.10: A 0.03 B 0.0275". */
    static BonusGrid parse(String text) {
        Map<BigDecimal, Map<String, BigDecimal>> rows = new LinkedHashMap<>();
        for (String line : text.strip().lines().toList()) {
            int colon = line.indexOf(':');
            String[] words = line.substring(colon + 1).strip().split(" ", -1);
            Map<String, BigDecimal> row = new LinkedHashMap<>();
            for (int i = 0; i + 1 < words.length; i += 2) {
                row.put(words[i], new BigDecimal(words[i + 1]));
            }
            rows.put(new BigDecimal(line.substring(0, colon).strip()), row);
        }
        return new BonusGrid(rows);
    }

    /** The pay of a rule: cases by grade, and bands by completion within each. */
    String pay(String grade, String completion) {
        List<String> cases = new ArrayList<>();
        for (String column : rows.values().iterator().next().keySet()) {
            List<String> bands = new ArrayList<>();
            rows.forEach((from, row) -> bands.add("{\"from\": %s, \"rate\": %s}".formatted(from, row.get(column))));
            cases.add("\"%s\": {\"by\": %s, \"bands\": [%s]}".formatted(column, completion, String.join(", ", bands)));
        }
        return "{\"by\": %s, \"cases\": {%s}}".formatted(grade, String.join(", ", cases));
    }
}
