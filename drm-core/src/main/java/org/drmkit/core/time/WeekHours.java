package org.drmkit.core.time;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** The hours of each day of the week. */
record WeekHours(Map<DayOfWeek, OpeningHours> byDay) {

    WeekHours {
        byDay = Collections.unmodifiableMap(new EnumMap<>(byDay));
    }

    static WeekHours of(OpeningHours all) {
        Map<DayOfWeek, OpeningHours> byDay = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            byDay.put(day, all);
        }
        return new WeekHours(byDay);
    }

    WeekHours with(DayOfWeek day, OpeningHours hours) {
        Map<DayOfWeek, OpeningHours> changed = new EnumMap<>(byDay);
        changed.put(day, hours);
        return new WeekHours(changed);
    }

    OpeningHours on(DayOfWeek day) {
        return byDay.getOrDefault(day, OpeningHours.WHOLE_DAY);
    }

    /** The days whose hours are not the whole day. */
    Map<DayOfWeek, OpeningHours> limited() {
        Map<DayOfWeek, OpeningHours> limited = new EnumMap<>(byDay);
        limited.values().removeIf(OpeningHours.WHOLE_DAY::equals);
        return limited;
    }

    @Override
    public String toString() {
        return "hours " + byDay;
    }
}
