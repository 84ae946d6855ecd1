package id.kejar.pengingat;

import id.kejar.entri.EntriService;
import id.kejar.entri.HariBelumDikirim;
import id.kejar.kalender.KalenderService;
import id.kejar.kalender.Ketidakhadiran;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.pengingat.Pengingat.Penutupan;
import id.kejar.periode.Periode;
import id.kejar.periode.PeriodeService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds whom to remind: who can be written to, is not on leave, and still has days that can be filled in. */
@Component
@Transactional(readOnly = true)
class PenyusunPengingat {

    private final EntriService entri;
    private final OrganisasiService organisasi;
    private final KalenderService kalender;
    private final PeriodeService periode;
    private final Clock jam;

    PenyusunPengingat(
            EntriService entri,
            OrganisasiService organisasi,
            KalenderService kalender,
            PeriodeService periode,
            Clock jam) {
        this.entri = entri;
        this.organisasi = organisasi;
        this.kalender = kalender;
        this.periode = periode;
        this.jam = jam;
    }

    /** One for each person, by name. */
    List<Pengingat> susun(String satker, LocalDate tanggal) {
        var belum = entri.belumDikirim(satker, tanggal);
        var terbuka = periodeTerbuka(belum);
        var hari = belum.stream()
                .filter(satu -> terbuka.containsKey(satu.periodeId()))
                .collect(Collectors.groupingBy(HariBelumDikirim::pegawaiId));
        var bercuti = bercuti(hari.keySet(), tanggal);
        return organisasi.semuaPegawai(satker).stream()
                .filter(orang -> hari.containsKey(orang.id()))
                .filter(orang -> orang.wajibMengisi(tanggal) && !bercuti.contains(orang.id()))
                .filter(orang -> orang.surel().isPresent())
                .map(orang -> pengingat(orang, hari.get(orang.id()), terbuka))
                .toList();
    }

    private Map<UUID, Periode> periodeTerbuka(List<HariBelumDikirim> belum) {
        return belum.stream()
                .map(HariBelumDikirim::periodeId)
                .distinct()
                .map(periode::periode)
                .filter(bulan -> bulan.menerimaIsian(jam.instant()))
                .collect(Collectors.toMap(Periode::id, Function.identity()));
    }

    private Set<UUID> bercuti(Set<UUID> pegawai, LocalDate tanggal) {
        return kalender.ketidakhadiran(pegawai, tanggal, tanggal).stream()
                .filter(absen -> absen.jenis().membebaskan())
                .map(Ketidakhadiran::pegawaiId)
                .collect(Collectors.toSet());
    }

    private static Pengingat pengingat(Pegawai orang, List<HariBelumDikirim> hari, Map<UUID, Periode> terbuka) {
        return new Pengingat(
                orang.id(),
                orang.nama(),
                orang.surel().orElseThrow(),
                hari.stream().map(HariBelumDikirim::tanggal).toList(),
                hari.stream()
                        .map(HariBelumDikirim::periodeId)
                        .distinct()
                        .map(terbuka::get)
                        .map(bulan -> new Penutupan(bulan.sebutan(), bulan.akhirPengisian()))
                        .toList());
    }
}
