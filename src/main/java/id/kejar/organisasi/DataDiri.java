package id.kejar.organisasi;

import id.kejar.shared.Penolakan;
import id.kejar.shared.Teks;

/**
 * Who a person is, whatever he does in the office.
 *
 * @param nip {@code null} for those who have none
 * @param surel {@code null} for those who are not to be written to
 */
public record DataDiri(String nama, Nip nip, JenisPegawai jenis, Surel surel) {

    public static final int PANJANG_NAMA = 120;

    /** @throws Penolakan for what cannot be stored */
    public DataDiri {
        nama = Teks.wajib(nama, "Nama", PANJANG_NAMA);
    }

    /** ASN have a NIP, commissioners and honorary staff have none (domain.md 1.4). */
    public void periksa() {
        if (nip == null && jenis.asn()) {
            throw Penolakan.aturan("%s harus memiliki NIP.".formatted(jenis.sebutan()));
        }
        if (nip != null && !jenis.asn() && jenis != JenisPegawai.LUAR) {
            throw Penolakan.aturan(
                    "%s tidak memiliki NIP. Kosongkan NIP, atau pilih jenis yang lain.".formatted(jenis.sebutan()));
        }
    }
}
