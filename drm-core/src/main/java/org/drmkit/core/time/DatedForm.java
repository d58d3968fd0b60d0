package org.drmkit.core.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.drmkit.core.json.Place;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.time.Dated.Segment;

/** The two ways in which a value that changes by date is written. */
sealed interface DatedForm<T> {

    Dated<T> dated();

    /** The same value on all days, written plain. */
    record Constant<T>(T value) implements DatedForm<T> {
        @Override
        public Dated<T> dated() {
            return Dated.of(value);
        }
    }

    /** A list of segments. */
    record Changes<T>(List<Segment<T>> segments) implements DatedForm<T> {
        @Override
        public Dated<T> dated() {
            return Dated.ofSegments(segments);
        }
    }

    static <T> DatedForm<T> of(Dated<T> dated) {
        List<Segment<T>> segments = dated.segments();
        boolean isConstant = segments.size() == 1 && segments.get(0).range().equals(DateRange.always());
        return isConstant ? new Constant<>(segments.get(0).value()) : new Changes<>(segments);
    }

    @SuppressWarnings("unchecked") // the forms are told apart by their raw classes, whose values all are of T
    static <T> Shape<Dated<T>> shape(Shape<T> value) {
        Shape<Constant<T>> constant = value.map(Constant::new, Constant::value);
        Shape<Changes<T>> changes =
                Shapes.listOf(segment(value)).check(DatedForm::checkOverlap).map(Changes::new, Changes::segments);
        Class<Constant<T>> constantType = (Class<Constant<T>>) (Class<?>) Constant.class;
        Class<Changes<T>> changesType = (Class<Changes<T>>) (Class<?>) Changes.class;
        Class<DatedForm<T>> type = (Class<DatedForm<T>>) (Class<?>) DatedForm.class;
        return Shape.<DatedForm<T>>union("value by date", type, u -> {
                    u.text(constantType, constant);
                    u.number(constantType, constant);
                    u.bool(constantType, constant);
                    u.list(changesType, changes);
                })
                .map(DatedForm::dated, DatedForm::of);
    }

    private static <T> Shape<Segment<T>> segment(Shape<T> shape) {
        return Shape.object("segment", o -> {
            var from = o.withDefault(
                    "from",
                    Shapes.DATE,
                    LocalDate.MIN,
                    segment -> segment.range().from());
            var to = o.optional("to", Shapes.DATE, segment -> segment.range().to());
            var value = o.required("value", shape, Segment<T>::value);
            o.check((v, place) -> DateRange.checkOrder(v.get(from), v.get(to).orElse(LocalDate.MAX), place));
            return v -> new Segment<>(DateRange.of(v.get(from), v.get(to).orElse(LocalDate.MAX)), v.get(value));
        });
    }

    // In the order of time only the one that reaches furthest so far has to be looked at.
    private static <T> void checkOverlap(List<Segment<T>> segments, Place place) {
        List<Integer> order = IntStream.range(0, segments.size())
                .boxed()
                .sorted(Comparator.comparing(i -> segments.get(i).range()))
                .toList();
        int furthest = 0;
        for (int i = 0; i < order.size(); i++) {
            int next = order.get(i);
            DateRange range = segments.get(next).range();
            DateRange before = segments.get(furthest).range();
            if (i > 0 && range.overlaps(before)) {
                reportOverlap(place.element(Math.max(next, furthest)), next > furthest ? before : range);
            }
            furthest = i == 0 || range.toEpochDay() > before.toEpochDay() ? next : furthest;
        }
    }

    private static void reportOverlap(Place segment, DateRange earlier) {
        segment.report(segment.problem(Problem.INVALID, "the segment shares a day with an earlier one, " + earlier)
                .withMaybe("one ends where the other begins"));
    }
}
