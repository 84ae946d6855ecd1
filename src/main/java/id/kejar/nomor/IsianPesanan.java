package id.kejar.nomor;

/** The form that reserves a number, as it was typed: a refused one is shown again. */
record IsianPesanan(String tanggal, String keperluan) {

    static final IsianPesanan KOSONG = new IsianPesanan("", "");
}
