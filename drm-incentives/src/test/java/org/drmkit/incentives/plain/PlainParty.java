package org.drmkit.incentives.plain;

import java.util.function.Predicate;
import org.drmkit.core.trade.TradeLine;

/**
 * Who is judged: a dealer, or a group with the lines of its members.
 *
 * @param id the dealer or group
 * @param counts which lines are its own
 */
record PlainParty(String id, Predicate<TradeLine> counts) {

    static PlainParty dealer(String id) {
        return new PlainParty(id, line -> line.dealer().equals(id));
    }

    /** A line belongs to the group of its dealer on the line's date, a return to that of its sale, if the rule is for that dealer. */
    static PlainParty group(String id, PlainBook book, Predicate<String> members) {
        return new PlainParty(
                id,
                line -> members.test(line.dealer())
                        && book.group(line.dealer(), book.origin(line).date()).equals(id));
    }
}
