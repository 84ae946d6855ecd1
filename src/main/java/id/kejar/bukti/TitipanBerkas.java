package id.kejar.bukti;

import java.nio.file.Path;

/** What a client sent, in a temporary file of ours, not yet judged. */
record TitipanBerkas(Path letak, String sha256, long ukuran) {}
