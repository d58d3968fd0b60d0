package org.drmkit.core.trade.internal;

import org.jspecify.annotations.Nullable;

/**
 * References from rows to lines by id: from a return to the line that it takes back, from a receipt to the line that it
 * pays.
 *
 * <p>Room is taken only by rows that have one. A line that comes later than its reference is found when loading ends.
 */
public final class ReferenceStore implements Store {

    private final IdStore ids;
    private final TextPool later = new TextPool();
    private final Ints rows = new Ints();
    private final Ints targets = new Ints();

    /**
     * Creates an empty list of references.
     *
     * @param ids the ids that are referred to
     */
    public ReferenceStore(IdStore ids) {
        this.ids = ids;
    }

    @Override
    public @Nullable Fault check(Cell cell) {
        return IdStore.checkText(cell);
    }

    @Override
    public void put(int row, Cell cell) {
        String text = String.valueOf(cell.asText());
        int number = ids.number(text);
        rows.add(row);
        targets.add(number >= 0 ? number : ~later.intern(text));
    }

    @Override
    public boolean holds(int row, Cell cell) {
        int position = rows.find(row);
        return position < 0 ? cell.isAbsent() : text(targets.get(position)).equals(cell.asText());
    }

    private String text(int target) {
        return target >= 0 ? ids.text(target) : later.text(~target);
    }

    References toColumn() {
        int[] lines = targets.release();
        for (int i = 0; i < lines.length; i++) {
            int number = lines[i] >= 0 ? lines[i] : ids.number(later.text(~lines[i]));
            lines[i] = number >= 0 ? ids.line(number) : lines[i];
        }
        later.trim();
        return new References(rows.release(), lines, later);
    }
}
