package io.employmentpolicy.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Facts under the names of other systems. */
class MappingTest {
    private static final Running SERVICE = Running.shared();
    private static final String COLUMNS = """
            {"as_of": "2026-03-31", "policies": ["TJ-FLEX"], "tables": {
              "DY11": [{"AAC001": "P-001", "AAC003": "王某", "AAC004": "2", "AAC006": "19750520"}],
              "DY16": [{"ACC361": "20240110", "ACC369": "050"}],
              "DY13": [{"ACC318": "022"}],
              "insurance": [{"AAE140": "110", "AAE003": "202603"}]}}""";

    @Test
    void columns_come_to_mean_facts_and_names_of_people_are_dropped() {
        HttpResponse<String> facts = SERVICE.post("/v1/translations?names=columns", COLUMNS);

        assertThat(facts.body())
                .isEqualTo(
                        "{\"facts\":{\"person\":[{\"id\":\"P-001\",\"birth_date\":\"1975-05-20\",\"gender\":\"female\","
                                + "\"hard_to_employ\":true,\"hard_to_employ_category\":\"age_4050\","
                                + "\"hard_to_employ_recognised_on\":\"2024-01-10\"}],\"employment\":[{\"status\":\"flexible\"}],"
                                + "\"insurance_record\":[{\"scheme\":\"pension\",\"period\":{\"from\":\"2026-03\",\"to\":\"2026-03\"}}]}}");
    }

    @Test
    void there_and_back_is_the_same() {
        String facts = SERVICE.post("/v1/translations?names=columns", COLUMNS).body();
        JsonNode columns =
                Running.json(SERVICE.post("/v1/translations", "{\"as_of\":\"2026-03-31\"," + facts.substring(1)));
        assertThat(columns.get("left_out").size()).isZero();

        String again = "{\"as_of\":\"2026-03-31\",\"tables\":" + columns.get("tables") + "}";
        assertThat(SERVICE.post("/v1/translations?names=columns", again).body()).isEqualTo(facts);
    }

    @Test
    void what_no_column_takes_is_told() {
        JsonNode columns = Running.json(SERVICE.post("/v1/translations", Questions.FLEXIBLE));

        assertThat(columns.get("left_out").toString())
                .contains("person[0].residence_district", "insurance_record[0].premium_paid", "\"application\"");
    }

    @Test
    void an_answer_on_columns_is_that_on_their_facts() {
        String facts = SERVICE.post("/v1/translations?names=columns", COLUMNS).body();
        String same = "{\"as_of\":\"2026-03-31\",\"policies\":[\"TJ-FLEX\"]," + facts.substring(1);

        assertThat(SERVICE.post("/v1/decisions?names=columns", COLUMNS).body())
                .isEqualTo(SERVICE.post("/v1/decisions", same).body());
    }

    @Test
    void what_leads_nowhere_is_refused_with_the_nearest() {
        assertThat(problem("\"DY12\": []")).contains("MAP-101", "did you mean DY1");
        assertThat(problem("\"DY11\": [{\"AAC400\": \"1\"}]")).contains("MAP-102", "AAC00", "tables.DY11[0].AAC400");
        assertThat(problem("\"DY11\": [{\"AAC004\": \"3\"}]")).contains("MAP-103", "unknown code 3", "GB/T 2261.1");
        assertThat(problem("\"DY13\": [{\"ACC318\": \"023\"}]")).contains("MAP-103", "the nearest code is 02");
        assertThat(problem("\"DY11\": [{\"AAC006\": \"1975\"}]")).contains("MAP-104", "tables.DY11[0].AAC006");
        assertThat(problem("\"DY11\": {}")).contains("MAP-105");
        assertThat(problem("\"DY11\": [{\"AAC001\": \"a\"}, {\"AAC001\": \"b\"}]"))
                .contains("MAP-106");
        assertThat(problem("\"DY11\": [{\"AAC006\": \"19751320\"}]")).contains("person[0].birth_date");
    }

    private static String problem(String tables) {
        HttpResponse<String> response =
                SERVICE.post("/v1/screenings?names=columns", "{\"as_of\":\"2026-03-31\",\"tables\":{" + tables + "}}");
        assertThat(response.statusCode()).as(tables).isEqualTo(422);
        return response.body();
    }
}
