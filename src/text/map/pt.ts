// Portuguese, the words of the map. They await a native speaker's review; CONTRIBUTING.md says how to give one.
import type { MapMessages } from '../map-messages.ts';

export const messages: MapMessages = {
  hostClaim: 'Um evento foi ou será realizado aqui.',
  participantClaim: 'Participaram pessoas ou organizações daqui.',
  focusClaim: 'Palestras ou pesquisas trataram disto; a cor não julga ninguém.',
  mentionedClaim: 'Mencionados sem terem participado dos eventos.',
  regionOutline: 'Contorno do conjunto: {names}.',
  elsewhere: 'Fora deste mapa: {names}.',
  counted: 'Um círculo indica quantos eventos há: quanto mais, maior.',
  disputed: 'Em disputa',
  undetermined: 'Fronteira não acordada',
  control: 'Linha de controle',
  note: 'As fronteiras e os nomes neste mapa não implicam endosso nem aceitação por parte de ninguém.',
  noBorders: 'Este mapa é desenhado sem fronteiras; um círculo representa cada país.',
  failed: 'Não foi possível carregar o mapa. A lista contém tudo o que ele mostraria.',
  kashmir:
    'Jammu e Caxemira: as partes não chegaram a acordo sobre o seu estatuto; a linha pontilhada é aproximadamente a linha de controle.',
  'china-india': 'China, Índia e Butão: partes de suas fronteiras não estão acordadas.',
  'sudan-south-sudan': 'Sudão e Sudão do Sul: a fronteira definitiva não foi determinada.',
  'western-sahara': 'Saara Ocidental: território não autônomo; seu estatuto não está resolvido.',
  'israel-palestine':
    'Israel e Palestina: as linhas são as do armistício; o estatuto final não está resolvido.',
  abyei: 'Abyei: seu estatuto final não foi determinado.',
  falklands: 'Ilhas Malvinas (Falkland): a Argentina e o Reino Unido disputam a soberania.',
  golan:
    'Golã: ocupado por Israel desde 1967; a resolução 497 (1981) do Conselho de Segurança considera nula a sua anexação.',
  halaib: 'Halaib: o Egito e o Sudão o reivindicam.',
  ilemi: 'Ilemi: sua fronteira definitiva não foi determinada.',
  kosovo: 'Kosovo: mostrado à luz da resolução 1244 (1999) do Conselho de Segurança.',
  kuril: 'Ilhas Curilas do Sul: o Japão e a Federação da Rússia as reivindicam.',
};
