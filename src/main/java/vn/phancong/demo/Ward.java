package vn.phancong.demo;

import java.util.List;

/** A ward, commune or township as it is planned; {@code prefix} begins its households' codes. */
record Ward(Unit area, String prefix, List<Neighbourhood> neighbourhoods) {}
