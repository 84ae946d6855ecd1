package id.kejar.laporan;

/** In what two forms differ that print the same table of days. */
interface BentukHari {

    /** A small line below the date; empty for none. */
    String dibawahTanggal(HariLaporan hari);

    /** What stands where the activities would stand. */
    String tanpaKegiatan(HariLaporan hari);

    /** A small line below an activity. */
    String dibawahKegiatan(KegiatanLaporan kegiatan);

    String kolomTerakhir(HariLaporan hari);

    /** A small line below the last column; empty for none. */
    String dibawahKolomTerakhir(HariLaporan hari);
}
