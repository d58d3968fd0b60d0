package org.drmkit.examples.architecture;

import com.tngtech.archunit.lang.ArchRule;

/** The rules for code that is not a test. */
enum HouseRule {
    MODULES(Layers.modules()),
    CORE_LAYERS(Layers.core()),
    RELATIONS(Layers.relations()),
    ENGINES_WITHOUT_RELATIONS(Layers.engines()),
    EXAMPLES_WITHOUT_INTERNALS(Layers.examples()),
    NO_CYCLES(Layers.cycles()),
    NO_TEST_FRAMEWORK(Layers.testFrameworks()),
    SIGNATURES(Signatures.api()),
    NULL_MARKED(Types.nullMarked()),
    CLOSED_TYPES(Types.closed()),
    NO_STATIC_STATE(Types.staticState()),
    NO_CLOCK(Access.clock()),
    NO_PLATFORM_DEFAULT(Access.platformDefaults()),
    NO_CHANCE(Access.chance()),
    NO_MACHINERY(Access.machinery()),
    NO_HIDDEN_REGEX(Access.regex()),
    PATTERN_CONSTANTS(Access.patternFields());

    @SuppressWarnings("ImmutableEnumChecker")
    final ArchRule rule;

    HouseRule(ArchRule rule) {
        this.rule = rule;
    }
}
