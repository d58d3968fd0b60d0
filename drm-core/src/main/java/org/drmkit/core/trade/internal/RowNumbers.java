package org.drmkit.core.trade.internal;

/**
 * Which row of the source a line was, where some rows became no line.
 *
 * <p>Takes room only for runs of rows that were left out.
 */
public final class RowNumbers {

    private final Ints lines = new Ints();
    private final Ints skipped = new Ints();
    private long rows;

    /**
     * Counts the next row.
     *
     * @return its number, from 1
     */
    public long next() {
        return ++rows;
    }

    /**
     * Returns how many rows there were.
     *
     * @return the count
     */
    public long count() {
        return rows;
    }

    /**
     * Tells that the last row became no line.
     *
     * @param size the number of lines so far
     */
    public void skip(int size) {
        int last = lines.size() - 1;
        if (last >= 0 && lines.get(last) == size) {
            skipped.set(last, skipped.get(last) + 1);
        } else {
            lines.add(size);
            skipped.add(last < 0 ? 1 : skipped.get(last) + 1);
        }
    }

    /**
     * Returns the row of a line.
     *
     * @param line the line
     * @return the number of its row, from 1
     */
    public long of(int line) {
        int position = lines.find(line);
        int run = position >= 0 ? position : -position - 2;
        return line + 1L + (run < 0 ? 0 : skipped.get(run));
    }
}
