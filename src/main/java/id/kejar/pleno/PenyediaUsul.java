package id.kejar.pleno;

import java.util.List;

/** Lays proposals before the next pleno of a satker, e.g. corrections of an adopted month. */
public interface PenyediaUsul {

    /** Those that wait for the pleno to decide, the oldest first. */
    List<UsulRapat> menunggu(String satker);
}
