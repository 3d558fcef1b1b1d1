package io.employmentpolicy.rules.mutation;

/** 进度。 / Hears how far a long search has come, from whatever thread got there. */
@FunctionalInterface
public interface Progress {
    /** 无人听。 / Nobody listens. */
    Progress UNHEARD = (stage, done, all) -> {};

    /** 阶段。 / What is gone through. */
    enum Stage {
        /** 逐处改动，看有没有案例察觉。 / Changes, each tried on the cases there are. */
        CHANGES,
        /** 未察觉的改动，逐处求案例。 / Changes that no case notices, each looked for in further cases. */
        OVERLOOKED
    }

    /** 做完若干。 / So many of them are done. */
    void reached(Stage stage, int done, int all);
}
