package org.drmkit.core.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What changed between two explanations of one figure, node by node.
 *
 * <p>Nodes are matched by their code and by those arguments that are texts (rule, period, dealer); the only one of its
 * code on both sides is matched whatever its arguments. When a late line raises the base from 27,000.00 to 32,000.00,
 * the changes are what is due, the payout that it follows from, and the base. Immutable; equal by content.
 */
public final class Difference {

    /**
     * A node that is new, gone, or says something else; its children are changes of their own.
     *
     * @param path the nodes from the root down
     * @param before the earlier node, empty if it is new
     * @param after the later node, empty if it is gone
     */
    public record Change(String path, Optional<Explanation> before, Optional<Explanation> after) {}

    private final ImmutableList<Change> changes;

    private Difference(List<Change> changes) {
        this.changes = ImmutableList.copyOf(changes);
    }

    static Difference between(Explanation before, Explanation after) {
        Comparison comparison = new Comparison();
        comparison.compare(before, after, "");
        return new Difference(comparison.changes.build());
    }

    /**
     * Returns the changes, every node before those below it, new ones where they stand now and then those that are gone.
     *
     * @return the changes
     */
    public List<Change> changes() {
        return changes;
    }

    /**
     * Tells whether nothing changed.
     *
     * @return whether there are no changes
     */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * Writes the changes for people, one indented line for each: {@code Due 940.00 → 1,140.00 (+200.00)}.
     *
     * @param locale the language of words and numbers
     * @param texts the words for the codes
     * @return the text, every line ended by a line feed
     */
    public String render(Locale locale, Texts texts) {
        return ChangeLines.of(changes, locale, texts);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Difference other && changes.equals(other.changes);
    }

    @Override
    public int hashCode() {
        return changes.hashCode();
    }

    @Override
    public String toString() {
        return changes.stream().map(Change::path).toList().toString();
    }

    /** The walk down both trees at once. */
    private static final class Comparison {

        private final ImmutableList.Builder<Change> changes = ImmutableList.builder();

        void compare(Explanation before, Explanation after, String parent) {
            if (!before.equals(after)) {
                String path = parent + after.step();
                if (!before.saysTheSameAs(after)) {
                    changes.add(new Change(path, Optional.of(before), Optional.of(after)));
                }
                compareChildren(before, after, path + "/");
            }
        }

        private void compareChildren(Explanation before, Explanation after, String path) {
            Siblings earlier = new Siblings(before);
            Siblings later = new Siblings(after);
            Set<Sibling> matched = new HashSet<>();
            later.all.forEach(now -> {
                Optional<Sibling> then = earlier.matching(now, later);
                then.ifPresent(matched::add);
                then.ifPresentOrElse(
                        found -> compare(found.node, now.node, path),
                        () -> changes.add(new Change(path + now.node.step(), Optional.empty(), Optional.of(now.node))));
            });
            earlier.all.stream()
                    .filter(then -> !matched.contains(then))
                    .map(then -> new Change(path + then.node.step(), Optional.of(then.node), Optional.empty()))
                    .forEach(changes::add);
        }
    }

    /** A child, told apart from others of the same code and arguments by the order in which they stand. */
    private static final class Sibling {

        private final Explanation node;

        Sibling(Explanation node) {
            this.node = node;
        }
    }

    private static final class Siblings {

        private final List<Sibling> all;
        private final ImmutableListMultimap<String, Sibling> byStep;
        private final ImmutableListMultimap<String, Sibling> byCode;

        Siblings(Explanation parent) {
            all = parent.children().map(Sibling::new).toList();
            byStep = Multimaps.index(all, sibling -> sibling.node.step());
            byCode = Multimaps.index(all, sibling -> sibling.node.code());
        }

        Optional<Sibling> matching(Sibling other, Siblings others) {
            List<Sibling> alike = byStep.get(other.node.step());
            int position = others.byStep.get(other.node.step()).indexOf(other);
            if (position < alike.size()) {
                return Optional.of(alike.get(position));
            }
            Collection<Sibling> sameCode = byCode.get(other.node.code());
            boolean onlyOne =
                    sameCode.size() == 1 && others.byCode.get(other.node.code()).size() == 1;
            return onlyOne ? sameCode.stream().findFirst() : Optional.empty();
        }
    }
}
