package org.drmkit.core.json;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.drmkit.core.json.Json.JsonObject;
import org.drmkit.core.json.Union.Form;

/** The members of one of several forms, told apart by the member that only this form has. */
final class ChoiceFields<T> implements Fields<T> {

    private final String name;
    private final ImmutableMap<String, Form<T, ObjectShape<T>>> forms;

    ChoiceFields(String name, Map<String, Form<T, ObjectShape<T>>> forms) {
        this.name = name;
        this.forms = ImmutableMap.copyOf(forms);
    }

    boolean isEmpty() {
        return forms.isEmpty();
    }

    /** The form that an object has, empty if it has none or several. */
    private Optional<Fields<T>> formOf(JsonObject object) {
        List<String> present = present(object);
        return present.size() == 1
                ? Optional.ofNullable(forms.get(present.get(0)))
                        .map(form -> form.shape().fields())
                : Optional.empty();
    }

    private List<String> present(JsonObject object) {
        return forms.keySet().stream().filter(object.members()::containsKey).toList();
    }

    /** The members that tell the forms apart. */
    String keys() {
        return (forms.size() == 1 ? "" : "one of ") + String.join(", ", forms.keySet());
    }

    @Override
    public boolean has(JsonObject object, String member) {
        return formOf(object)
                .map(form -> form.has(object, member))
                .orElseGet(() -> forms.values().stream()
                        .anyMatch(form -> form.shape().fields().has(object, member)));
    }

    @Override
    public void addNames(JsonObject object, Set<String> names) {
        formOf(object).ifPresentOrElse(form -> form.addNames(object, names), () -> addAllNames(names));
    }

    @Override
    public void addAllNames(Set<String> names) {
        names.addAll(forms.keySet());
        forms.values().forEach(form -> form.shape().fields().addAllNames(names));
    }

    @Override
    public boolean takesRest(JsonObject object) {
        return formOf(object).map(form -> form.takesRest(object)).orElse(false);
    }

    @Override
    public Optional<T> readFields(Place place, Set<String> rest) {
        JsonObject object = (JsonObject) place.json();
        Optional<Fields<T>> form = formOf(object);
        Optional<String> slip = present(object).isEmpty() ? slip(rest) : Optional.empty();
        if (form.isEmpty() && slip.filter(unknown -> isReported(place, unknown)).isEmpty()) {
            place.report(() -> problem(place, object, slip));
        }
        return form.flatMap(fields -> fields.readFields(place, rest));
    }

    private Problem problem(Place place, JsonObject object, Optional<String> slip) {
        Problem problem = place.problem(Problem.EXACTLY_ONE_OF, complaint(present(object)));
        return slip.map(unknown -> problem.withKnown(unknown, forms.keySet()))
                .orElseGet(() -> problem)
                .withAllowed(keys());
    }

    /** A member left over that is spelt like one of ours. */
    private Optional<String> slip(Set<String> rest) {
        return rest.stream()
                .filter(unknown -> Nearest.of(unknown, forms.keySet()).isPresent())
                .findFirst();
    }

    /** Tells whether a slip is reported as unknown already, and is all that is wrong; where any name is fine it is not. */
    private static boolean isReported(Place place, String unknown) {
        Pointer at = place.pointer().child(unknown);
        return place.problems().list().stream()
                .anyMatch(problem -> problem.pointer().equals(at));
    }

    private String complaint(List<String> present) {
        return present.isEmpty()
                ? "no form of " + name + " is given"
                : "several forms of " + name + " are given, " + String.join(" and ", present);
    }

    @Override
    public void writeFields(T value, Map<String, Json> members) {
        fieldsOf(value).writeFields(value, members);
    }

    @Override
    public void walkFields(T value, Part part, Consumer<Part> visitor) {
        fieldsOf(value).walkFields(value, part.meet(value, part.pointer(), visitor), visitor);
    }

    private Fields<T> fieldsOf(T value) {
        return forms.values().stream()
                .filter(form -> form.covers(value))
                .findFirst()
                .orElseThrow(() -> Form.none(name, value))
                .shape()
                .fields();
    }

    @Override
    public void describeFields(ObjectSchema schema) {
        schema.addChoice(forms.values().stream()
                .map(form -> open(form.shape(), schema.schemas()))
                .toList());
    }

    private Json open(ObjectShape<T> shape, Schemas schemas) {
        ObjectSchema form = new ObjectSchema(schemas);
        shape.fields().describeFields(form);
        return new JsonObject(form.open());
    }

    /** The forms as objects of their own. */
    List<Json> closed(Schemas schemas) {
        return forms.values().stream()
                .map(form -> form.shape().description(schemas))
                .toList();
    }
}
