package org.drmkit.incentives.law;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.trade.TradeLine;
import org.drmkit.incentives.program.Program;

/**
 * The laws of a program, run on books that are made up for it.
 *
 * <pre>{@code
 * ProgramLaws laws = ProgramLaws.of(program);
 * laws.search(1, 200).forEach(breach -> show(breach.message()));
 * }</pre>
 *
 * <p>The same number always makes up the same books, so that a caller may refuse to save a rule that breaks a law and show why. What the
 * definition waives in its {@code meta} is not run. Immutable and thread-safe.
 */
public final class ProgramLaws {

    private static final String WAIVER = "law.";

    private final Trial trial;
    private final SceneMaker maker;
    private final Map<ProgramLaw, String> waivers;

    private ProgramLaws(Program program, DealerNetwork network) {
        this.trial = Trial.of(program, network);
        this.maker = SceneMaker.of(program, network);
        this.waivers = waivers(program);
    }

    /**
     * Returns the laws of a program, on a network that is made up of the codes and attributes that it names.
     *
     * @param program the program
     * @return its laws
     * @throws DefinitionException if the program names columns or trees that only a real network has
     */
    public static ProgramLaws of(Program program) {
        return of(program, SceneMaker.network(program));
    }

    /**
     * Returns the laws of a program on a network.
     *
     * @param program the program
     * @param network the network, with its codes, columns and attributes; it should have a few dealers
     * @return its laws
     * @throws DefinitionException if the program names what the network does not know
     */
    public static ProgramLaws of(Program program, DealerNetwork network) {
        return new ProgramLaws(program, network);
    }

    private static Map<ProgramLaw, String> waivers(Program program) {
        Map<ProgramLaw, String> waivers = new EnumMap<>(ProgramLaw.class);
        Arrays.stream(ProgramLaw.values())
                .forEach(law -> Optional.ofNullable(program.header().meta().get(WAIVER + law))
                        .ifPresent(reason -> waivers.put(law, reason)));
        return waivers;
    }

    /**
     * Returns the laws that the definition waives.
     *
     * @return the reason by law
     */
    public Map<ProgramLaw, String> waivers() {
        return Map.copyOf(waivers);
    }

    /**
     * Checks a law on a book.
     *
     * @param law the law
     * @param scene the book
     * @return the breach, empty if the law holds there or is waived
     */
    public Optional<Breach> check(ProgramLaw law, Scene scene) {
        return waivers.containsKey(law)
                ? Optional.empty()
                : law.law()
                        .breach(trial, scene)
                        .map(what -> new Breach(law, trial.program().header().id(), what, scene));
    }

    /**
     * Makes up books and looks for breaches of all laws.
     *
     * @param seed where chance begins; the same seed makes up the same books
     * @param books how many books
     * @return for each law that does not hold, the first breach, with as few lines as show it
     */
    public List<Breach> search(long seed, int books) {
        Map<ProgramLaw, Breach> found = new EnumMap<>(ProgramLaw.class);
        Random random = new Random(seed);
        for (int i = 0; i < books; i++) {
            Scene scene = maker.scene(random);
            for (ProgramLaw law : ProgramLaw.values()) {
                if (!found.containsKey(law) && (i == 0 || !law.law().isOfDefinition())) {
                    check(law, scene).ifPresent(breach -> found.put(law, smallest(breach)));
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** Leaves out lines and facts as long as the law is still broken. */
    private Breach smallest(Breach breach) {
        Scene scene = breach.scene();
        for (int i = scene.lines().size() - 1; i >= 0; i--) {
            List<TradeLine> fewer = new ArrayList<>(scene.lines());
            TradeLine left = fewer.remove(i);
            boolean tied = left.id().isPresent()
                    && fewer.stream().anyMatch(line -> line.reverses().equals(left.id()));
            Optional<Breach> smaller = tied ? Optional.empty() : check(breach.law(), scene.with(fewer));
            if (smaller.isPresent()) {
                return smallest(smaller.get());
            }
        }
        return breach;
    }

    /**
     * Makes up a book from numbers, for generators of other frameworks: smaller numbers make simpler books.
     *
     * @param numbers the numbers, none negative, five to a line; the first ones choose the day of settlement and the facts
     * @return the book
     */
    public Scene scene(List<Integer> numbers) {
        return maker.scene(numbers);
    }
}
