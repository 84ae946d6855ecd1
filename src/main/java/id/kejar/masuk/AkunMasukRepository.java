package id.kejar.masuk;

import org.springframework.data.jpa.repository.JpaRepository;

interface AkunMasukRepository extends JpaRepository<AkunMasuk, String> {}
