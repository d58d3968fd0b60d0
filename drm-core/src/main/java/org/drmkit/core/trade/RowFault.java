package org.drmkit.core.trade;

/** The kinds of problems that a row can have. */
public enum RowFault {
    /** A value that every row must have is missing. */
    MISSING("no value", "the source has NULL there, or the column is called otherwise"),
    /** A code is not among the known ones. */
    UNKNOWN_CODE("unknown code", "it is new and has to be added to the schema first"),
    /** A column is not declared. */
    UNKNOWN_COLUMN("unknown column", "it has to be declared in the schema first"),
    /** A value is no code. */
    NOT_A_CODE("not a code", "it can be handed in as text"),
    /** A value is no number. */
    NOT_A_NUMBER("not a number", "it has separators, a unit or a decimal comma"),
    /** A value is no day. */
    NOT_A_DATE("not a date", "day and month are written in another order"),
    /** A number has more digits after the point than its column can take. */
    TOO_MANY_DIGITS("too many digits after the point", "it is a unit price, or was not rounded where it arose"),
    /** A value is larger or smaller than a ledger can hold. */
    OUT_OF_RANGE("out of range", "a digit slipped, or it is in another unit"),
    /** A row is in another currency than the ledger. */
    OTHER_CURRENCY("another currency", "it belongs into a ledger of its own"),
    /** An id is used again for other content. */
    REPEATED_ID(
            "the id is taken by a line with other content",
            "it is a correction: an id of its own and reverses make it one"),
    /** A line takes back the line of another dealer. */
    OTHER_DEALER("it takes back a line of another dealer", "the dealer of one of the two is wrong"),
    /** A line takes itself back, directly or through others. */
    CIRCLE(
            "it takes itself back, directly or through others",
            "one of the lines in the circle is the sale and reverses nothing");

    private final String text;
    private final String fix;

    RowFault(String text, String fix) {
        this.text = text;
        this.fix = fix;
    }

    /**
     * Returns what is wrong in words.
     *
     * @return the words, without full stop
     */
    public String text() {
        return text;
    }

    /**
     * Returns what usually helps.
     *
     * @return the rest of a sentence that starts with "Maybe", without full stop
     */
    public String fix() {
        return fix;
    }
}
