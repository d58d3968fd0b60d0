package org.drmkit.core.json;

import java.math.BigDecimal;
import org.drmkit.core.number.Decimals;

/** The text of a number, judged character by character before any arithmetic. */
final class NumberText {

    static final int PLACES = Decimals.MAX_SCALE;
    static final int DIGITS = Decimals.MAX_DIGITS;
    static final String ALLOWED = "at most " + PLACES + " decimal places and " + DIGITS + " digits";

    /** What a text is as a number. */
    enum Verdict {
        NUMBER,
        TOO_LONG,
        NO_NUMBER
    }

    private final String text;
    private int at;

    private NumberText(String text) {
        this.text = text;
    }

    /** Tells numeric texts from names: a name starts with a letter. */
    static boolean looksNumeric(String text) {
        return !text.isEmpty() && "+-.0123456789".indexOf(text.charAt(0)) >= 0;
    }

    static Verdict judge(String text) {
        return new NumberText(text).judged();
    }

    /** The value without needless zeros; only for texts that were judged to be a number. */
    static BigDecimal value(String text) {
        return normal(new BigDecimal(text));
    }

    static BigDecimal normal(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        if (stripped.scale() > PLACES || digits(stripped.precision(), stripped.scale()) > DIGITS) {
            throw new IllegalArgumentException(
                    "A number in a document has " + ALLOWED + ", but not this one, of " + stripped.precision()
                            + " digits at scale " + stripped.scale() + ".\nMaybe round it first, or write it as text.");
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static long digits(long precision, long scale) {
        return Math.max(precision - scale, 0) + Math.max(scale, 0);
    }

    private Verdict judged() {
        skip('-');
        int start = at;
        int whole = digits();
        if (whole == 0 || (whole > 1 && text.charAt(start) == '0')) {
            return Verdict.NO_NUMBER;
        }
        int places = skip('.') ? digits() : -1;
        long exponent = skip('e') || skip('E') ? exponent() : 0;
        if (places == 0 || exponent == Long.MIN_VALUE || at != text.length()) {
            return Verdict.NO_NUMBER;
        }
        long scale = Math.max(places, 0) - exponent;
        return Math.abs(scale) > PLACES || digits(whole + Math.max(places, 0), scale) > DIGITS
                ? Verdict.TOO_LONG
                : Verdict.NUMBER;
    }

    private boolean skip(char c) {
        boolean there = at < text.length() && text.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }

    private int digits() {
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - start;
    }

    /** The exponent, cut at a million, which is beyond every limit; Long.MIN_VALUE if there is none. */
    private long exponent() {
        boolean negative = skip('-');
        if (!negative) {
            skip('+');
        }
        int start = at;
        if (digits() == 0) {
            return Long.MIN_VALUE;
        }
        long exponent = 0;
        for (int i = start; i < at; i++) {
            exponent = Math.min(exponent * 10 + (text.charAt(i) - '0'), 1_000_000_000L);
        }
        return negative ? -exponent : exponent;
    }
}
