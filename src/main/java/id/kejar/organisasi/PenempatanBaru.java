package id.kejar.organisasi;

import java.time.LocalDate;
import java.util.UUID;

/** A person is placed anew. @param mulai the first day on which it holds, in the satker's zone */
public record PenempatanBaru(UUID pegawaiId, IsiPenempatan isi, LocalDate mulai) {}
