package org.drmkit.examples.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** Who may see whom: modules, the packages of drm-core, and what stays out of both. */
final class Layers {

    /** The packages of drm-core, lowest first; those that stand side by side do not see each other. A new one is added here. */
    private static final String CORE =
            "internal < number < json < money time tree explain < fact < history < promise < dealer < agreement"
                    + " < trade < network < book < measure < definition < formula < market < conflict";

    private static final List<List<String>> LEVELS = Arrays.stream(CORE.split(" < "))
            .map(level -> List.of(level.split(" ")))
            .toList();

    /** The packages of the modules that are published. */
    static final String[] PUBLISHED = {"org.drmkit.core..", "org.drmkit.scoring..", "org.drmkit.incentives.."};

    private static final DescribedPredicate<JavaClass> IN_CORE = resideInAPackage("org.drmkit.core..");

    private static final Set<String> SEEN_BY_RELATIONS =
            Set.of("internal", "number", "json", "money", "time", "explain", "fact", "history", "promise", "dealer");

    private Layers() {}

    static ArchRule modules() {
        return layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("core")
                .definedBy("org.drmkit.core..")
                .layer("scoring")
                .definedBy("org.drmkit.scoring..")
                .layer("incentives")
                .definedBy("org.drmkit.incentives..")
                .layer("examples")
                .definedBy("org.drmkit.examples..")
                .whereLayer("core")
                .mayNotAccessAnyLayer()
                .whereLayer("scoring")
                .mayOnlyAccessLayers("core")
                .whereLayer("incentives")
                .mayOnlyAccessLayers("core");
    }

    static ArchRule core() {
        return classes()
                .that()
                .resideInAPackage("org.drmkit.core..")
                .and()
                .resideOutsideOfPackage("org.drmkit.core.relation..")
                .should(see("packages below their own: " + CORE, Layers::isBelow));
    }

    static ArchRule relations() {
        return classes()
                .that()
                .resideInAPackage("org.drmkit.core.relation..")
                .should(see(SEEN_BY_RELATIONS.toString(), (from, to) -> SEEN_BY_RELATIONS.contains(to)))
                .allowEmptyShould(true);
    }

    static ArchRule engines() {
        return noClasses()
                .that()
                .resideInAnyPackage("org.drmkit.scoring..", "org.drmkit.incentives..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.drmkit.core.relation..")
                .because("a relation reaches an engine as a FactSource")
                .allowEmptyShould(true);
    }

    static ArchRule cycles() {
        return slices().assignedFrom(packages()).should().beFreeOfCycles();
    }

    static ArchRule examples() {
        return noClasses()
                .that()
                .resideInAPackage("org.drmkit.examples..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.drmkit..internal..")
                .because("an example does what a user can do")
                .allowEmptyShould(true);
    }

    static ArchRule testFrameworks() {
        return noClasses()
                .that()
                .resideInAnyPackage(PUBLISHED)
                .and()
                .resideOutsideOfPackage("..testing..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("net.jqwik..", "org.junit..", "org.assertj..", "com.tngtech.archunit..")
                .because("only packages named testing speak to a test framework");
    }

    private static boolean isBelow(String from, String to) {
        int level = level(to);
        return level >= 0 && level < level(from);
    }

    private static int level(String name) {
        for (int i = 0; i < LEVELS.size(); i++) {
            if (LEVELS.get(i).contains(name)) {
                return i;
            }
        }
        return -1;
    }

    private static ArchCondition<JavaClass> see(String allowed, BiPredicate<String, String> maySee) {
        return new ArchCondition<>("see only " + allowed) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    String from = noun(item);
                    String to = noun(target);
                    if (IN_CORE.test(target) && !from.equals(to) && !maySee.test(from, to)) {
                        events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
                    }
                }
            }
        };
    }

    /** The package directly below drm-core that a class belongs to; a relation is a package of its own. */
    private static String noun(JavaClass item) {
        String[] names = item.getPackageName()
                .replaceFirst("org\\.drmkit\\.core\\.?", "")
                .split("\\.");
        return names[0].equals("relation") && names.length > 1 ? "relation." + names[1] : names[0];
    }

    /** Packages, each together with its internals, which may look back at it. */
    private static SliceAssignment packages() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass item) {
                return item.getPackageName().startsWith("org.drmkit.")
                        ? SliceIdentifier.of(item.getPackageName().replaceFirst("\\.internal(\\..*)?$", ""))
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "packages, each with its internals,";
            }
        };
    }
}
