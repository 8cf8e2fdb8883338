package newsgraph.extract;

/** Whether an event happened, by what the text says. */
public enum Factuality {
    /** Reported as having happened or happening. */
    ACTUAL,
    /** Scheduled, agreed, promised or decided for later. */
    PLANNED,
    /** Hoped for, urged, offered, threatened, conditional, uncertain. */
    POSSIBLE,
    /** Said not to happen, cancelled, refused; for sanctions also lifted. */
    NEGATED
}
