package org.drmkit.core.formula.internal;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.fact.CellKind;
import org.drmkit.core.fact.FactQuery;
import org.drmkit.core.fact.FigureColumn;

/** The hash of what a run read, whatever the order in which it asked. */
final class InputsHash {

    private static final Comparator<Map.Entry<FactQuery, FigureColumn>> ORDER = Comparator.comparing(
                    (Map.Entry<FactQuery, FigureColumn> fact) ->
                            fact.getKey().name() + fact.getKey().period())
            .thenComparing(fact -> fact.getKey().parties().toString());

    private final Hasher hasher = Hashing.sha256().newHasher();

    private InputsHash() {}

    static String of(DealerBook book, Map<FactQuery, FigureColumn> facts) {
        InputsHash hash = new InputsHash();
        hash.put(book.network().contentHash());
        hash.put(book.ledger().contentHash());
        facts.entrySet().stream().sorted(ORDER).forEach(fact -> hash.put(fact.getKey(), fact.getValue()));
        return hash.hasher.hash().toString();
    }

    private void put(FactQuery query, FigureColumn answer) {
        put(query.name());
        put(query.period().toString());
        for (int i = 0; i < answer.size(); i++) {
            put(query.parties().id(i));
            put(text(answer, i));
        }
    }

    /** The kind tells the code 5 from the number; an exact number is the same however a column holds it. */
    private static String text(FigureColumn answer, int i) {
        CellKind kind = answer.kind(i);
        return kind.isExact() ? answer.fraction(i).toString() : kind + " " + answer.figure(i);
    }

    private void put(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        hasher.putInt(bytes.length).putBytes(bytes);
    }
}
