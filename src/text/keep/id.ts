// Indonesian. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { KeepMessages } from '../keep-messages.ts';

export const messages: KeepMessages = {
  close: 'Tutup',
  add: 'Tambahkan ke kalender',
  addFile: 'Berkas kalender (.ics)',
  addFileNote:
    'Dibuat di perangkat ini. Dapat dibuka dengan Kalender Apple, Outlook, Thunderbird, dan kebanyakan kalender lain.',
  addSiteNote:
    'Tautan ini membuka situs layanan tersebut di tab baru, dengan data acara yang sudah terisi.',
  google: 'Google Kalender',
  outlook: 'Outlook.com',
  office365: 'Microsoft 365',
  yahoo: 'Yahoo Calendar',
  noDay: 'Kalender memerlukan tanggal, dan tanggalnya belum diketahui.',
  share: 'Bagikan',
  copyLink: 'Salin tautan',
  whatsapp: 'WhatsApp',
  email: 'Email',
  asText: 'Sebagai teks, siap ditempel',
  copyText: 'Salin teks',
  copied: 'Sudah disalin.',
  copyYourself: 'Sudah dipilih: salin dengan papan ketik atau menu.',
  print: 'Cetak',
  people: 'Dalam susunan acara',
  topics: 'Topik',
  toldIn: 'Sumber',
  page: 'Selengkapnya di {site}',
  moreAt: 'Selengkapnya: {address}',
  registerAt: 'Pendaftaran: {address}',
  followCalendar: 'Di kalender Anda',
  followCalendarNote:
    'Kalender Anda akan meminta konfirmasi. Setelah itu, acara baru dan perubahan masuk dengan sendirinya, dan Anda dapat menghentikannya di sana kapan saja. Sebagian kalender hanya memeriksa perubahan sekali sehari.',
  openCalendar: 'Buka di aplikasi kalender saya',
  openSiteNote: 'Atau di web:',
  calendarAddress: 'Alamat kalender',
  followFile: 'Sekali saja, sebagai berkas',
  followFileNote:
    'Semua acara seperti keadaannya hari ini. Perubahan setelah ini tidak akan sampai kepada Anda.',
  download: 'Unduh berkas (.ics)',
  followRss: 'Di pembaca berita (RSS)',
  followRssNote:
    'Tempelkan alamat ini di pembaca RSS atau aplikasi berita. Setiap tulisan baru akan tampil di sana, tanpa akun dan tanpa alamat email.',
  rssAddress: 'Alamat untuk pembaca RSS',
  followJson: 'Di situs Anda sendiri (JSON)',
  followJsonNote:
    'Untuk pembuat halaman web: entri yang sama dalam bentuk data, yang dapat ditampilkan di tempat lain.',
  jsonAddress: 'Alamat data',
  copy: 'Salin',
  copyNamed: 'Salin: {name}',
  asOf: 'Keadaan per {date}.',
  nothingToFollow: 'Belum ada yang dapat diikuti di sini.',
};
