package org.drmkit.incentives.settlement;

import java.time.LocalDate;

/** Keys of lines as texts. */
final class RowKeys {

    private RowKeys() {}

    static String key(String program, SettlementLine line) {
        return String.join(
                "/",
                escaped(program),
                escaped(line.dealer()),
                escaped(line.rule().orElse("")),
                line.from().map(LocalDate::toString).orElse(""));
    }

    private static String escaped(String part) {
        return part.replace("%", "%25").replace("/", "%2F");
    }
}
