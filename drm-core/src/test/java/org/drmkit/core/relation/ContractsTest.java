package org.drmkit.core.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drmkit.core.history.Recorded;
import org.drmkit.core.history.RelationContract;
import org.drmkit.core.json.JsonContract;
import org.drmkit.core.relation.cadence.Contact;
import org.junit.jupiter.api.Test;

/** Nothing that a relation reads and writes goes without its contract, and no record without that of its facts. */
class ContractsTest {

    /** What stands only inside of a record or policy that is under a contract. */
    private static final Set<String> PARTS = Set.of(
            "CommitmentStep",
            "FeedbackStep",
            "Finding",
            "LoyaltyPart",
            "Milestone",
            "Pause",
            "RepairStep",
            "Resource",
            "ServiceLevel",
            "ServicePackage",
            "SurveyScale");

    @Test
    void everyShape_isUnderTheContractOfJson_orAPartOfOne() throws IOException, URISyntaxException {
        Set<String> shapes = types(Contact.class)
                .filter(ContractsTest::hasShape)
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        shapes.removeAll(PARTS);
        assertThat(shapes).hasSizeGreaterThan(30);
        assertThat(judged(Set.of(JsonContract.class, RelationContract.class))).containsAll(shapes);
    }

    @Test
    void everyRecord_isUnderTheContractOfFacts() throws IOException, URISyntaxException {
        Set<String> records = types(Contact.class)
                .filter(type -> Recorded.class.isAssignableFrom(type) && hasShape(type))
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(records).hasSizeGreaterThan(20);
        assertThat(judged(Set.of(RelationContract.class))).containsAll(records);
    }

    /** What the implementations of contracts are about. */
    private static Set<String> judged(Set<Class<?>> contracts) throws IOException, URISyntaxException {
        return types(ContractsTest.class)
                .flatMap(test -> Arrays.stream(test.getGenericInterfaces()))
                .filter(ParameterizedType.class::isInstance)
                .map(ParameterizedType.class::cast)
                .filter(contract -> contracts.contains(contract.getRawType()))
                .map(contract -> contract.getActualTypeArguments()[0])
                .map(Type::getTypeName)
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .collect(Collectors.toSet());
    }

    private static boolean hasShape(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && !type.isMemberClass()
                && Arrays.stream(type.getDeclaredFields())
                        .anyMatch(field -> field.getName().equals("SHAPE") && Modifier.isPublic(field.getModifiers()));
    }

    /** The types of the relations, from where a class of them was loaded. */
    private static Stream<Class<?>> types(Class<?> one) throws IOException, URISyntaxException {
        Path root =
                Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<Class<?>> types;
        try (Stream<Path> files = Files.walk(root.resolve("org/drmkit/core/relation"))) {
            types = files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.contains("-info"))
                    .<Class<?>>map(ContractsTest::load)
                    .toList();
        }
        return types.stream();
    }

    private static Class<?> load(String file) {
        try {
            String name = file.substring(0, file.length() - ".class".length()).replace(File.separatorChar, '.');
            return Class.forName(name, false, ContractsTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
