package id.kejar.entri;

import org.springframework.data.jpa.repository.JpaRepository;

interface PembukaanHariRepository extends JpaRepository<PembukaanHari, String> {}
