// Filipino, the words of the map. They await a native speaker's review; CONTRIBUTING.md says how to give one.
import type { MapMessages } from '../map-messages.ts';

export const messages: MapMessages = {
  hostClaim: 'May kaganapang ginanap o gaganapin dito.',
  participantClaim: 'Lumahok ang mga tao o organisasyon mula rito.',
  focusClaim: 'Tinalakay ito sa mga talumpati o pananaliksik; walang hinuhusgahan ang kulay.',
  mentionedClaim: 'Nabanggit nang walang bahagi sa mga kaganapan.',
  regionOutline: 'Nakabalangkas nang buo: {names}.',
  elsewhere: 'Wala sa mapang ito: {names}.',
  counted: 'Ipinakikita ng bilog ang dami ng kaganapan: habang dumarami, lumalaki.',
  disputed: 'Pinagtatalunan',
  undetermined: 'Hangganang hindi napagkasunduan',
  control: 'Linya ng kontrol',
  note: 'Ang mga hangganan at pangalan sa mapang ito ay hindi nangangahulugan ng pagsang-ayon o pagtanggap ninuman.',
  noBorders:
    'Iginuhit ang mapang ito nang walang hangganan; isang bilog ang kumakatawan sa bawat bansa.',
  failed: 'Hindi ma-load ang mapa. Nasa listahan ang lahat ng ipapakita nito.',
  kashmir:
    'Jammu at Kashmir: hindi pa napagkakasunduan ng mga panig ang katayuan nito; ang tuldok-tuldok na linya ay humigit-kumulang ang Linya ng Kontrol.',
  'china-india':
    'Tsina, India, at Bhutan: hindi napagkasunduan ang ilang bahagi ng kanilang mga hangganan.',
  'sudan-south-sudan': 'Sudan at Timog Sudan: hindi pa natutukoy ang huling hangganan.',
  'western-sahara':
    'Kanlurang Sahara: teritoryong hindi nagsasarili; hindi pa nalulutas ang katayuan nito.',
  'israel-palestine':
    'Israel at Palestina: ang mga linya ay sa tigil-putukan; hindi pa nalulutas ang huling katayuan.',
  abyei: 'Abyei: hindi pa natutukoy ang huling katayuan nito.',
  falklands:
    'Kapuluang Falkland (Malvinas): pinagtatalunan ng Argentina at United Kingdom ang soberanya.',
  golan:
    'Golan: sinasakop ng Israel mula 1967; itinuturing na walang bisa ng resolusyon 497 (1981) ng Security Council ang pagsasanib nito.',
  halaib: 'Hala’ib: kapwa inaangkin ng Ehipto at Sudan.',
  ilemi: 'Ilemi: hindi pa natutukoy ang huling hangganan nito.',
  kosovo: 'Kosovo: ipinakikita ayon sa resolusyon 1244 (1999) ng Security Council.',
  kuril: 'Katimugang Kapuluang Kuril: kapwa inaangkin ng Hapon at Pederasyong Ruso.',
};
