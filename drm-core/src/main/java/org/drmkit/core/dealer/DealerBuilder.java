package org.drmkit.core.dealer;

import java.util.Map;
import java.util.TreeMap;
import org.drmkit.core.fact.Scalar;
import org.drmkit.core.time.Dated;

/**
 * Puts a dealer together.
 *
 * <p>Mutable, for one thread; each dealer that it builds is its own.
 */
public final class DealerBuilder {

    static final String PREFIX = "dealer.";

    private final String id;
    private final Map<String, Dated<Scalar>> attributes = new TreeMap<>();

    DealerBuilder(String id) {
        if (id.isBlank()) {
            throw new IllegalArgumentException(
                    "The id of a dealer must not be blank.\nMaybe a row without an id was handed in.");
        }
        this.id = id;
    }

    /**
     * Adds an attribute that is a code on every day.
     *
     * @param name the name, without {@code dealer.} in front
     * @param code the code, not blank
     * @return this builder
     * @throws IllegalArgumentException if the name is taken or does not start with a letter, or the code is blank
     */
    public DealerBuilder attribute(String name, String code) {
        return attribute(name, Dated.of(Scalar.code(code)));
    }

    /**
     * Adds an attribute that is a whole number on every day.
     *
     * @param name the name, without {@code dealer.} in front
     * @param number the number
     * @return this builder
     * @throws IllegalArgumentException if the name is taken or does not start with a letter
     */
    public DealerBuilder attribute(String name, long number) {
        return attribute(name, Dated.of(Scalar.of(number)));
    }

    /**
     * Adds an attribute.
     *
     * @param name the name, without {@code dealer.} in front
     * @param values the values by date
     * @return this builder
     * @throws IllegalArgumentException if the name is taken or does not start with a letter
     */
    public DealerBuilder attribute(String name, Dated<Scalar> values) {
        checkName(name);
        Dated<Scalar> taken = attributes.putIfAbsent(name, values);
        if (taken != null) {
            throw new IllegalArgumentException(
                    "The dealer %s has the attribute %s already: %s.\nMaybe give all dates at once."
                            .formatted(id, name, taken));
        }
        return this;
    }

    private void checkName(String name) {
        if (name.startsWith(PREFIX)) {
            throw new IllegalArgumentException("The attribute %s of dealer %s must be named without `%s`.\nMaybe %s."
                    .formatted(name, id, PREFIX, name.substring(PREFIX.length())));
        }
        if (name.isEmpty() || !Character.isLetter(name.codePointAt(0))) {
            throw new IllegalArgumentException(
                    "The name (%s) of an attribute of dealer %s must start with a letter.\nMaybe tier%s."
                            .formatted(name, id, name));
        }
    }

    /**
     * Builds the dealer.
     *
     * @return the dealer with the attributes so far
     */
    public Dealer build() {
        return new Dealer(id, attributes);
    }
}
