package org.drmkit.scoring.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drmkit.core.fact.Figure;

/**
 * Dealers that were made up, with a figure for the value of every KPI and for every fact that gates and deductions read. Immutable.
 *
 * @param dealers for each dealer the figures by name; the value of a KPI has the name {@code value.<id>}
 */
public record Scene(List<Map<String, Figure>> dealers) {

    private static final String VALUE = "value.";

    /** Keeps the figures in their order. */
    public Scene {
        dealers = dealers.stream()
                .map(figures -> Collections.unmodifiableMap(new LinkedHashMap<>(figures)))
                .toList();
    }

    static String name(String kpi) {
        return VALUE + kpi;
    }

    static String dealer(int i) {
        return "D" + (i + 1);
    }

    Figure value(int dealer, String kpi) {
        return dealers.get(dealer).getOrDefault(name(kpi), Figure.missing("NONE"));
    }

    Scene with(int dealer, String kpi, Figure value) {
        List<Map<String, Figure>> changed = new ArrayList<>(dealers);
        Map<String, Figure> figures = new LinkedHashMap<>(dealers.get(dealer));
        figures.put(name(kpi), value);
        changed.set(dealer, figures);
        return new Scene(changed);
    }

    Scene without(int dealer) {
        List<Map<String, Figure>> fewer = new ArrayList<>(dealers);
        fewer.remove(dealer);
        return new Scene(fewer);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < dealers.size(); i++) {
            text.append(i == 0 ? "" : "; ").append(dealer(i)).append(' ').append(dealers.get(i));
        }
        return text.toString();
    }
}
