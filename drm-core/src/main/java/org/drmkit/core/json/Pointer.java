package org.drmkit.core.json;

import com.google.common.base.Splitter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The way from the top of a JSON document to one of its values (RFC 6901).
 *
 * <p>{@code /rules/0/pay/rate} is the rate of the first rule; the empty text is the document itself. A pointer names a place, present
 * or not; it says nothing about what stands there.
 *
 * <p>Immutable, ordered: a place comes before what is inside it, elements by their number, members by their name.
 */
public final class Pointer implements Comparable<Pointer> {

    private static final Pointer ROOT = new Pointer(null, "");

    private final @Nullable Pointer parent;
    private final String last;

    private Pointer(@Nullable Pointer parent, String last) {
        this.parent = parent;
        this.last = last;
    }

    /**
     * Obtains the pointer to the whole document.
     *
     * @return the empty pointer
     */
    public static Pointer root() {
        return ROOT;
    }

    /**
     * Obtains a pointer from its text.
     *
     * @param text  empty, or tokens that each follow a slash, such as {@code /rules/0}
     * @return the pointer
     * @throws IllegalArgumentException if the text is no pointer
     */
    public static Pointer parse(String text) {
        if (text.isEmpty()) {
            return ROOT;
        }
        if (text.charAt(0) != '/') {
            throw new IllegalArgumentException(
                    "The pointer (" + text + ") must be empty or start with a slash.\nMaybe /" + text + ".");
        }
        Pointer pointer = ROOT;
        for (String token : Splitter.on('/').split(text.substring(1))) {
            pointer = pointer.child(unescaped(token));
        }
        return pointer;
    }

    private static String unescaped(String token) {
        for (int i = token.indexOf('~'); i >= 0; i = token.indexOf('~', i + 1)) {
            if (i + 1 == token.length() || "01".indexOf(token.charAt(i + 1)) < 0) {
                throw new IllegalArgumentException("In a pointer ~ is followed by 0 or 1, but not in (" + token
                        + ").\nMaybe ~0, which stands for ~ itself.");
            }
        }
        return token.replace("~1", "/").replace("~0", "~");
    }

    /**
     * Returns the pointer to a member of the object here.
     *
     * @param name  the member's name, any text
     * @return the member's pointer
     */
    public Pointer child(String name) {
        return new Pointer(this, name);
    }

    /**
     * Returns the pointer to an element of the array here.
     *
     * @param index  the element's index, from 0
     * @return the element's pointer
     */
    public Pointer child(int index) {
        return new Pointer(this, Integer.toString(index));
    }

    /**
     * Returns this pointer continued by another, as when a part that was checked alone is put into its document.
     *
     * @param inner  the pointer from here on
     * @return the pointer from the top
     */
    public Pointer append(Pointer inner) {
        Pointer pointer = this;
        for (String token : inner.tokens()) {
            pointer = pointer.child(token);
        }
        return pointer;
    }

    /**
     * Returns the place that this one is directly inside.
     *
     * @return the parent, empty for the document itself
     */
    public Optional<Pointer> parent() {
        return Optional.ofNullable(parent);
    }

    /**
     * Returns the member's name or the element's index at the end.
     *
     * @return the last token, empty for the document itself
     */
    public String last() {
        return last;
    }

    /**
     * Returns the names and indexes from the top to here.
     *
     * @return the tokens, unescaped
     */
    public List<String> tokens() {
        Deque<String> tokens = new ArrayDeque<>();
        for (Pointer at = this; at.parent != null; at = at.parent) {
            tokens.addFirst(at.last);
        }
        return List.copyOf(tokens);
    }

    @Override
    public int compareTo(Pointer other) {
        List<String> mine = tokens();
        List<String> others = other.tokens();
        for (int i = 0; i < Math.min(mine.size(), others.size()); i++) {
            int order = compare(mine.get(i), others.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(mine.size(), others.size());
    }

    private static int compare(String a, String b) {
        if (isIndex(a) && isIndex(b)) {
            return a.length() == b.length() ? a.compareTo(b) : Integer.compare(a.length(), b.length());
        }
        return isIndex(a) == isIndex(b) ? a.compareTo(b) : isIndex(a) ? -1 : 1;
    }

    private static boolean isIndex(String token) {
        return token.equals("0")
                || (!token.isEmpty() && token.charAt(0) != '0' && token.chars().allMatch(c -> c >= '0' && c <= '9'));
    }

    @Override
    public boolean equals(@Nullable Object object) {
        if (!(object instanceof Pointer other)) {
            return false;
        }
        @Nullable Pointer a = this;
        @Nullable Pointer b = other;
        while (a != null && b != null && a != b) {
            if (!a.last.equals(b.last)) {
                return false;
            }
            a = a.parent;
            b = b.parent;
        }
        return a == b;
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (@Nullable Pointer at = this; at != null; at = at.parent) {
            hash = 31 * hash + at.last.hashCode();
        }
        return hash;
    }

    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        for (String token : tokens()) {
            parts.add("/" + token.replace("~", "~0").replace("/", "~1"));
        }
        return String.join("", parts);
    }
}
