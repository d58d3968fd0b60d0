package org.drmkit.core.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.Shape;

/** Whatever a caller stores as JSON comes back as it was, and nothing that is a value is without JSON. */
class RoundTripProperties {

    private static final Set<String> PACKAGES = Set.of(
            "agreement",
            "dealer",
            "definition",
            "explain",
            "fact",
            "json",
            "money",
            "network",
            "time",
            "trade",
            "tree");

    /** Values that are no data of their own: asked, computed or found in others. */
    private static final Set<String> NO_DATA = Set.of(
            "Dated", // Dated.shape, for any element
            "Header", // Header.shape, for any format
            "FiscalPeriod", // a period of a FiscalCalendar
            "NodeSet", // nodes of one CodeTree
            "Pointer", // a text, inside a Problem
            "Part", // a visit to a place of a definition
            "Limits", // how a reader is set up
            "Texts", // words, read from property files
            "Mismatch", // computed from an Explanation
            "Difference", // computed from two Explanations
            "FactQuery", // a question
            "Parties", // the rows of a run
            "BadLines", // how a load is set up
            "TradeLedger"); // its rows are TradeLine and Receipt

    @Provide
    Arbitrary<Tuple2<Class<?>, Object>> values() {
        List<Arbitrary<Tuple2<Class<?>, Object>>> all = SpineValues.BY_TYPE.entrySet().stream()
                .map(entry -> entry.getValue().<Tuple2<Class<?>, Object>>map(value -> Tuple.of(entry.getKey(), value)))
                .toList();
        return Arbitraries.oneOf(all);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void shape_readsWhatItWrites(@ForAll("values") Tuple2<Class<?>, Object> value) throws ReflectiveOperationException {
        Shape<Object> shape = shape(value.get1());
        Json written = shape.write(value.get2());
        assertThat(shape.parse(written.canonical(), "value")).isEqualTo(value.get2());
        assertThat(shape.write(shape.parse(written, "value")).canonical()).isEqualTo(written.canonical());
    }

    @Example
    void values_areThoseOfEveryTypeWithAShape() throws IOException, URISyntaxException {
        Set<Class<?>> withShape = types().filter(RoundTripProperties::hasShape).collect(Collectors.toSet());
        assertThat(SpineValues.BY_TYPE.keySet()).containsExactlyInAnyOrderElementsOf(withShape);
    }

    @Example
    void values_withoutAShape_areNoData() throws IOException, URISyntaxException {
        Set<String> without = types().filter(RoundTripProperties::isValue)
                .filter(type -> !hasShape(type) && !isPartOfAShape(type))
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());
        assertThat(without).isEqualTo(NO_DATA);
    }

    /** A kind of a sealed type, such as a decimal, is read and written as that type. */
    private static boolean isPartOfAShape(Class<?> type) {
        return Stream.of(type.getInterfaces()).anyMatch(RoundTripProperties::hasShape);
    }

    private static boolean isValue(Class<?> type) {
        return type.isRecord()
                || Stream.of(type.getDeclaredMethods())
                        .anyMatch(method -> method.getName().equals("equals"));
    }

    private static boolean hasShape(Class<?> type) {
        return Stream.of(type.getDeclaredFields()).anyMatch(RoundTripProperties::isShape);
    }

    private static boolean isShape(Field field) {
        return field.getName().equals("SHAPE") && Modifier.isPublic(field.getModifiers());
    }

    @SuppressWarnings("unchecked")
    private static Shape<Object> shape(Class<?> type) throws ReflectiveOperationException {
        return (Shape<Object>) type.getField("SHAPE").get(null);
    }

    /** The public top-level types of the packages. */
    private static Stream<Class<?>> types() throws IOException, URISyntaxException {
        Path root = Path.of(DealerNetwork.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Class<?>> types;
        try (Stream<Path> files = Files.walk(root.resolve("org/drmkit/core"), 2)) {
            types = files.filter(file ->
                            PACKAGES.contains(file.getParent().getFileName().toString()))
                    .map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.contains("$") && !file.contains("-info"))
                    .<Class<?>>map(RoundTripProperties::load)
                    .filter(type -> Modifier.isPublic(type.getModifiers()))
                    .toList();
        }
        assertThat(types).hasSizeGreaterThan(60);
        return types.stream();
    }

    private static Class<?> load(String file) {
        String name = file.substring(0, file.length() - ".class".length()).replace(java.io.File.separatorChar, '.');
        try {
            return Class.forName(name, false, RoundTripProperties.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
