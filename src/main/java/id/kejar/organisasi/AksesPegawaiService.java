package id.kejar.organisasi;

import id.kejar.audit.JejakService;
import id.kejar.shared.Penolakan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the operator gives and takes at an account: roles, first password, closing. The office never loses its keys. */
@Service
@Transactional
public class AksesPegawaiService {

    private final OrganisasiService organisasi;
    private final AkunProcess akun;
    private final JejakService jejak;
    private final ApplicationEventPublisher peristiwa;

    AksesPegawaiService(
            OrganisasiService organisasi, AkunProcess akun, JejakService jejak, ApplicationEventPublisher peristiwa) {
        this.organisasi = organisasi;
        this.akun = akun;
        this.jejak = jejak;
        this.peristiwa = peristiwa;
    }

    /** Whether the engine counts this account among its administrators, a person's or not. */
    @Transactional(readOnly = true)
    public boolean administrator(String namaAkun) {
        return akun.administrator().contains(namaAkun);
    }

    /** @throws Penolakan 403 for everybody else */
    @Transactional(readOnly = true)
    public void pastikanAdministrator(String namaAkun) {
        if (!administrator(namaAkun)) {
            throw Penolakan.bukanWewenang("Ini pekerjaan administrator KEJAR. Mintalah kepadanya.");
        }
    }

    /**
     * The person holds exactly these roles from now on, as far as whoever asks for it may give and take them.
     *
     * @param oleh operator of the person's satker, or administrator
     * @throws Penolakan when the last operator or the last administrator would be lost, and for who gives himself a role
     */
    public void aturPeran(String oleh, UUID pegawaiId, Set<Peran> peran) {
        var pegawai = pegawaiBagi(oleh, pegawaiId);
        pastikanMasaTerakhir(pegawai);
        organisasi.kunciSatker(pegawai.satker());
        var dicabut = selisih(pegawai.peran(), peran);
        var diberi = selisih(peran, pegawai.peran());
        if (dicabut.isEmpty() && diberi.isEmpty()) {
            return;
        }
        if (!diberi.isEmpty() && pegawai.akun().equals(oleh)) {
            throw Penolakan.aturan(
                    "Tidak seorang pun memberi peran kepada dirinya sendiri. Mintalah operator lain; bila tidak ada, administrator menunjuk satu lagi.");
        }
        if (!administrator(oleh)) {
            periksaDiberikanOperator(dicabut);
            periksaDiberikanOperator(diberi);
        }
        var hariIni = organisasi.hariIni(pegawai.satker());
        if (dicabut.contains(Peran.OPERATOR)) {
            periksaOperatorTersisa(pegawai, hariIni);
        }
        if (dicabut.contains(Peran.ADMIN)) {
            periksaAdministratorTersisa(pegawai.akun(), hariIni);
        }
        pegawai.beriPeran(peran);
        akun.ikutiPeran(pegawai);
        catat(pegawai, "PERAN_DIUBAH", sebutanPerubahan(diberi, dicabut));
        peristiwa.publishEvent(new AksesBerubah(pegawaiId, dicabut));
    }

    /** @throws Penolakan 403 when one of these roles is none of the operator's business */
    static void periksaDiberikanOperator(Set<Peran> peran) {
        peran.stream().filter(satu -> !satu.diberikanOperator()).findFirst().ifPresent(satu -> {
            throw Penolakan.bukanWewenang(
                    "Peran %s hanya diberikan dan dicabut oleh administrator.".formatted(satu.sebutan()));
        });
    }

    private static Set<Peran> selisih(Set<Peran> ini, Set<Peran> itu) {
        var sisa = EnumSet.noneOf(Peran.class);
        sisa.addAll(ini);
        sisa.removeAll(itu);
        return sisa;
    }

    private static String sebutanPerubahan(Set<Peran> diberi, Set<Peran> dicabut) {
        var bagian = new TreeSet<String>(Comparator.reverseOrder());
        if (!diberi.isEmpty()) {
            bagian.add("diberi " + sebutan(diberi));
        }
        if (!dicabut.isEmpty()) {
            bagian.add("dicabut " + sebutan(dicabut));
        }
        return String.join("; ", bagian);
    }

    private static String sebutan(Set<Peran> peran) {
        return peran.stream().map(Peran::sebutan).collect(Collectors.joining(", "));
    }

    /** @return the new first password, to be shown once; its owner changes it when he logs in */
    public String setelUlangSandi(String oleh, UUID pegawaiId) {
        var pegawai = pegawaiBagi(oleh, pegawaiId);
        // Whoever sets a password could log in with it, and would hold what he may not give.
        if (!administrator(oleh) && !pegawai.peran().stream().allMatch(Peran::diberikanOperator)) {
            throw Penolakan.bukanWewenang(
                    "Perannya diberikan administrator, jadi sandinya juga hanya disetel ulang administrator.");
        }
        pastikanMasaTerakhir(pegawai);
        var sandi = SandiAwal.buat();
        akun.gantiSandi(pegawai.akun(), sandi);
        catat(pegawai, "SANDI_DISETEL_ULANG", null);
        peristiwa.publishEvent(new SandiAwalDiberikan(pegawai.akun()));
        return sandi;
    }

    /** From this moment on nobody logs in with this account, though the service goes on. */
    public void tutupAkun(String oleh, UUID pegawaiId) {
        var pegawai = pegawaiBagi(oleh, pegawaiId);
        organisasi.kunciSatker(pegawai.satker());
        periksaDapatDitinggalkan(pegawai, organisasi.hariIni(pegawai.satker()));
        pegawai.tutupAkun();
        catat(pegawai, "AKUN_DITUTUP", null);
        peristiwa.publishEvent(new AksesBerubah(pegawaiId, Set.of()));
    }

    public void bukaAkun(String oleh, UUID pegawaiId) {
        var pegawai = pegawaiBagi(oleh, pegawaiId);
        pegawai.bukaAkun();
        catat(pegawai, "AKUN_DIBUKA", null);
        peristiwa.publishEvent(new AksesBerubah(pegawaiId, Set.of()));
    }

    /**
     * Whoever ends somebody's access leaves behind an operator for the satker and an administrator for all.
     *
     * @param sejak the first day without him
     */
    void periksaDapatDitinggalkan(Pegawai pegawai, LocalDate sejak) {
        if (pegawai.berperan(Peran.OPERATOR)) {
            periksaOperatorTersisa(pegawai, sejak);
        }
        if (administrator(pegawai.akun())) {
            periksaAdministratorTersisa(pegawai.akun(), sejak);
        }
    }

    private void periksaOperatorTersisa(Pegawai pegawai, LocalDate sejak) {
        var ada = organisasi.semuaPegawai(pegawai.satker()).stream()
                .filter(lain -> !lain.id().equals(pegawai.id()))
                .anyMatch(lain -> lain.berperan(Peran.OPERATOR) && lain.bolehMasuk(sejak));
        if (!ada) {
            throw Penolakan.aturan(
                    "Ia satu-satunya Operator KEJAR satuan kerja ini. Beri dahulu peran Operator kepada orang lain.");
        }
    }

    private void periksaAdministratorTersisa(String namaAkun, LocalDate sejak) {
        var ada = akun.administrator().stream()
                .filter(lain -> !lain.equals(namaAkun))
                .anyMatch(lain -> organisasi
                        .cariBerakun(lain)
                        .map(orang -> orang.bolehMasuk(sejak))
                        .orElse(true));
        if (!ada) {
            throw Penolakan.aturan(
                    "Ia satu-satunya administrator KEJAR yang masih dapat masuk. Beri dahulu peran Administrator kepada orang lain.");
        }
    }

    private void pastikanMasaTerakhir(Pegawai pegawai) {
        if (!organisasi.pegawaiBerakun(pegawai.akun()).id().equals(pegawai.id())) {
            throw Penolakan.bentrok("Ia sudah diterima di tempat yang baru; akunnya diurus operator di sana.");
        }
    }

    /** @throws Penolakan 404 for a person of another satker than the operator's */
    private Pegawai pegawaiBagi(String oleh, UUID pegawaiId) {
        if (administrator(oleh)) {
            return organisasi.pegawai(pegawaiId);
        }
        return organisasi.milikOperator(oleh, pegawaiId);
    }

    private void catat(Pegawai pegawai, String tindakan, String rincian) {
        jejak.catat(pegawai.satker(), tindakan, pegawai.id().toString(), rincian);
    }
}
