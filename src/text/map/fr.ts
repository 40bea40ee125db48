// French, the words of the map. They await a native speaker's review; CONTRIBUTING.md says how to give one.
import type { MapMessages } from '../map-messages.ts';

export const messages: MapMessages = {
  hostClaim: 'Un événement s’y est tenu ou doit s’y tenir.',
  participantClaim: 'Des personnes ou des organisations d’ici ont participé.',
  focusClaim: 'Des exposés ou des recherches en traitaient ; la couleur ne juge personne.',
  mentionedClaim: 'Nommés sans avoir pris part aux événements.',
  regionOutline: 'Contour d’ensemble : {names}.',
  elsewhere: 'Hors de cette carte : {names}.',
  counted: 'Un cercle indique le nombre d’événements : plus il y en a, plus il est grand.',
  disputed: 'Territoire contesté',
  undetermined: 'Frontière non convenue',
  control: 'Ligne de contrôle',
  note: 'Les frontières et les noms de cette carte n’impliquent l’approbation ni la reconnaissance de personne.',
  noBorders: 'Cette carte est dessinée sans frontières ; un cercle représente chaque pays.',
  failed: 'La carte n’a pas pu être chargée. La liste contient tout ce qu’elle montrerait.',
  kashmir:
    'Jammu-et-Cachemire : les parties ne se sont pas accordées sur son statut ; la ligne pointillée correspond à peu près à la ligne de contrôle.',
  'china-india': 'Chine, Inde et Bhoutan : des parties de leurs frontières ne sont pas convenues.',
  'sudan-south-sudan': 'Soudan et Soudan du Sud : la frontière définitive n’a pas été fixée.',
  'western-sahara': 'Sahara occidental : territoire non autonome ; son statut n’est pas réglé.',
  'israel-palestine':
    'Israël et Palestine : les lignes sont celles de l’armistice ; le statut final n’est pas réglé.',
  abyei: 'Abyei : son statut final n’a pas été fixé.',
  falklands:
    'Îles Falkland (Malvinas) : l’Argentine et le Royaume-Uni s’en disputent la souveraineté.',
  golan:
    'Golan : occupé par Israël depuis 1967 ; la résolution 497 (1981) du Conseil de sécurité tient son annexion pour nulle.',
  halaib: 'Halaïb : l’Égypte et le Soudan le revendiquent tous deux.',
  ilemi: 'Ilemi : sa frontière définitive n’a pas été fixée.',
  kosovo: 'Kosovo : représenté au regard de la résolution 1244 (1999) du Conseil de sécurité.',
  kuril: 'Îles Kouriles du Sud : le Japon et la Fédération de Russie les revendiquent tous deux.',
};
