package id.kejar.pleno;

import java.util.List;
import java.util.UUID;

/** What the browser saves of a meeting's sheet. What is {@code null} stays as it is. */
record IsiLembarRapat(
        List<UUID> hadir,
        List<SuaraAnggota> suara,
        String pembahasan,
        List<PerkembanganTindakLanjut> perkembangan,
        List<IsiTindakLanjut> tindakLanjut,
        List<PutusanUsul> putusanUsul) {}
