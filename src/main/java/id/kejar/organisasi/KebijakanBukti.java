package id.kejar.organisasi;

/** For what an office wants evidence. The sources name evidence without saying how much, so it is data. */
public enum KebijakanBukti {
    TIAP_KEGIATAN,
    TIAP_HARI,
    TIDAK_WAJIB
}
