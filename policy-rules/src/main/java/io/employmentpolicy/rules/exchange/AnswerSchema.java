package io.employmentpolicy.rules.exchange;

import io.employmentpolicy.rules.shape.AnswerForm;

/** 答复的形式。 / The forms of answers as JSON Schema, draft 2020-12, for whoever generates classes or checks what comes in. */
public enum AnswerSchema {
    /** 决定。 / Of a decision. */
    DECISION(AnswerForms.DECISION),
    /** 筛查。 / Of a screening. */
    SCREENING(AnswerForms.SCREENING),
    /** 概览。 / Of an overview. */
    OVERVIEW(AnswerForms.OVERVIEW);

    private final AnswerForm<?> form;

    AnswerSchema(AnswerForm<?> form) {
        this.form = form;
    }

    /**
     * 打印。 / The schema as JSON.
     *
     * @param both whether of answers in both languages, or in one
     */
    public String json(boolean both) {
        String title =
                "employment policy: " + Json.snake(name()) + (both ? ", in both languages" : ", in one language");
        return Json.text(true, out -> form.schema(out, title, both));
    }
}
