package io.employmentpolicy.examples.service;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** 服务。 / The service: an engine behind HTTP, and the page. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
class ServiceApplication {
    /** Starts the service; settings as Boot reads them. */
    public static void main(String[] args) {
        SpringApplication.run(ServiceApplication.class, args);
    }

    /** What time it is where the policies hold: for the day proposed on the page and the moment of a reload, never for an answer. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }
}
