package org.drmkit.core.measure;

import java.util.OptionalInt;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * What a measure counts the different values of: a column, or the ancestor of its code at a depth.
 *
 * <p>{@code product@1} counts product lines if the root of the tree is depth 0 and the lines of products are below it; a code
 * above that depth does not count. Without a depth it is the column as it stands: {@code product, region, channel, month,
 * quarter} (both of the fiscal year), or a declared code column.
 *
 * <p>Immutable; {@link #parse} is the inverse of {@code toString}.
 *
 * @param column  the column
 * @param depth  the depth in the column's tree, only for {@code product} and {@code region}
 */
public record DistinctKey(String column, OptionalInt depth) {

    /** How a key looks as JSON: its text. */
    public static final Shape<DistinctKey> SHAPE = Shapes.NAME.map(DistinctKey::parse, DistinctKey::toString);

    private static final int DEEPEST = 64;

    /**
     * Checks the column and the depth.
     *
     * @throws IllegalArgumentException if the column is empty, or has a depth but no tree
     */
    public DistinctKey {
        if (column.isEmpty()) {
            throw new IllegalArgumentException("The values of no column can be counted.\nMaybe product.");
        }
        if (depth.isPresent()) {
            checkDepth(column, depth.getAsInt());
        }
    }

    private static void checkDepth(String column, int depth) {
        if (!column.equals("product") && !column.equals("region")) {
            throw new IllegalArgumentException(
                    "The column %s has no tree, so that @%s means nothing; only product and region have.\nMaybe %s."
                            .formatted(column, depth, column));
        }
        if (depth < 0 || depth > DEEPEST) {
            throw new IllegalArgumentException(
                    "The depth (%s) must be from 0, the root, to %s.\nMaybe %s@1.".formatted(depth, DEEPEST, column));
        }
    }

    /**
     * Parses the text of a definition.
     *
     * @param text  a column, or a column, {@code @} and a depth
     * @return the key
     * @throws IllegalArgumentException if the text is not of this form
     */
    public static DistinctKey parse(String text) {
        int sign = text.indexOf('@');
        if (sign < 0) {
            return new DistinctKey(text, OptionalInt.empty());
        }
        try {
            return new DistinctKey(text.substring(0, sign), OptionalInt.of(Integer.parseInt(text.substring(sign + 1))));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "After @ stands the depth in the tree, a whole number, but not in (%s).\nMaybe %s@1."
                            .formatted(text, text.substring(0, sign)),
                    e);
        }
    }

    @Override
    public String toString() {
        return depth.isPresent() ? column + "@" + depth.getAsInt() : column;
    }
}
