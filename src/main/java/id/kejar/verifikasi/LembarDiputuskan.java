package id.kejar.verifikasi;

import java.util.UUID;

/** Decisions on a sheet have been saved; the summary in the Form tab follows. */
record LembarDiputuskan(UUID lembarId) {}
