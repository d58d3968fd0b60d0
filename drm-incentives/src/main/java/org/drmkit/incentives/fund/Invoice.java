package org.drmkit.incentives.fund;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.math.BigDecimal;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.number.Decimals;

/**
 * A bill that a dealer paid for an activity.
 *
 * <p>Bills are told apart by issuer and number; case, spaces and punctuation do not count, so that {@code INV-0017} and {@code inv 0017}
 * are one bill. Immutable.
 *
 * @param issuer who issued it
 * @param number its number
 * @param amount its amount
 */
public record Invoice(String issuer, String number, BigDecimal amount) {

    private static final CharMatcher SIGNS = CharMatcher.forPredicate(c -> !Character.isLetterOrDigit(c));

    static final Shape<Invoice> SHAPE = Shape.object("invoice", o -> {
        var issuer = o.required("issuer", Shapes.TEXT, Invoice::issuer);
        var number = o.required("number", Shapes.CODE, Invoice::number);
        var amount = o.required("amount", Shapes.DECIMAL, Invoice::amount);
        return v -> new Invoice(v.get(issuer), v.get(number), v.get(amount));
    });

    /** Keeps numbers without the zeros at their end, so that equal ones are equal. */
    public Invoice {
        amount = Decimals.canonical(amount);
    }

    /**
     * Returns what tells bills apart.
     *
     * @return issuer and number, letters and digits only, in small letters
     */
    public String key() {
        return plain(issuer) + "/" + plain(number);
    }

    private static String plain(String text) {
        return Ascii.toLowerCase(SIGNS.removeFrom(text));
    }
}
