package org.drmkit.scoring.action;

import java.util.List;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * The actions that there are.
 *
 * @param actions the actions, at least one, each with another id; of equal gains the earlier one comes first
 */
public record ActionList(List<ServiceAction> actions) {

    /** Actions as JSON: a list of them. */
    public static final Shape<ActionList> SHAPE = Shapes.distinctListOf(
                    ServiceAction.SHAPE, "action", ServiceAction::id)
            .where("one or more actions", list -> !list.isEmpty())
            .map(ActionList::new, ActionList::actions);

    /** Keeps a copy and checks that there are actions, each once. */
    public ActionList {
        actions = List.copyOf(actions);
        long ids = actions.stream().map(ServiceAction::id).distinct().count();
        if (actions.isEmpty() || ids < actions.size()) {
            throw new IllegalArgumentException(
                    "There must be actions of different ids, not %s.\nMaybe one was listed twice.".formatted(actions));
        }
    }
}
