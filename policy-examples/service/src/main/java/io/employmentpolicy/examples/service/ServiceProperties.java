package io.employmentpolicy.examples.service;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.util.unit.DataSize;

/**
 * 设置。 / Settings of the service, {@code policy.…}.
 *
 * @param overlays directories laid over the shipped policies, in order; none by default
 * @param proposals a folder of overlays that do not count yet, whose effect officers may look at; none by default
 * @param watch how often the overlays are looked at for changes
 * @param mapping the names and codes of other systems
 * @param limits what a caller may ask of the service
 */
@ConfigurationProperties("policy")
public record ServiceProperties(
        @DefaultValue List<Path> overlays,
        @Nullable Path proposals,
        @DefaultValue("2s") Duration watch,
        @DefaultValue("classpath:mapping.yaml") Resource mapping,
        @DefaultValue Limits limits) {
    /**
     * 限度。 / Limits.
     *
     * @param body bytes of one question
     * @param batch bytes of all questions of a batch
     * @param reading how long a caller may take to send one question
     * @param deciding how long one answer may take, waiting included
     * @param batchTime how long a batch may take
     * @param concurrent how many questions are worked on at the same time; 0 for one a processor
     * @param waiting how many more may wait
     * @param batches how many batches may run at the same time
     */
    public record Limits(
            @DefaultValue("1MB") DataSize body,
            @DefaultValue("1GB") DataSize batch,
            @DefaultValue("10s") Duration reading,
            @DefaultValue("10s") Duration deciding,
            @DefaultValue("30m") Duration batchTime,
            @DefaultValue("0") int concurrent,
            @DefaultValue("256") int waiting,
            @DefaultValue("2") int batches) {
        /** The number of questions worked on at the same time. */
        public int threads() {
            return concurrent > 0 ? concurrent : Runtime.getRuntime().availableProcessors();
        }
    }
}
