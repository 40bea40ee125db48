// Swahili, the words of the map. They await a native speaker's review; CONTRIBUTING.md says how to give one.
import type { MapMessages } from '../map-messages.ts';

export const messages: MapMessages = {
  hostClaim: 'Tukio lilifanyika au litafanyika hapa.',
  participantClaim: 'Watu au mashirika kutoka hapa walishiriki.',
  focusClaim: 'Mijadala au tafiti zilihusu hapa; rangi haimhukumu mtu yeyote.',
  mentionedClaim: 'Zimetajwa bila kushiriki katika matukio.',
  regionOutline: 'Mipaka ya eneo zima: {names}.',
  elsewhere: 'Haziko kwenye ramani hii: {names}.',
  counted: 'Duara linaonyesha idadi ya matukio: yakiwa mengi, huwa kubwa zaidi.',
  disputed: 'Eneo lenye mgogoro',
  undetermined: 'Mpaka usiokubaliwa',
  control: 'Mstari wa udhibiti',
  note: 'Mipaka na majina kwenye ramani hii hayamaanishi uidhinishaji au ukubali wa mtu yeyote.',
  noBorders: 'Ramani hii imechorwa bila mipaka; duara linawakilisha kila nchi.',
  failed: 'Ramani haikuweza kupakiwa. Orodha ina yote ambayo ingeonyesha.',
  kashmir:
    'Jammu na Kashmir: pande husika hazijakubaliana kuhusu hadhi yake; mstari wa nukta ni takriban mstari wa udhibiti.',
  'china-india': 'China, India na Bhutan: sehemu za mipaka yao hazijakubaliwa.',
  'sudan-south-sudan': 'Sudan na Sudan Kusini: mpaka wa mwisho haujaamuliwa.',
  'western-sahara': 'Sahara Magharibi: eneo lisilojitawala; hadhi yake haijaamuliwa.',
  'israel-palestine':
    'Israeli na Palestina: mistari ni ile ya makubaliano ya kusitisha vita; hadhi ya mwisho haijaamuliwa.',
  abyei: 'Abyei: hadhi yake ya mwisho haijaamuliwa.',
  falklands:
    'Visiwa vya Falkland (Malvinas): Ajentina na Ufalme wa Muungano zinagombania mamlaka yake.',
  golan:
    'Golan: imekaliwa na Israeli tangu 1967; azimio la Baraza la Usalama 497 (1981) linabatilisha kutwaliwa kwake.',
  halaib: 'Halaib: Misri na Sudan zote zinaidai.',
  ilemi: 'Ilemi: mpaka wake wa mwisho haujaamuliwa.',
  kosovo: 'Kosovo: inaonyeshwa kwa kuzingatia azimio la Baraza la Usalama 1244 (1999).',
  kuril: 'Visiwa vya Kuril vya Kusini: Japani na Shirikisho la Urusi zote zinavidai.',
};
