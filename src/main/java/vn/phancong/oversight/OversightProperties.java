package vn.phancong.oversight;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How oversight is judged.
 *
 * @param most how many bodies and areas one person can oversee
 */
@ConfigurationProperties("phancong.oversight")
public record OversightProperties(@DefaultValue("5") int most) {}
