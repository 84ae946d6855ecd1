package id.kejar.masuk;

import id.kejar.shared.PengaturanDitolak;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The office's identity provider, where there is one (docs/operasi.md). */
@Component
class PengaturanOidc {

    private final String penerbit;
    private final String klien;
    private final String rahasia;
    private final String klaim;
    private final boolean sandi;

    /**
     * @param klaim name of the claim that holds NIP or account
     * @param sandi whether people may log in with a password of KEJAR besides
     */
    PengaturanOidc(
            @Value("${kejar.masuk.oidc.issuer:}") String penerbit,
            @Value("${kejar.masuk.oidc.client-id:}") String klien,
            @Value("${kejar.masuk.oidc.client-secret:}") String rahasia,
            @Value("${kejar.masuk.oidc.klaim:preferred_username}") String klaim,
            @Value("${kejar.masuk.sandi:true}") boolean sandi) {
        if (!penerbit.isBlank() && (klien.isBlank() || rahasia.isBlank())) {
            throw new PengaturanDitolak(
                    "KEJAR_OIDC_ISSUER diisi, tetapi KEJAR_OIDC_CLIENT_ID atau KEJAR_OIDC_CLIENT_SECRET belum.",
                    "Isi keduanya seperti yang diberikan penyedia identitas, atau kosongkan KEJAR_OIDC_ISSUER.");
        }
        this.penerbit = penerbit.strip();
        this.klien = klien;
        this.rahasia = rahasia;
        this.klaim = klaim;
        this.sandi = sandi;
    }

    boolean dipakai() {
        return !penerbit.isEmpty();
    }

    /** Without a provider there is no other way in. */
    boolean sandiDipakai() {
        return sandi || !dipakai();
    }

    String penerbit() {
        return penerbit;
    }

    /** Scheme, host and port, as a content security policy names them. */
    String asal() {
        var alamat = URI.create(penerbit);
        return alamat.getScheme() + "://" + alamat.getAuthority();
    }

    String klien() {
        return klien;
    }

    String rahasia() {
        return rahasia;
    }

    String klaim() {
        return klaim;
    }
}
