package io.employmentpolicy.rules.screening;

import java.util.List;

/**
 * What the answers of a policy turn on in a case in which they turn on little: all cases of one form have the same answers.
 *
 * @param kinds of each kind it looks at whether nothing is known of it, there is none, or there is one fact
 * @param values the numbers of the fields told of these facts, each followed by its value: yes or no, or a code
 */
record Form(long kinds, List<Object> values) {
    Form {
        values = List.copyOf(values);
    }
}
