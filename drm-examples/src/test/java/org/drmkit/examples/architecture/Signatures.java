package org.drmkit.examples.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.fasterxml.jackson.databind.Module;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.properties.HasModifiers;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a caller can see of the published modules, and of which types it is made. */
final class Signatures {

    private Signatures() {}

    static ArchRule api() {
        return classes()
                .that()
                .resideInAnyPackage(Layers.PUBLISHED)
                .and()
                .resideOutsideOfPackages("..internal..", "..testing..")
                .and(areSeenByCallers())
                .should(nameOnlyTypesOf(List.of("java.", "org.drmkit.", "org.jspecify.")));
    }

    static DescribedPredicate<JavaClass> areSeenByCallers() {
        return DescribedPredicate.describe("are seen by callers", Signatures::isVisible);
    }

    private static ArchCondition<JavaClass> nameOnlyTypesOf(List<String> allowed) {
        return new ArchCondition<>("name only types of the JDK and of drmkit, and Jackson's in a Jackson module") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                signature(item)
                        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                        .map(JavaClass::getBaseComponentType)
                        .filter(type -> !type.isPrimitive() && !isAllowed(item, type, allowed))
                        .distinct()
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                item, "%s names %s in public".formatted(item.getName(), type.getName()))));
            }
        };
    }

    private static boolean isAllowed(JavaClass item, JavaClass type, List<String> allowed) {
        return allowed.stream().anyMatch(type.getName()::startsWith)
                || (item.isAssignableTo(Module.class) && type.getName().startsWith("com.fasterxml.jackson."));
    }

    private static Stream<JavaType> signature(JavaClass item) {
        Stream<JavaType> supertypes = Stream.concat(item.getSuperclass().stream(), item.getInterfaces().stream());
        Stream<JavaType> fields = item.getFields().stream()
                .filter(field -> isVisible((HasModifiers) field))
                .map(field -> field.getType());
        Stream<JavaType> codeUnits = item.getCodeUnits().stream()
                .filter(unit -> isVisible((HasModifiers) unit))
                .flatMap(Signatures::types);
        return Stream.of(supertypes, item.getTypeParameters().stream(), fields, codeUnits)
                .flatMap(types -> types);
    }

    private static Stream<JavaType> types(JavaCodeUnit unit) {
        return Stream.of(
                        Stream.of(unit.getReturnType()),
                        unit.getParameterTypes().stream(),
                        unit.getTypeParameters().stream(),
                        unit.getExceptionTypes().stream())
                .flatMap(types -> types);
    }

    private static boolean isVisible(JavaClass item) {
        return isVisible((HasModifiers) item)
                && item.getEnclosingClass().map(Signatures::isVisible).orElse(true);
    }

    static boolean isVisible(HasModifiers item) {
        Set<JavaModifier> modifiers = item.getModifiers();
        return !modifiers.contains(JavaModifier.SYNTHETIC)
                && (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED));
    }
}
