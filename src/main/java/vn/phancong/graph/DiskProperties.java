package vn.phancong.graph;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * When a disk counts as full.
 *
 * @param keepFree how much of the disks of the embedded store and of uploads stays free
 */
@ConfigurationProperties("phancong.graph")
record DiskProperties(@DefaultValue("1GB") DataSize keepFree) {}
