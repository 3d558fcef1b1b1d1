package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.text.Text;

/** 名称。 / What figures and readings are called, so that reasons name them as people know them. */
public interface Titles {
    /** 数值的名称。 / The title of a parameter or table, by key. */
    Text figure(String key);

    /** 读法。 / What a reading of an open condition says. */
    Text reading(String condition, String choice);
}
