package id.kejar.laporan;

record Peserta(String nama, String jabatan, boolean hadir) {}
