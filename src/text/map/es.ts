// Spanish, the words of the map. They await a native speaker's review; CONTRIBUTING.md says how to give one.
import type { MapMessages } from '../map-messages.ts';

export const messages: MapMessages = {
  hostClaim: 'Aquí se celebró o se celebrará un evento.',
  participantClaim: 'Participaron personas u organizaciones de aquí.',
  focusClaim: 'Ponencias o investigaciones trataron de ello; el color no juzga a nadie.',
  mentionedClaim: 'Mencionados sin haber participado en los eventos.',
  regionOutline: 'Contorno del conjunto: {names}.',
  elsewhere: 'Fuera de este mapa: {names}.',
  counted: 'Un círculo indica cuántos eventos hay: cuantos más, más grande.',
  disputed: 'En disputa',
  undetermined: 'Frontera no acordada',
  control: 'Línea de control',
  note: 'Las fronteras y los nombres de este mapa no implican respaldo ni aceptación de nadie.',
  noBorders: 'Este mapa está dibujado sin fronteras; un círculo representa cada país.',
  failed: 'No se pudo cargar el mapa. La lista contiene todo lo que mostraría.',
  kashmir:
    'Jammu y Cachemira: las partes no han acordado su estatuto; la línea de puntos es aproximadamente la línea de control.',
  'china-india': 'China, India y Bután: partes de sus fronteras no están acordadas.',
  'sudan-south-sudan': 'Sudán y Sudán del Sur: la frontera definitiva no se ha determinado.',
  'western-sahara': 'Sáhara Occidental: territorio no autónomo; su estatuto no está resuelto.',
  'israel-palestine':
    'Israel y Palestina: las líneas son las del armisticio; el estatuto definitivo no está resuelto.',
  abyei: 'Abyei: su estatuto definitivo no se ha determinado.',
  falklands: 'Islas Malvinas (Falkland): la Argentina y el Reino Unido se disputan la soberanía.',
  golan:
    'Golán: ocupado por Israel desde 1967; la resolución 497 (1981) del Consejo de Seguridad considera nula su anexión.',
  halaib: 'Halaib: Egipto y el Sudán lo reclaman.',
  ilemi: 'Ilemi: su frontera definitiva no se ha determinado.',
  kosovo: 'Kosovo: representado a la luz de la resolución 1244 (1999) del Consejo de Seguridad.',
  kuril: 'Islas Kuriles del Sur: el Japón y la Federación de Rusia las reclaman.',
};
