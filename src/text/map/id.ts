// Indonesian, the words of the map. They await a native speaker's review; CONTRIBUTING.md says how to give one.
import type { MapMessages } from '../map-messages.ts';

export const messages: MapMessages = {
  hostClaim: 'Sebuah acara telah atau akan diadakan di sini.',
  participantClaim: 'Orang atau organisasi dari sini ikut serta.',
  focusClaim: 'Pembicaraan atau penelitian membahasnya; warna tidak menilai siapa pun.',
  mentionedClaim: 'Disebut tanpa ikut serta dalam acara.',
  regionOutline: 'Digariskan seluruhnya: {names}.',
  elsewhere: 'Tidak ada di peta ini: {names}.',
  counted: 'Lingkaran menunjukkan jumlah acara: makin banyak, makin besar.',
  disputed: 'Dipersengketakan',
  undetermined: 'Batas belum disepakati',
  control: 'Garis kendali',
  note: 'Batas dan nama pada peta ini tidak menyiratkan dukungan atau penerimaan oleh siapa pun.',
  noBorders: 'Peta ini digambar tanpa batas; satu lingkaran mewakili setiap negara.',
  failed: 'Peta tidak dapat dimuat. Daftar memuat semua yang akan ditampilkannya.',
  kashmir:
    'Jammu dan Kashmir: para pihak belum menyepakati statusnya; garis titik-titik kira-kira adalah Garis Kendali.',
  'china-india': 'Tiongkok, India, dan Bhutan: sebagian batas mereka belum disepakati.',
  'sudan-south-sudan': 'Sudan dan Sudan Selatan: batas akhir belum ditetapkan.',
  'western-sahara':
    'Sahara Barat: wilayah yang belum berpemerintahan sendiri; statusnya belum selesai.',
  'israel-palestine':
    'Israel dan Palestina: garisnya adalah garis gencatan senjata; status akhir belum selesai.',
  abyei: 'Abyei: status akhirnya belum ditetapkan.',
  falklands:
    'Kepulauan Falkland (Malvinas): Argentina dan Britania Raya mempersengketakan kedaulatannya.',
  golan:
    'Golan: diduduki Israel sejak 1967; resolusi Dewan Keamanan 497 (1981) menganggap pencaplokannya batal.',
  halaib: 'Hala’ib: Mesir dan Sudan sama-sama mengklaimnya.',
  ilemi: 'Ilemi: batas akhirnya belum ditetapkan.',
  kosovo: 'Kosovo: ditampilkan berdasarkan resolusi Dewan Keamanan 1244 (1999).',
  kuril: 'Kepulauan Kuril Selatan: Jepang dan Federasi Rusia sama-sama mengklaimnya.',
};
